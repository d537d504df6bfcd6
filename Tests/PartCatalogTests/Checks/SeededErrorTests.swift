import DatasheetText
import Foundation
import PartCatalog
import TestSupport
import Testing

/// A digit error in a number that a sheet states twice is reported on its line, or with its line
/// beside the one it disagrees with.
@Suite struct SeededErrorTests {
  /// The share that must be reported.
  private static let share = 0.95

  /// Every digit is replaced by each of the nine others where the environment asks for all, else by
  /// one of them.
  private static let isWhole = ProcessInfo.processInfo.environment["SEEDED_ERRORS"] == "all"

  @Test func `a digit error shows`() throws {
    let seed = UInt64.random(in: 0..<1_000_000)
    var random = SeededDigits(seed: seed)
    var counts: [String: (reported: Int, all: Int)] = [:]
    for fact in TwiceStated.all + TwiceStated.looselyStated {
      let (reported, all) = try count(fact, &random)
      counts[fact.group, default: (0, 0)].reported += reported
      counts[fact.group, default: (0, 0)].all += all
    }
    for (group, count) in counts.sorted(by: { $0.key < $1.key }) {
      print("\(group): \(count.reported) of \(count.all)")
    }
    let groups = Set(TwiceStated.all.map(\.group))
    let sum = counts.filter { groups.contains($0.key) }.values.reduce((0, 0)) {
      ($0.0 + $1.reported, $0.1 + $1.all)
    }
    print("stated twice: \(sum.0) of \(sum.1); seed \(seed)")
    #expect(Double(sum.0) >= Self.share * Double(sum.1), "seed \(seed)")
  }

  private func count(_ fact: TwiceStated, _ random: inout SeededDigits) throws -> (Int, Int) {
    let name = try #require(Fixture.names.first { $0.hasPrefix(fact.file) })
    let text = try Fixture.bytes(name)
    let starts = SheetText(bytes: text, fileLength: text.count).lineStarts()
    var counts = (0, 0)
    for (line, offset) in fact.digits(in: text, starts: starts) {
      for digit in random.others(than: text[offset], all: Self.isWhole) {
        var changed = text
        changed[offset] = digit
        counts.1 += 1
        if isReported(changed, line) {
          counts.0 += 1
        } else if Self.isWhole {
          print("missed: \(name):\(line), byte \(offset) as \(Character(UnicodeScalar(digit)))")
        }
      }
    }
    return counts
  }

  private func isReported(_ text: [UInt8], _ line: Int) -> Bool {
    Catalog([(path: "a.txt", sheet: Sheet(reading: text))]).findings.contains { finding in
      ([finding.place] + finding.related).contains { $0.line == line }
    }
  }
}

/// Digits in an order that a seed repeats.
private struct SeededDigits {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2 + 1 }

  /// Nine digits, or one of them.
  mutating func others(than digit: UInt8, all: Bool) -> [UInt8] {
    let others = (0x30...0x39).filter { $0 != digit }.map { UInt8($0) }
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return all ? others : [others[Int(state >> 33) % others.count]]
  }
}
