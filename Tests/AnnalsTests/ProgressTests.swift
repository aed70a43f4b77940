import Foundation
import Testing

/// What `progress` counts, and the page it writes.
@Suite(.serialized) struct ProgressTests {
  private static let day = ["--now", "2026-11-23T09:00:00Z"]

  /// A past written by hand: two cards, one of them forgotten when it was expected at about 90 %.
  private func studied() throws -> Annals {
    let annals = try Annals()
    let lines = [
      ("ivar-smilga/birth#date", "2026-11-01", 4, ""),
      ("ivar-smilga/birth#date", "2026-11-09", 3, ""),
      ("ivar-smilga/joins-party#date", "2026-11-01", 4, ""),
      (
        "ivar-smilga/joins-party#date", "2026-11-09", 1,
        #","typed":"2 December 1892","verdict":"wrong""#
      ),
    ].enumerated().map { index, line in
      #"{"v":1,"k":"review","id":"hand.\#(index)","t":"\#(line.1)T08:00:0\#(index).000Z","z":0,"card":"\#(line.0)","g":\#(line.2),"day":"\#(line.1)","due":"2026-11-25","q":"when/0/typed"\#(line.3),"ms":10}"#
    }
    let reviews = annals.data.appending(path: "reviews")
    try FileManager.default.createDirectory(at: reviews, withIntermediateDirectories: true)
    try Data((lines.joined(separator: "\n") + "\n").utf8)
      .write(to: reviews.appending(path: "2026-0000beef.jsonl"))
    return annals
  }

  /// A card answered today and never forgotten is as well known as can be: it is no weak fact.
  @Test func whatWasAnsweredTodayIsNotWeak() throws {
    let annals = try studied()
    func weakest(at time: String) throws -> [String] {
      let output = try annals.run(["progress", "--json", "--now", time]).output
      let value = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      return (value?["weakest"] as? [[String: Any]] ?? []).compactMap { $0["card"] as? String }
    }
    #expect(try weakest(at: "2026-11-09T12:00:00Z") == ["ivar-smilga/joins-party#date"])
    #expect(try weakest(at: "2026-11-23T09:00:00Z").contains("ivar-smilga/birth#date"))
  }

  @Test func jsonKeepsItsContractAndSaysMore() throws {
    let annals = try studied()
    let output = try annals.run(["progress", "--json"] + Self.day).output
    #expect(output.split(separator: "\n").count == 1)
    let value = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    #expect(value["reviews"] as? Int == 4)
    #expect((value["cards"] as? [String: Any])?["review"] as? Int == 2)
    let all = ((value["retention"] as? [String: Any])?["all"] as? [String: Any])
    #expect(all?["reviewed"] as? Int == 2)
    #expect(all?["passed"] as? Int == 1)
    #expect(all?["share"] as? Double == 0.5)
    let expected = try #require(all?["expected"] as? Double)
    #expect((0.85...0.99).contains(expected))
    #expect((value["reviewsByDay"] as? [String: Int]) == ["2026-11-01": 2, "2026-11-09": 2])
    let confused = try #require((value["confused"] as? [[String: Any]])?.first)
    #expect(confused["typed"] as? String == "2 December 1892")
    #expect(confused["right"] as? String == "January 1907")
    #expect((value["weakest"] as? [Any])?.count == 2)
    for member in ["today", "problems", "forecast", "stability", "difficulty", "calibration"] {
      #expect(value[member] != nil, "\(member)")
    }
    let narrowed = try annals.run(["progress", "ivar-smilga", "--json"] + Self.day).output
    #expect(narrowed.hasPrefix("{\"reviews\":4,"))
  }

  @Test func itIsSaidInSentencesOrDrawn() throws {
    let annals = try studied()
    let said = try annals.run(["progress", "--plain"] + Self.day).output
    #expect(said.contains("Remembered when it came back, in all: 50 % of 2; expected"))
    #expect(said.contains("On 2 days of the last year you answered 4 questions."))
    let text = said.replacing("\n  ", with: " ")
    #expect(
      text.contains(
        "joined the Russian Social Democratic Labour Party: 2 December 1892, when it was January 1907: 1 time"
      ), "\(text)")
    #expect(!said.contains("█") && !said.contains("░") && !said.contains("#"))
    let drawn = try annals.run(["progress"] + Self.day).output
    #expect(drawn.contains("25 November  2  █"))
    #expect(drawn.contains("Mon "))
  }

  @Test func thePageHoldsNoScriptAndEscapesAllText() throws {
    let annals = try studied()
    let deck = try annals.write(
      """
      id: hostile
      title: "<script>alert(1)</script> & \\"more\\""
      people:
        x: {name: "A </text></svg><img src=x onerror=alert(2)>"}
      events:
        - {id: a, who: x, what: was born, date: 1900-01-01}
        - {id: b, who: x, what: "said <b>bold</b> words", date: 1950}

      """, to: "hostile.yaml")
    let file = annals.folder.appending(path: "page.html")
    let outcome = try annals.run(["progress", deck, "--html", file.path] + Self.day)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try String(contentsOf: file, encoding: .utf8)
    #expect(page.contains("Content-Security-Policy"))
    #expect(page.contains("default-src 'none'"))
    #expect(page.contains("prefers-color-scheme: dark"))
    for bad in ["<script", "<img", "<b>", "http:", "https:", "onerror=alert(2)>\""] {
      #expect(!page.contains(bad), "\(bad)")
    }
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;"))
    // It is never overwritten unasked.
    #expect(try annals.run(["progress", "--html", file.path] + Self.day).status == 73)
    #expect(try annals.run(["progress", "--html", file.path, "--force"] + Self.day).status == 0)
  }

  /// What no card asks is neither known nor still to be learnt.
  @Test func thePageLeavesOutWhatIsNeverAsked() throws {
    let annals = try Annals()
    let deck = try annals.write(
      """
      id: two
      subject: ada
      people: {ada: {name: Ada Stern}}
      events:
        - {id: book, what: published a book, date: 1911}
        - {id: secret, what: hid a letter, date: 1912, ask: no}
        - {id: trip, what: went to sea, date: 1913}

      """, to: "two.yaml")
    let file = annals.folder.appending(path: "page.html")
    let outcome = try annals.run(["progress", deck, "--html", file.path] + Self.day)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try String(contentsOf: file, encoding: .utf8)
    #expect(page.contains("1911 published a book") && !page.contains("hid a letter"))
  }

  private static let chromium = [
    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
  ]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// What a browser makes of the page: its elements and, in both schemes, what it paints.
  @Test(.enabled(if: chromium != nil, "Chromium is not installed: the page was not looked at"))
  func chromiumRendersThePage() throws {
    let annals = try studied()
    let file = annals.folder.appending(path: "page.html")
    _ = try annals.run(["progress", "ivar-smilga", "--html", file.path] + Self.day)
    let dom = String(
      decoding: try browse(annals, ["--dump-dom", file.absoluteString]), as: UTF8.self)
    #expect(dom.contains("<h1>Ivar Smilga</h1>"))
    #expect(dom.components(separatedBy: "<svg").count > 6)
    #expect(dom.contains("1892 was born"))
    // Once beside its lane, once above it for narrow windows.
    #expect(dom.components(separatedBy: ">1892 was born</text>").count == 3)
    #expect(dom.contains("<div class=\"under\">"))
    // What came half a century after the death is an arrow, and does not squeeze the life.
    #expect(!dom.contains(">1980</text>"))
    #expect(dom.contains("<path class=\"new\""))
    #expect(dom.contains("class=\"h4\""))
    var brightness: [Int] = []
    for scheme in ["1", "0"] {
      let picture = annals.folder.appending(path: "picture-\(scheme).png")
      _ = try browse(
        annals,
        [
          "--blink-settings=preferredColorScheme=\(scheme)", "--window-size=400,300",
          "--screenshot=\(picture.path)", file.absoluteString,
        ])
      brightness.append(try Data(contentsOf: picture).count)
    }
    // Both schemes paint something, and not the same.
    #expect(brightness.allSatisfy { $0 > 2000 })
    #expect(
      try Data(contentsOf: annals.folder.appending(path: "picture-1.png"))
        != Data(contentsOf: annals.folder.appending(path: "picture-0.png")))
  }

  private func browse(_ annals: Annals, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.chromium))
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
        "--user-data-dir=\(annals.folder.appending(path: "profile").path)",
      ] + arguments
    process.environment = annals.environment
    let output = annals.folder.appending(path: "dom")
    try Data().write(to: output)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try Data(contentsOf: output)
  }
}
