import Foundation
import Testing

/// A file of the `Data` folder; each says at its head where it comes from.
enum DataFile {
  /// The rows of a tab-separated file, without comments and empty lines.
  static func rows(_ name: String) throws -> [[String]] {
    let url = try #require(Bundle.module.url(forResource: "Data/\(name)", withExtension: nil))
    let text = try String(contentsOf: url, encoding: .utf8)
    return text.split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }
}
