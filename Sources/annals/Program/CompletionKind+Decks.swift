import Library
import ArgumentParser
import Progress

extension CompletionKind {
  /// Ids of the decks there are, and files: what a shell offers where a deck is to be named.
  static var decks: CompletionKind {
    .custom { words, _, prefix in
      MainActor.assumeIsolated { names(words, prefix) }
    }
  }

  @MainActor private static func names(_ words: [String], _ prefix: String) -> [String] {
    let program = Program.current
    let data = words.firstIndex(of: "--data").map { words[($0 + 1)...].first }
    guard let options = try? GlobalOptions.parse(data?.map { ["--data", $0] } ?? []),
      let home = try? program.dataFolder(options)
    else { return files(prefix) }
    let decks = DeckLibrary(program, home).found().filter { $0.hiddenBy == nil }.map(\.deck.id)
    return decks.filter { $0.hasPrefix(prefix) }.sorted() + files(prefix)
  }

  /// Folders and decks in the folder that the word has come to; the shell adds the slash.
  @MainActor private static func files(_ prefix: String) -> [String] {
    let slash = prefix.lastIndex(of: "/")
    let folder = slash.map { String(prefix[...$0]) } ?? ""
    let names = (try? FileSystem.kernel.names(folder.isEmpty ? "." : folder)) ?? []
    return names.sorted().compactMap { name in
      let path = folder + name
      guard path.hasPrefix(prefix),
        !name.hasPrefix(".") || prefix.dropFirst(folder.count).hasPrefix(".")
      else { return nil }
      return DeckLibrary.isDeck(name) || (try? FileSystem.kernel.names(path)) != nil ? path : nil
    }
  }
}
