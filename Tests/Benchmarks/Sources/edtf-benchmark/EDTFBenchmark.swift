import EDTF
import Foundation

/// Times the reading of EDTF strings from bytes beside a plain loop over the same bytes.
///
/// `edtf-benchmark [FILE]`: the strings of a tab-separated file, second column; by default the public
/// suites' valid strings. Prints nanoseconds a string, the median of eleven runs, and the ratio.
@main
struct EDTFBenchmark {
  static func main() throws { try Timing.run() }
}

/// The work, apart from `main`, whose closures would ask for the main actor at every call.
enum Timing {
  static func run() throws {
    let fallback = "../EDTFTests/Data/edtf_valid.txt"
    let file = CommandLine.arguments.dropFirst().first ?? fallback
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let strings = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .compactMap { $0.split(separator: "\t", omittingEmptySubsequences: false).dropFirst().first }
      .map { Array($0.utf8) }
    guard !strings.isEmpty else {
      print("\(file) holds no strings")
      return
    }
    let readable = strings.filter { (try? EDTF(parsing: $0.span)) != nil }
    let bytes = readable.reduce(0) { $0 + $1.count }
    print("\(readable.count) strings, \(bytes / readable.count) bytes each on average")
    let loop = median { readable.reduce(0) { $0 &+ sum($1.span) } } / Double(readable.count)
    let reading = median { readable.reduce(0) { $0 &+ read($1.span) } } / Double(readable.count)
    let plain = Array("1917-11-07".utf8)
    let days = Array(repeating: plain, count: readable.count)
    let day = median { days.reduce(0) { $0 &+ read($1.span) } } / Double(days.count)
    func line(_ name: String, _ nanoseconds: Double) {
      print(
        "\(name) \(nanoseconds.formatted(.number.precision(.fractionLength(1)))) ns, "
          + "\((nanoseconds / loop).formatted(.number.precision(.fractionLength(1)))) x the byte loop"
      )
    }
    line("byte loop:       ", loop)
    line("mixed strings:   ", reading)
    line("plain day:       ", day)
  }

  @inline(never)
  static func read(_ bytes: Span<UInt8>) -> Int {
    do {
      return try EDTF(parsing: bytes).level
    } catch {
      return error.column
    }
  }

  /// The peer: what any reader has to do at least.
  @inline(never)
  static func sum(_ bytes: Span<UInt8>) -> Int {
    var sum = 0
    for index in bytes.indices { sum = sum &* 31 &+ Int(bytes[index]) }
    return sum
  }

  /// The median nanoseconds of eleven runs, each of two hundred rounds.
  static func median(_ work: () -> Int) -> Double {
    let clock = ContinuousClock()
    var times: [Double] = []
    var check = 0
    for _ in 0..<11 {
      let time = clock.measure { for _ in 0..<200 { check &+= work() } }
      times.append(
        Double(time.components.attoseconds) / 1e9 + Double(time.components.seconds) * 1e9)
    }
    if check == 1 { print("") }
    return times.sorted()[5] / 200
  }
}
