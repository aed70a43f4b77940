/// Counts: exact where stated, within a tenth where the source says "about".
package enum NumberGrading {
  package static func judge(_ typed: String, against answer: Answer) -> Judgement {
    let words = Folding.words(typed)
    let isRough = answer.text.hasPrefix("about ")
    let fillers: Set<String> = ["about", "around", "circa", "c", "ca", "some", "roughly"]
    // What is counted may be said too: "400 deportees".
    let counted = Set(Folding.words(answer.text)).subtracting([answer.value])
    let figures = words.filter { !fillers.contains($0) && !counted.contains($0) }
    guard let right = Int(answer.value) else { return Judgement(.wrong) }
    guard let given = NumberWords.value(of: figures) else {
      return Judgement(.wrong, "That can't be read as a number.", isUnreadable: true)
    }
    if given == right { return Judgement(.correct) }
    let margin = isRough ? right / 10 : 0
    return abs(given - right) <= margin
      ? Judgement(.correct, "The chronicle says \(answer.text).") : Judgement(.wrong)
  }
}
