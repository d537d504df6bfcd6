import DatasheetText
import FoundationEssentials

/// Makes datasheets in any number out of a few: each copy of them has item numbers and GTINs of its
/// own, and names the others of its copy where the originals name each other.
struct Corpus {
  private struct Original {
    let name: String
    let text: String
    /// What is replaced in the text, in order.
    let pieces: [Piece]
  }

  private enum Piece {
    case text(Range<String.Index>)
    case item(ItemNumber)
    case gtin(String)
  }

  private let originals: [Original]
  /// Of each item, how many others of the same series and number come before it.
  private let ranks: [ItemNumber: Int]
  private let variants: Int

  /// Reads the datasheets of a folder.
  init(of folder: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".txt") }.sorted()
    let sheets = try names.map { name in
      let bytes = Array(try Data(contentsOf: URL(filePath: folder + "/" + name)))
      return (name: name, bytes: bytes, sheet: Sheet(reading: bytes))
    }
    let items = Set(sheets.flatMap(\.sheet.namedItems)).sorted()
    var ranks: [ItemNumber: Int] = [:]
    var counts: [Substring: Int] = [:]
    for item in items {
      let base = item.description.prefix { $0 != "/" }
      ranks[item] = counts[base, default: 0]
      counts[base, default: 0] += 1
    }
    self.ranks = ranks
    variants = counts.values.max() ?? 1
    originals = sheets.map { name, bytes, sheet in
      let text = String(decoding: bytes, as: UTF8.self)
      return Original(name: name, text: text, pieces: Corpus.pieces(of: text, items, sheet.gtins))
    }
  }

  /// Writes sheets into a folder of their own.
  func write(_ count: Int, to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for number in 0..<count {
      let original = originals[number % originals.count]
      let copy = number / originals.count
      let name = original.name.dropLast(4) + "_\(copy).txt"
      try Data(text(of: original, copy: copy, number: number).utf8)
        .write(to: URL(filePath: folder + "/" + name))
    }
  }

  private func text(of original: Original, copy: Int, number: Int) -> String {
    original.pieces.map { piece in
      switch piece {
      case .text(let range): String(original.text[range])
      case .item(let item): renumbered(item, copy: copy)
      case .gtin(let gtin): Corpus.renumbered(gtin, number)
      }
    }.joined()
  }

  /// `770-1324` as `770-1324/000-017`: no two items of all copies are alike.
  private func renumbered(_ item: ItemNumber, copy: Int) -> String {
    let variant = copy * variants + (ranks[item] ?? 0)
    let base = item.description.prefix { $0 != "/" }
    return base + "/\(padded(variant / 1000, 3))-\(padded(variant % 1000, 3))"
  }

  /// The GTIN of another sheet, with its check digit (GS1 General Specifications).
  private static func renumbered(_ gtin: String, _ number: Int) -> String {
    let digits = gtin.prefix(6) + padded(number, 6)
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      sum + (digit.element.wholeNumberValue ?? 0) * (digit.offset % 2 == 0 ? 3 : 1)
    }
    return digits + String((10 - sum % 10) % 10)
  }

  // MARK: Originals

  /// The text cut where an item or GTIN stands; the longest item first.
  private static func pieces(of text: String, _ items: [ItemNumber], _ gtins: [String]) -> [Piece] {
    let words: [(word: String, piece: Piece)] =
      items.map { ($0.description, .item($0)) } + gtins.map { ($0, .gtin($0)) }
    let wanted = words.sorted { $0.word.utf8.count > $1.word.utf8.count }
    var pieces: [Piece] = []
    var start = text.startIndex
    var index = text.startIndex
    var before: Character = " "
    while index < text.endIndex {
      let rest = text[index...]
      if !before.isDigit, rest.first?.isDigit == true,
        let (word, piece) = wanted.first(where: { rest.hasPrefix($0.word) }),
        rest.dropFirst(word.count).first?.isDigit != true
      {
        pieces += [.text(start..<index), piece]
        index = text.index(index, offsetBy: word.count)
        start = index
        before = "0"
      } else {
        before = text[index]
        index = text.index(after: index)
      }
    }
    return pieces + [.text(start..<text.endIndex)]
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}

extension Sheet {
  fileprivate var namedItems: [ItemNumber] {
    parts.flatMap { [$0.itemNumber] + $0.references.map(\.itemNumber) }
  }

  /// The printed GTINs of 13 digits.
  fileprivate var gtins: [String] {
    parts.flatMap(\.attributes).filter { $0.key == .gtin }.map { text[$0.raw] }
      .filter { $0.count == 13 && $0.allSatisfy(\.isDigit) }
  }
}

/// A number with zeros before it.
private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
