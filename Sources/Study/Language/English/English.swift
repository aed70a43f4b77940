/// English: `did` before the base form, `was` and its like before the subject by themselves.
package struct English: Language {
  package let tag = "en"
  /// False where the statements are of another language: they are left as they stand.
  private let inflects: Bool

  package init(inflects: Bool = true) { self.inflects = inflects }

  package func isAuxiliary(_ word: String) -> Bool {
    inflects && EnglishVerbs.auxiliaries.contains(word)
  }

  package func question(of subject: String, _ predicate: String) -> String? {
    inflects ? EnglishPredicate(predicate).question(of: subject) : nil
  }

  package func plural(_ predicate: String) -> String {
    inflects ? EnglishPredicate(predicate).plural : predicate
  }

  package func counted(_ noun: String) -> String {
    inflects ? EnglishNouns.counted(noun) : noun
  }

  package func inside(_ sentence: String) -> String? {
    inflects ? EnglishNouns.inside(sentence) : nil
  }

  package func announced(_ sentence: String) -> String { "this happened: " + sentence }

  package func according(to witness: String) -> String { "according to " + witness }

  package func leadsToItsPlace(_ predicate: String) -> Bool {
    inflects && EnglishPredicate(predicate).leadsToItsPlace
  }
}
