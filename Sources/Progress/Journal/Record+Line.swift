import FSRS
import Records

extension Record {
  /// The line as it is written: JSON, sealed, with its line break. Gives the record its fingerprint.
  mutating func sealedLine() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("v")
    writer.integer(version)
    writer.field("k", payload.kind)
    writer.field("id", id)
    writer.field("t", time.text)
    writer.key("z")
    writer.integer(minutesEast)
    writer.payload(payload)
    writer.endObject()
    let line = writer.bytes
    fingerprint = Fingerprint.of(line, in: 0..<line.count - 1)
    return Seal.seal(line)
  }
}

extension JSONWriter {
  fileprivate mutating func payload(_ payload: Payload) {
    switch payload {
    case .review(let review): self.review(review)
    case .void(let target): field("of", target)
    case .seed(let seed):
      field("card", seed.card.text)
      progress(seed.progress)
      field("from", seed.from)
    case .mark(let card, let mark):
      field("card", card.text)
      field("set", mark.kind.rawValue)
      field("until", mark.until?.text)
      field("reason", mark.reason)
    case .setting(let key, let value):
      field("key", key)
      field("value", value)
    case .alias(let entity, let text):
      field("entity", entity)
      field("text", text)
    case .session(let object), .hint(let object), .exercise(let object), .quiz(let object):
      for member in object.members ?? [] where !RecordReader.isFrame(member.key) {
        key(member.key)
        value(member.value)
      }
    case .other: break
    }
  }

  private mutating func review(_ review: Review) {
    field("card", review.card.text)
    number("g", review.grade.rawValue)
    field("day", review.day.text)
    field("due", review.due?.text)
    field("q", review.question.isEmpty ? nil : review.question)
    field("typed", review.typed)
    field("verdict", review.verdict)
    number("suggested", review.suggested?.rawValue)
    number("hints", review.hints == 0 ? nil : review.hints)
    number("ms", review.milliseconds)
    field("h", review.answerHash)
  }

  mutating func field(_ key: String, _ text: String?) {
    guard let text else { return }
    self.key(key)
    string(text)
  }

  mutating func number(_ key: String, _ value: Int?) {
    guard let value else { return }
    self.key(key)
    integer(value)
  }
}
