package import Diagnostics
import EDTF

/// Reads a recipe.
enum RecipeReader {
  static func recipe(
    from root: PlacedNode, file: String, asking vocabulary: Vocabulary,
    into diagnostics: inout DiagnosticList
  ) -> Recipe? {
    guard
      let fields = MappingFields(root, keys: Keys.recipe, subject: "a recipe", into: &diagnostics)
    else {
      return nil
    }
    if let version = fields.text("annals", into: &diagnostics) {
      UnknownVersion.check(version, into: &diagnostics)
    }
    // Without a good id it is not used, but all else that is wrong is said in the same run.
    let written = fields.text("deck", into: &diagnostics)
    if let written { BadID.checkRecipe(written, into: &diagnostics) }
    let id = written?.text ?? ""
    var recipe = Recipe(id: id, title: id, file: file, fieldPlaces: fields.places(depth: 2))
    recipe.title = fields.string("title", into: &diagnostics) ?? recipe.title
    for chronicle in fields.texts("chronicles", into: &diagnostics) ?? []
    where BadID.checkChronicle(chronicle, into: &diagnostics) {
      recipe.chronicles.append(chronicle.text)
    }
    recipe.select = SelectionReader.read(
      "select", of: fields, asking: vocabulary, into: &diagnostics)
    recipe.except = SelectionReader.read(
      "except", of: fields, asking: vocabulary, into: &diagnostics)
    recipe.precision = fields.value(
      "precision", into: &diagnostics, orReport: UnknownPrecision.report
    ) { text in
      Keys.precisions.contains(text) ? Precision.allCases.first { "\($0)" == text } : nil
    }
    recipe.limits = limits(of: fields, into: &diagnostics)
    recipe.wordings = wordings(of: fields, asking: vocabulary, into: &diagnostics)
    recipe.exercises = exercises(of: fields, asking: vocabulary, into: &diagnostics)
    recipe.cards = WrittenCardReader.read(fields, into: &diagnostics)
    recipe.formerly = fields.formerIDs(
      isAccepted: BadID.checkRecipe, into: &diagnostics)
    FormerIDClash.check(recipe, into: &diagnostics)
    DuplicateCard.check(recipe.cards, into: &diagnostics)
    if fields["chronicles"]?.isNull ?? true, fields["cards"]?.isNull ?? true {
      EmptyRecipe.report(at: fields.keyPlace("deck"), into: &diagnostics)
    }
    return recipe
  }

  private static func limits(
    of recipe: MappingFields, into diagnostics: inout DiagnosticList
  ) -> Recipe.DailyLimits {
    guard let node = recipe["limits"] else { return .init() }
    guard
      let fields = MappingFields(node, keys: Keys.limits, subject: "`limits`", into: &diagnostics)
    else {
      WrongType.report("limits", is: node, expected: "a mapping", into: &diagnostics)
      return .init()
    }
    func limit(_ key: String, _ diagnostics: inout DiagnosticList) -> Int? {
      fields.value(key, into: &diagnostics, orReport: UnreadableLimit.report) {
        MappingFields.number($0, digits: 4)
      }
    }
    return Recipe.DailyLimits(
      new: limit("new", &diagnostics), reviews: limit("reviews", &diagnostics))
  }

  /// Reads `wordings`: a wording or several by kind.
  private static func wordings(
    of recipe: MappingFields, asking vocabulary: Vocabulary,
    into diagnostics: inout DiagnosticList
  ) -> [String: [Template]] {
    guard let node = recipe["wordings"], !node.isNull else { return [:] }
    guard case .mapping(let entries) = node.content else {
      WrongType.report(
        "wordings", is: node, expected: "a mapping of kinds to wordings", into: &diagnostics)
      return [:]
    }
    var wordings: [String: [Template]] = [:]
    for entry in entries where !entry.key.text.hasPrefix("x-") {
      let kind = entry.key.text
      guard UnknownKind.check(entry.key, among: vocabulary.questionKinds, into: &diagnostics),
        let holes = vocabulary.holes(of: kind)
      else { continue }
      let items: [PlacedNode] =
        if case .list(let items) = entry.value.content { items } else { [entry.value] }
      for item in items {
        guard let text = item.text else {
          WrongType.report(
            kind, is: item, expected: "a text or a list of texts", into: &diagnostics)
          continue
        }
        guard
          EmptyText.accepts(text, key: kind, at: text.place, into: &diagnostics),
          let template = UnreadableTemplate.template(
            text, kind: kind, holes: holes, into: &diagnostics)
        else { continue }
        wordings[kind, default: []].append(template)
      }
    }
    return wordings
  }

  /// `yes`, `no`, or kinds of exercises.
  private static func exercises(
    of fields: MappingFields, asking vocabulary: Vocabulary,
    into diagnostics: inout DiagnosticList
  ) -> Recipe.Exercises {
    guard let node = fields["exercises"] else { return .all }
    if let text = node.text, let flag = MappingFields.flag(text.text) {
      return flag ? .all : .none
    }
    return .kinds(
      fields.kinds("exercises", among: vocabulary.exercises, into: &diagnostics))
  }
}

/// What can be said of a recipe only beside its chronicles.
package enum RecipeLinks {
  /// Finds what is wrong between `recipe`, read from `bytes`, and the chronicles there are.
  ///
  /// - Parameters:
  ///   - chronicles: those it names, as far as they are found and sound.
  ///   - known: the ids of all chronicles found, for suggestions.
  ///   - count: how many cards of chronicles its selection leaves.
  package static func check(
    _ recipe: Recipe, bytes: [UInt8], chronicles: [Chronicle], known: [String], count: Int
  ) -> [Diagnostic] {
    let source = SourceText(file: recipe.file, bytes: EncodingCheck.withoutByteOrderMark(bytes))
    var diagnostics = DiagnosticList(source: source)
    UnknownChronicle.check(recipe, among: known, into: &diagnostics)
    if !diagnostics.hasErrors {
      UnknownSelection.check(recipe, among: chronicles, into: &diagnostics)
      SelectsNothing.check(recipe, count: count, into: &diagnostics)
    }
    return diagnostics.sorted()
  }
}
