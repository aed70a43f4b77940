import Records

/// The texts that many cards share, each with a number; likewise lists of them, such as an event's tags, and
/// kinds of questions.
struct SharedTexts {
  private var texts: [String] = []
  private var numbers: [String: Int] = [:]
  private var lists: [[Int]] = []
  private var listNumbers: [[String]: Int] = [:]
  private var kinds: [String] = []

  mutating func number(of text: String) -> Int {
    if let number = numbers[text] { return number }
    numbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }

  mutating func number(of list: [String]) -> Int {
    if let number = listNumbers[list] { return number }
    listNumbers[list] = lists.count
    lists.append(list.map { number(of: $0) })
    return lists.count - 1
  }

  mutating func number(of kind: QuestionKind) -> Int {
    if let number = kinds.firstIndex(of: kind.name) { return number }
    kinds.append(kind.name)
    return kinds.count - 1
  }

  /// The blocks by their names, for ``StoredTexts``.
  var parts: [(name: String, bytes: [UInt8])] {
    var (texts, starts) = (ByteWriter(), ByteWriter())
    starts.texts(kinds)
    starts.count(self.texts.count)
    for text in self.texts {
      starts.count(text.utf8.count)
      texts.bytes(text)
    }
    starts.count(lists.count)
    for list in lists {
      starts.count(list.count)
      for number in list { starts.count(number) }
    }
    return [("shared", texts.bytes), ("shareds", starts.bytes)]
  }
}

/// What ``SharedTexts`` wrote; a text is made when it is asked for.
struct StoredTexts: Sendable {
  private let bytes: [UInt8]
  private let ends: [Int]
  private let lists: [[Int]]
  private let kinds: [QuestionKind]

  init?(_ parts: some StoredParts) {
    guard let bytes = parts.part("shared"), let starts = parts.part("shareds") else { return nil }
    var reader = ByteReader(starts)
    let kinds = reader.texts()
    var (end, isWhole) = (0, true)
    ends = (0..<reader.count()).map { _ in
      let size = reader.size()
      isWhole = isWhole && size <= bytes.count - end
      end += isWhole ? size : 0
      return end
    }
    lists = (0..<reader.count()).map { _ in (0..<reader.count()).map { _ in reader.size() } }
    self.kinds = kinds.compactMap(QuestionKind.named)
    guard reader.isAtEnd, isWhole, end == bytes.count, self.kinds.count == kinds.count else {
      return nil
    }
    self.bytes = bytes
  }

  /// Empty for a number that it doesn't have.
  func text(_ number: Int) -> String {
    guard ends.indices.contains(number) else { return "" }
    let start = number == 0 ? 0 : ends[number - 1]
    return String(decoding: bytes[start..<ends[number]], as: UTF8.self)
  }

  func kind(_ number: Int) -> QuestionKind? {
    kinds.indices.contains(number) ? kinds[number] : nil
  }

  /// Lists by their numbers; each is made once, whoever shares it.
  struct Lists {
    fileprivate let texts: StoredTexts
    private var made: [Int: [String]] = [:]

    init(_ texts: StoredTexts) { self.texts = texts }

    subscript(number: Int) -> [String] {
      mutating get {
        if let list = made[number] { return list }
        guard texts.lists.indices.contains(number) else { return [] }
        let list = texts.lists[number].map(texts.text)
        made[number] = list
        return list
      }
    }
  }
}
