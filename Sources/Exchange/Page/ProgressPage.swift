/// One page for a browser that shows where a learner stands: no script, nothing loaded from anywhere.
package enum ProgressPage {
  /// What stands on it: plain values, all text as it is; it is escaped on the way out.
  package struct Content: Sendable {
    package var title: String
    /// `23 November 2026`.
    package var date: String
    package var sentences: [String] = []
    package var bars: [BarChart] = []
    /// Answers a day, oldest first; the weekday of the first is 0 for Monday.
    package var year: (counts: [Int], firstWeekday: Int, firstDay: String) = ([], 0, "")
    package var calibration: [(expected: Double, remembered: Double, count: Int)] = []
    package var timelines: [TimelineChart] = []
    package var lists: [(heading: String, items: [String])] = []

    package init(title: String, date: String) {
      self.title = title
      self.date = date
    }
  }

  /// The page in UTF-8.
  package static func write(_ content: Content) -> [UInt8] {
    var body = ["<h1>\(Markup.escaped(content.title))</h1>"]
    body.append("<p class=\"date\">\(Markup.escaped(content.date))</p>")
    for sentence in content.sentences { body.append("<p>\(Markup.escaped(sentence))</p>") }
    for timeline in content.timelines { body.append(timeline.svg()) }
    if !content.year.counts.isEmpty {
      body.append(
        YearChart(
          counts: content.year.counts, firstWeekday: content.year.firstWeekday,
          firstDay: content.year.firstDay
        ).svg())
    }
    body.append("<div class=\"charts\">")
    for chart in content.bars { body.append(chart.svg()) }
    if !content.calibration.isEmpty {
      body.append(CalibrationChart(points: content.calibration).svg())
    }
    body.append("</div>")
    for list in content.lists where !list.items.isEmpty {
      body.append("<section><h2>\(Markup.escaped(list.heading))</h2><ul>")
      for item in list.items { body.append("<li>\(Markup.escaped(item))</li>") }
      body.append("</ul></section>")
    }
    return Array(Self.page(content.title, body.joined(separator: "\n")).utf8)
  }

  private static func page(_ title: String, _ body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>\(Markup.escaped(title))</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    <main>
    \(body)
    </main>
    </body>
    </html>

    """
  }

  /// Colours for both schemes; each class of knowledge differs in lightness too, and is named in words.
  private static let style = """
    :root { --back: #fdfdfb; --text: #1d2227; --soft: #5b6670; --line: #d5d9dd; --bar: #2f6f9f;
      --firm: #1b7a43; --fair: #b27400; --weak: #b3261e; --new: #8a949d;
      --h0: #e9ecee; --h1: #b7dcc4; --h2: #76bd91; --h3: #38945f; --h4: #13633a; }
    @media (prefers-color-scheme: dark) {
      :root { --back: #14181c; --text: #e6e9ec; --soft: #9aa5af; --line: #3a434b; --bar: #6db3e8;
        --firm: #5fd08c; --fair: #e8b04a; --weak: #ff8a80; --new: #75808a;
        --h0: #242b31; --h1: #1f4b33; --h2: #2b7a50; --h3: #45ad74; --h4: #86e3ad; } }
    body { margin: 0; background: var(--back); color: var(--text);
      font: 16px/1.5 system-ui, "DejaVu Sans", sans-serif; }
    main { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
    h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .3rem; }
    p { margin: .2rem 0; } .date { color: var(--soft); }
    section { overflow-x: auto; } .wide .scroll { overflow-x: auto; direction: rtl; }
    .wide svg { direction: ltr; } .under { display: none; } .wide .under svg { min-width: 0; }
    @media (max-width: 46rem) { .beside { display: none; } .under { display: block; } }
    .note { color: var(--soft); font-size: .9rem; }
    .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 0 2rem; }
    svg { display: block; width: 100%; height: auto; } .wide svg { min-width: 46rem; }
    svg text { fill: var(--text); font: 13px system-ui, "DejaVu Sans", sans-serif; }
    svg .soft { fill: var(--soft); } svg .grid { stroke: var(--line); stroke-width: 1; }
    .bar { fill: var(--bar); } .h0 { fill: var(--h0); } .h1 { fill: var(--h1); } .h2 { fill: var(--h2); }
    .h3 { fill: var(--h3); } .h4 { fill: var(--h4); }
    .firm { fill: var(--firm); } .fair { fill: var(--fair); } .weak { fill: var(--weak); }
    .new { fill: none; stroke: var(--new); stroke-width: 1.5; }
    .maybe { fill-opacity: .35; stroke-dasharray: 3 2; }
    ul { padding-left: 1.2rem; margin: .2rem 0; }
    """
}
