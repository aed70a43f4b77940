package import EDTF
import English

extension Choice {
  /// What is said of this option where it was chosen: for a wrong date how far off it is, as of one
  /// that is typed.
  package func reason(for answer: Answer) -> String {
    let why = whyFalse ?? ""
    guard !isRight, answer.kind == .date, let right = answer.date,
      let chosen = TypedDate.read(text, for: answer),
      let distance = DateDistance(of: chosen.unhedged, from: right.unhedged)
    else { return why }
    let far = "\(distance.text.withUppercaseStart): \(text) for \(answer.text)."
    return why.isEmpty ? far : "\(far) \(why)"
  }
}

/// A typed text as the date it is judged as.
package enum TypedDate {
  package static func read(_ typed: String, for answer: Answer) -> HistoricalDate? {
    guard let right = answer.date else { return nil }
    let text = AnswerText(typed).text
    return DateReader.readings(of: text, years: DateGrading.years(near: right)).first?.unhedged
  }
}
