import Chronicle

/// What `new` writes: small sound files that explain themselves.
package enum Starter {
  package static func chronicle(_ id: String) -> String {
    """
    # yaml-language-server: $schema=chronicle.schema.json
    # A chronicle: a life, or an office, as dated events. annals derives the questions.
    annals: 1
    id: \(id)                     # progress is kept by it: leave it as it is
    title: \(title(id))
    subject: ada                  # whose life this is: the `who` of events that name nobody else
    language: en
    # calendar: gregorian         # or julian: of dates that carry no mark; else unstated

    # Everybody and everything that events name, by an id of your choice.
    people:
      ada: {name: Ada Lovelace, aliases: [Ada Byron, Countess of Lovelace]}
      babbage: {name: Charles Babbage}
      king: {name: William King, is: husband of Ada Lovelace}
    organisations:
      house-of-lords: {name: the House of Lords}
    places:
      london: {name: London}
    sources:
      book: {title: a book about her}

    events:
      # A happening: `what` in the past tense reads on after the name: "Ada Lovelace was born".
      # Dates are EDTF: 1815-12-10, 1815-12, 1815, 1815~ (about), 1830/1835 (from, to), 1833/ (end
      # unknown). `annals date --read "c. 1815"` tells how a date is written so.
      - {id: birth, what: was born, date: 1815-12-10, where: london, kind: birth, source: book}

      # `with` names others concerned; `tags: anchor` marks turning points, which come first.
      - id: meets-babbage
        what: first met the inventor of the Difference Engine
        with: babbage
        date: 1833-06
        tags: anchor
        source: book
        note: Shown after the answer, whatever it was.

      - {id: wedding, what: got married, with: king, date: 1835-07, source: book}

      # A tenure: a role held at a body. `who` where it isn't the subject's.
      - {id: king-member, who: king, role: member, of: house-of-lords, date: 1833/, source: book}

      # Renamed an event? `formerly: [old-id]` keeps what you know of it.
      - {id: notes, what: published her notes on the Analytical Engine, date: 1843, source: book}

      - {id: death, what: died, date: 1852-11-27, where: london, kind: death, source: book}

    """
  }

  package static func recipe(_ id: String, from chronicles: [String]) -> String {
    """
    # yaml-language-server: $schema=recipe.schema.json
    # A recipe: a deck that draws cards from chronicles and adds your own.
    annals: 1
    deck: \(id)                   # cards written below are called by it: leave it as it is
    title: \(title(id))
    chronicles: [\(chronicles.joined(separator: ", "))]

    # A card belongs to the deck if it meets every condition of one of these. Conditions: from, to (EDTF),
    # tags, who, bodies, events, event-kinds, kinds, facets. Without `select` all cards do.
    select:
      - {kinds: [when, start]}
    # except:
    #   - {event-kinds: death}

    precision: year               # asked no finer than that: day, month, year, decade or century
    limits: {new: 5}              # new cards a day, when this deck is studied

    # Own words by kind, beside the questions as annals asks them; holes are {question}, {event}, {who} …
    wordings:
      when: ["{question}", "Put a year to this: {event}."]

    # exercises: no               # or a list of kinds: [order, incumbent]

    # Cards of your own.
    cards:
      - id: analytical-engine
        question: Which machine did Charles Babbage plan and never finish?
        answer: the Analytical Engine
        aliases: [Analytical Engine]
        wrong: [the Jacquard loom, the tide predictor]
        note: Shown after the answer.

    """
  }

  /// `ada-lovelace` as `Ada Lovelace`.
  private static func title(_ id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  /// The id that a name is nearest to: `Käthe Kollwitz` gives `kathe-kollwitz`.
  ///
  /// Small Latin letters without their accents, digits, and one hyphen for whatever stands between
  /// them; nil where nothing is left.
  package static func proposedID(for name: String) -> String? {
    var words = [""]
    for scalar in name.lowercased().unicodeScalars {
      if let letters = plain(scalar) {
        words[words.count - 1] += letters
      } else if scalar != "'", scalar != "\u{2019}", !scalar.properties.isDiacritic {
        words.append("")
      }
    }
    let id = words.filter { !$0.isEmpty }.joined(separator: "-")
    return Chronicle.isID(id) ? id : nil
  }

  /// By the letter's name, which says what it is without its accent: LATIN SMALL LETTER A WITH DIAERESIS.
  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII {
      let isOfID = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      return isOfID ? String(scalar) : nil
    }
    if scalar == "ß" { return "ss" }
    let beginning = "LATIN SMALL LETTER "
    guard let name = scalar.properties.name, name.hasPrefix(beginning),
      let letter = name.dropFirst(beginning.count).split(separator: " ").first, letter.count <= 2
    else { return nil }
    return letter.lowercased()
  }
}
