import DatasheetText
import PartCatalog
import TestSupport

/// A sheet with some lines damaged, and which lines nobody touched.
struct MangledSheet {
  private(set) var lines: [(text: [UInt8], origin: Int)]
  /// The lines of the sheet, from 1, that were damaged, moved or dropped.
  private(set) var touched: Set<Int> = []

  init(_ bytes: [UInt8], seed: UInt64) {
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated().map { (Array($0.element), $0.offset + 1) }
    var random = SeededRandom(seed: seed)
    for _ in 0..<Int.random(in: 1...4, using: &random) { damage(&random) }
  }

  var bytes: [UInt8] { Array(lines.map(\.text).joined(separator: [UInt8(ascii: "\n")])) }

  private mutating func damage(_ random: inout SeededRandom) {
    let place = Int.random(in: 0..<(lines.count - 1), using: &random)
    touched.insert(lines[place].origin)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: flip(place, &random)
    case 1: lines.remove(at: place)
    case 2:
      let length = Int.random(in: 0...lines[place].text.count, using: &random)
      lines[place].text.removeLast(length)
    case 3: lines.insert(lines[place], at: place)
    case 4:
      let other = Int.random(in: 0..<lines.count, using: &random)
      touched.insert(lines[other].origin)
      lines.swapAt(place, other)
    default:
      touched.insert(lines[place + 1].origin)
      lines[place].text += lines[place + 1].text
      lines.remove(at: place + 1)
    }
  }

  private mutating func flip(_ place: Int, _ random: inout SeededRandom) {
    guard !lines[place].text.isEmpty else { return }
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let index = Int.random(in: 0..<lines[place].text.count, using: &random)
      lines[place].text[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
  }
}
