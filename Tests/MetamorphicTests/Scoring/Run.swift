import TestSupport
import Foundation

/// One dialect over all sheets and seeds.
///
/// To look at what was printed, run the tests with `METAMORPHIC_DUMP` set to a folder.
struct Run {
  private(set) var counts = Counts()
  /// What did not come back, with the seed that prints it again.
  private(set) var differences: [String] = []

  init() {}

  init(
    _ dialect: Dialect, _ sheets: [FactSheet], seeds: ClosedRange<UInt64>, name: String, place: Int
  ) {
    let salt = (name + dialect.name).utf8.reduce(UInt64(place)) { $0 &* 31 &+ UInt64($1) }
    for seed in seeds {
      for (number, sheet) in sheets.enumerated() {
        let whole = (salt &+ seed &* 7919 &+ UInt64(number) &* 104_729) % 1_000_000
        let printout = SheetPrinter.print(sheet, dialect, seed: whole)
        let bytes = Self.bytes(of: printout, dialect, seed: whole)
        Self.dump(bytes, "\(name).\(dialect.name).\(whole)")
        let comparison = Comparison(sheet, printout, bytes: bytes)
        counts += comparison.counts
        differences += comparison.differences.map {
          "  \(dialect.name), \(sheet.itemNumber), seed \(whole): \($0)"
        }
      }
    }
  }

  private static func bytes(of printout: Printout, _ dialect: Dialect, seed: UInt64) -> [UInt8] {
    var random = SeededRandom(seed: seed)
    return Typography.bytes(of: printout.lines, &random, varied: dialect.typography)
  }

  /// Writes the printout to the folder that `METAMORPHIC_DUMP` names, to look at it.
  private static func dump(_ bytes: [UInt8], _ name: String) {
    guard let folder = ProcessInfo.processInfo.environment["METAMORPHIC_DUMP"] else { return }
    let file = URL(fileURLWithPath: folder).appendingPathComponent(name + ".txt")
    try? Data(bytes).write(to: file)
  }

  static func += (left: inout Run, right: Run) {
    left.counts += right.counts
    left.differences += right.differences
  }
}
