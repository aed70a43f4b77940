import ArgumentParser
import Exchange
import Terminal

/// The JSON Schema of chronicles and recipes, for editors.
struct SchemaCommand: AnnalsCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of chronicles or recipes, for editors.",
    discussion: """
      An editor with a YAML language server completes and explains keys once a file's first line is
      # yaml-language-server: $schema=chronicle.schema.json
      with the schema beside it. annals new sets that up by itself.

      Example: annals schema chronicle > chronicle.schema.json
      """)

  @Argument(help: "chronicle or recipe.")
  var kind: FileSchema

  @OptionGroup var global: GlobalOptions

  func perform(_ program: Program) throws {
    program.printer.text(kind.document)
  }
}

extension FileSchema: ExpressibleByArgument {}
