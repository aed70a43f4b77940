/// English: `did` before the base form, `was` and its like before the subject by themselves.
enum English {
  static let grammar = Grammar(
    tag: "en", auxiliaries: EnglishVerbs.auxiliaries, auxiliary: "did",
    motion: EnglishVerbs.motion, motionFrom: "from", joints: ["and", "but", "then"],
    adverbEnding: "ly", bases: EnglishVerbs.bases)
}
