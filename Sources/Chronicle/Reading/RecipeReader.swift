import Diagnostics
import EDTF

/// Reads a recipe.
enum RecipeReader {
  static func recipe(
    from root: PlacedNode, file: String, into findings: inout Findings
  ) -> Recipe? {
    guard let fields = Fields(root, keys: Keys.recipe, subject: "a recipe", into: &findings) else {
      return nil
    }
    UnknownVersion.check(fields, into: &findings)
    // Without a good id it is not used, but all else that is wrong is said in the same run.
    let written = fields.text("deck", into: &findings)
    if let written { BadID.checkRecipe(written, into: &findings) }
    let id = written?.text ?? ""
    var recipe = Recipe(id: id, title: id, file: file, fieldPlaces: fields.places(depth: 2))
    recipe.title = fields.string("title", into: &findings) ?? recipe.title
    for chronicle in fields.texts("chronicles", into: &findings) ?? []
    where BadID.checkChronicle(chronicle, into: &findings) {
      recipe.chronicles.append(chronicle.text)
    }
    recipe.select = SelectionReader.read("select", of: fields, into: &findings)
    recipe.except = SelectionReader.read("except", of: fields, into: &findings)
    recipe.precision = UnknownPrecision.read(fields, into: &findings)
    recipe.limits = limits(of: fields, into: &findings)
    recipe.wordings = UnreadableTemplate.readWordings(of: fields, into: &findings)
    recipe.exercises = exercises(of: fields, into: &findings)
    recipe.cards = WrittenCardReader.read(fields, into: &findings)
    recipe.formerly = BadID.formerIDs(
      fields, isAccepted: BadID.checkRecipe, into: &findings)
    FormerIDClash.check(recipe, into: &findings)
    DuplicateCard.check(recipe.cards, into: &findings)
    EmptyRecipe.check(fields, into: &findings)
    return recipe
  }

  private static func limits(
    of recipe: Fields, into findings: inout Findings
  ) -> Recipe.DailyLimits {
    guard let node = recipe["limits"] else { return .init() }
    guard let fields = Fields(node, keys: Keys.limits, subject: "`limits`", into: &findings) else {
      WrongType.report("limits", is: node, expected: "a mapping", into: &findings)
      return .init()
    }
    return Recipe.DailyLimits(
      new: UnreadableLimit.read("new", of: fields, into: &findings),
      reviews: UnreadableLimit.read("reviews", of: fields, into: &findings))
  }

  /// `yes`, `no`, or kinds of exercises.
  private static func exercises(
    of fields: Fields, into findings: inout Findings
  ) -> Recipe.Exercises {
    guard let node = fields["exercises"] else { return .all }
    if let text = node.text, let flag = UnreadableFlag.flag(text.text) {
      return flag ? .all : .none
    }
    return .kinds(
      UnknownKind.read("exercises", of: fields, among: Keys.exerciseKinds, into: &findings))
  }
}
