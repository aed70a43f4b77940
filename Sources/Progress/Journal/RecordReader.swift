import Records
import FSRS

/// Turns journal lines into records: strict, so that a damaged line is never taken for a good one.
struct RecordReader {
  struct Reading {
    var record: Record
    var isSealed: Bool
    /// The line says (`min`) that a reader of this version must not interpret it.
    var demandsNewer: Bool
  }

  private var fields = RecordFields()
  private var interner = Interner()

  /// Reads one line without its line break.
  mutating func read(_ bytes: [UInt8], in range: Range<Int>) throws(LineFault) -> Reading {
    var line = range
    // One CR, which git's autocrlf puts there.
    if let last = line.last, bytes[last] == 0x0D { line = line.lowerBound..<last }
    let seal = Seal.check(bytes, in: line)
    if seal == .wrong { throw .wrongChecksum }
    var scanner = JSONScanner(bytes, in: line)
    do {
      try fields.read(&scanner)
      try scanner.expectEnd()
    } catch {
      throw .notJSON(error.reason)
    }
    if let key = fields.double { throw .twice(key) }
    let source = RecordSource(scanner: scanner, fields: fields)
    if seal == .none { try refuseDamagedSeal(source) }

    let version = try source.integer("v", in: 1...Int.max) ?? 1
    let minimum = try source.integer("min", in: 1...Int.max) ?? 1
    let kind = try source.text("k", &interner)
    let id = try source.text("id", &interner)
    guard let time = try source.instant("t") else { throw .missing("t") }
    let minutesEast = try source.integer("z", in: -1440...1440) ?? 0
    let demandsNewer = minimum > Record.version
    let payload =
      demandsNewer
      ? .other(kind: kind)
      : try source.payload(kind, time: time, minutesEast: minutesEast, &interner)
    let body = line.lowerBound..<line.upperBound - (seal == .good ? Seal.length : 1)
    let record = Record(
      version: version, id: id, time: time, minutesEast: minutesEast, payload: payload,
      fingerprint: Fingerprint.of(bytes, in: body))
    return Reading(record: record, isSealed: seal == .good, demandsNewer: demandsNewer)
  }

  /// A line without seal may be written by hand, but one with half a seal is damaged.
  ///
  /// The last also holds where the damage is in the seal's own key.
  private func refuseDamagedSeal(_ source: RecordSource) throws(LineFault) {
    if source.fields["c"] != nil { throw .damagedSeal }
    guard let last = source.fields.members.last, last.key.range.count == 1,
      last.value.isString, last.value.range.count == 8
    else { return }
    let isHexadecimal = source.scanner.bytes[last.value.range].allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
    if isHexadecimal { throw .damagedSeal }
  }

  /// The keys that every line has, whatever its kind.
  static func isFrame(_ key: String) -> Bool {
    ["v", "k", "id", "t", "z", "min", "c"].contains(key)
  }
}

/// Where the known keys of one journal line have their values.
struct RecordFields {
  /// Every key of any kind of line, `c` included.
  static let keys = [
    "v", "k", "id", "t", "z", "min", "c", "card", "g", "day", "due", "q", "typed", "verdict",
    "suggested", "hints", "ms", "h", "of", "from", "set", "until", "reason", "key", "value",
    "entity", "text", "state", "step", "s", "d", "last", "reps", "lapses", "suspended", "buried",
    "flag", "f", "was",
  ]
  private static let places = Dictionary(uniqueKeysWithValues: zip(keys, keys.indices))
  /// The keys and their places by how many bytes they have: most lengths are those of a few.
  private static let byLength: [[(bytes: [UInt8], place: Int)]] = {
    var lists: [[(bytes: [UInt8], place: Int)]] = []
    for (place, key) in keys.enumerated() {
      while lists.count <= key.utf8.count { lists.append([]) }
      lists[key.utf8.count].append((Array(key.utf8), place))
    }
    return lists
  }()

  /// Where a key stands among ``keys``; nil for any other.
  private static func place(_ key: JSONToken, _ scanner: JSONScanner) -> Int? {
    guard key.kind == .string(hasEscapes: false) else {
      return scanner.text(key).flatMap { places[$0] }
    }
    guard key.range.count < byLength.count else { return nil }
    for (bytes, place) in byLength[key.range.count] {
      var isSame = true
      for (offset, byte) in bytes.enumerated() {
        isSame = isSame && scanner.bytes[key.range.lowerBound + offset] == byte
      }
      if isSame { return place }
    }
    return nil
  }

  private var tokens = [JSONToken?](repeating: nil, count: keys.count)
  /// All keys and values in order.
  private(set) var members: [(key: JSONToken, value: JSONToken)] = []
  /// A known key that stands there twice.
  private(set) var double: String?

  /// Takes one object.
  mutating func read(_ scanner: inout JSONScanner, depth: Int = 0) throws(JSONError) {
    for index in tokens.indices { tokens[index] = nil }
    members.removeAll(keepingCapacity: true)
    double = nil
    try scanner.eachMember(depth: depth) { (scanner, key) throws(JSONError) in
      let value = try scanner.token(depth: depth + 1)
      members.append((key, value))
      guard let place = RecordFields.place(key, scanner) else { return }
      if tokens[place] != nil { double = RecordFields.keys[place] }
      tokens[place] = value
    }
  }

  /// The value of a key; nil where it is missing or null.
  ///
  /// A key that is not among ``keys`` is never found, however often it is written: that is a mistake in the program.
  subscript(key: String) -> JSONToken? {
    assert(RecordFields.places[key] != nil, "\(key) is no key that is read")
    guard let place = RecordFields.places[key], let token = tokens[place], token.kind != .null
    else { return nil }
    return token
  }
}
