import TestSupport
import Testing

@testable import DatasheetText

/// Damaged files: no crash, and every line is still in one class.
@Suite struct FuzzTests {
  /// Reads bytes and checks what holds of every file.
  private func read(_ bytes: [UInt8], _ comment: Comment) {
    let sheet = Sheet(reading: bytes)
    let sum = LineClass.allCases.map { sheet.count(of: $0) }.reduce(0, +)
    #expect(sum == sheet.lineClasses.count, comment)
    if sheet.foreignFormat == nil {
      #expect(sheet.count(of: .unread) == sheet.problems.count { $0.kind == .unreadLine }, comment)
    }
    let last = sheet.lineClasses.count
    for part in sheet.parts {
      let lines = part.attributes.map(\.line) + part.notes.map(\.line) + part.references.map(\.line)
      #expect(lines.allSatisfy { (1...last).contains($0) }, comment)
      for row in part.attributes {
        #expect(Int(row.raw.end) <= sheet.text.bytes.count, comment)
        _ = row.value.described(in: sheet.text)
      }
    }
  }

  @Test func `a damaged head and a heading above the head`() {
    let text = "Data sProduktklassifizierung0-1324\n### Geometrical Data\n"
    read(Array((text + "Data sheet | Item number: 770-1324").utf8), "found by the fuzzer")
  }

  @Test(arguments: Fixture.names)
  func `cut at any byte`(name: String) throws {
    let bytes = try Fixture.bytes(name)
    for length in stride(from: 0, through: bytes.count, by: 97) {
      read(Array(bytes[..<length]), "cut at \(length)")
    }
    for start in stride(from: 1, to: bytes.count, by: 997) {
      read(Array(bytes[start...]), "from \(start)")
    }
  }

  @Test(arguments: Fixture.names)
  func `bytes flipped, removed, put in and doubled`(name: String) throws {
    let bytes = try Fixture.bytes(name)
    for seed in UInt64(1)...25 {
      var random = SeededRandom(seed: seed)
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...60, using: &random) {
        let place = Int.random(in: 0..<damaged.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: damaged.remove(at: place)
        case 2: damaged.insert(UInt8.random(in: 0...255, using: &random), at: place)
        default: damaged.insert(Self.marks.randomElement(using: &random) ?? 0, at: place)
        }
      }
      read(damaged, "seed \(seed)")
    }
  }

  @Test(arguments: Fixture.names)
  func `lines dropped, swapped and run together`(name: String) throws {
    let lines = try Fixture.text(name).split(separator: "\n", omittingEmptySubsequences: false)
    for seed in UInt64(1)...15 {
      var random = SeededRandom(seed: seed)
      var damaged = lines.filter { _ in Int.random(in: 0..<10, using: &random) > 0 }
      let places = (0..<10).map { _ in Int.random(in: 0..<damaged.count, using: &random) }
      for (place, other) in zip(places, places.dropFirst()) { damaged.swapAt(place, other) }
      let joint = ["\n", "", "\r", "\t\n", "|\n", " \n"][Int(seed) % 6]
      read(Array(damaged.joined(separator: joint).utf8), "seed \(seed)")
    }
  }

  @Test func `lines of nothing but marks`() {
    let head = "Data sheet | Item number: 770-1324\nSocket; green\n\nData\n\n"
    for seed in UInt64(1)...400 {
      var random = SeededRandom(seed: seed)
      let line = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        Self.marks.randomElement(using: &random) ?? 0
      }
      read(Array(head.utf8) + line, "seed \(seed)")
      read(line, "seed \(seed) alone")
      read(
        Array("Approvals / Certificates\nUL-Approvals\n".utf8) + Array(head.utf8) + line,
        "seed \(seed)")
    }
  }

  /// Bytes that mean something to a reader.
  static let marks = Array(
    "|\t*#_-=:;,./\\()[]<>&$`~^ \n\r\u{0C}0123456789xVAm°²µ≤…–±\u{A0}\u{AD}".utf8)
}
