import DatasheetText
import PartCatalog
import TestSupport

/// What was printed against what was read.
struct Comparison {
  private(set) var counts = Counts()
  /// What did not come back, in words.
  private(set) var differences: [String] = []
  private let sheet: FactSheet
  private let printout: Printout
  private let catalog: Catalog
  private let flaggedLines: Set<Int>

  /// Reads the bytes back and compares.
  init(_ sheet: FactSheet, _ printout: Printout, bytes: [UInt8]) {
    self.sheet = sheet
    self.printout = printout
    catalog = Catalog([(path: "printed.txt", sheet: Sheet(reading: bytes))])
    flaggedLines = Set(
      catalog.findings.map(\.place.line) + catalog.sources[0].sheet.problems.map(\.line))
    let described = catalog.parts.filter { $0.status == .described }
    compareRows(described.first { "\($0.itemNumber)" == sheet.itemNumber })
    for part in described.dropFirst() { note(\.invented, "part \(part.itemNumber)") }
  }

  private mutating func note(_ count: WritableKeyPath<Counts, Int>, _ words: String) {
    counts[keyPath: count] += 1
    if count != \.right { differences.append("\(Self.name(of: count)): \(words)") }
  }

  private static func name(of count: WritableKeyPath<Counts, Int>) -> String {
    switch count {
    case \.flagged: "flagged"
    case \.missing: "missing"
    case \.silentlyWrong: "SILENTLY WRONG"
    default: "INVENTED"
    }
  }
}

// MARK: - Rows

extension Comparison {
  /// A row as it was read, in comparable words.
  private struct FoundRow {
    let words: String
    let lines: [Int]
  }

  private mutating func compareRows(_ part: Part?) {
    var found = part.map(foundRows) ?? []
    var open: [(fact: Int, words: String)] = []
    for (place, fact) in sheet.facts.enumerated() {
      let raw = printout.cells[place] ?? fact.raw
      let words = comparable(fact.label, fact.key, raw, fact.value)
      if let match = found.firstIndex(where: { $0.words == words }) {
        found.remove(at: match)
        note(\.right, words)
      } else {
        open.append((place, words))
      }
    }
    for (fact, words) in open { settle(fact, words, &found) }
    for row in found { note(\.invented, "\(row.words) on lines \(row.lines)") }
    guard let part else { return }
    compareText(sheet.title, part.text[part.record.title], "title", [part.record.titleLine])
    compareRatings(part)
    compareLinks(part)
  }

  private func foundRows(_ part: Part) -> [FoundRow] {
    part.record.attributes.map { row in
      FoundRow(
        words: comparable(
          part.text[row.label], row.key.map { "\($0)" } ?? "", part.text[row.raw],
          row.value.described(in: part.text)),
        lines: row.lines.isEmpty ? [row.line] : row.lines)
    }
  }

  /// A row in words, the printed cell without the form of its ranges.
  private func comparable(_ label: String, _ key: String, _ raw: String, _ value: String) -> String
  {
    let cell = folded(raw).replacing(" - ", with: "...").replacing(" ... ", with: "...")
    return [folded(label), key, cell, folded(value)].joined(separator: " | ")
  }

  /// A fact that did not come back as printed: what stands on its lines is what became of it.
  private mutating func settle(_ fact: Int, _ words: String, _ found: inout [FoundRow]) {
    let lines = Set(printout.places[fact] ?? [])
    let match = found.firstIndex { !lines.isDisjoint(with: $0.lines) }
    let other = match.map { found.remove(at: $0) }
    let isFlagged = !lines.union(other?.lines ?? []).isDisjoint(with: flaggedLines)
    let report = words + (other.map { " ← " + $0.words } ?? "") + " on lines \(lines.sorted())"
    note(isFlagged ? \.flagged : other == nil ? \.missing : \.silentlyWrong, report)
  }
}

// MARK: - Title, ratings, links

extension Comparison {
  private mutating func compareText(
    _ wanted: String, _ found: String, _ name: String, _ lines: [Int]
  ) {
    if folded(wanted) == folded(found) { return note(\.right, name) }
    let isFlagged = !flaggedLines.isDisjoint(with: lines)
    let report = "\(name) '\(wanted)' ← '\(found)'"
    note(isFlagged ? \.flagged : found.isEmpty ? \.missing : \.silentlyWrong, report)
  }

  private mutating func compareRatings(_ part: Part) {
    guard let wanted = sheet.ratings else { return }
    var found = part.record.ratings.map {
      (words: withoutLines($0.described(in: part.text)).spacesOff, lines: $0.lines)
    }
    var open: [String] = []
    for rating in wanted.map(\.spacesOff) {
      if let match = found.firstIndex(where: { $0.words == rating }) {
        found.remove(at: match)
        note(\.right, rating)
      } else {
        open.append(rating)
      }
    }
    for rating in open {
      let other = found.isEmpty ? nil : found.removeFirst()
      let isFlagged = !flaggedLines.isDisjoint(with: ratedLines + (other?.lines ?? []))
      note(
        isFlagged ? \.flagged : other == nil ? \.missing : \.silentlyWrong,
        "rating \(rating) ← \(other?.words ?? "none")")
    }
    for rating in found { note(\.invented, "rating \(rating.words)") }
  }

  /// The lines of all rows that rate the part.
  private var ratedLines: [Int] {
    sheet.facts.enumerated().filter { $1.key.hasPrefix("rated") }
      .flatMap { printout.places[$0.offset] ?? [] }
  }

  private mutating func compareLinks(_ part: Part) {
    var found = part.links.filter(\.declaredByThis).map { link in
      let title = catalog.parts.first { $0.itemNumber == link.itemNumber }.map {
        $0.text[$0.record.title]
      }
      return ["\(link.relation)", "\(link.itemNumber)", title ?? ""].map(folded)
        .joined(separator: " | ")
    }
    for link in sheet.references {
      let words = [link.relation, link.itemNumber, link.title].map(folded).joined(separator: " | ")
      if let match = found.firstIndex(of: words) {
        found.remove(at: match)
        note(\.right, words)
      } else if let other = found.firstIndex(where: { $0.contains(" \(link.itemNumber) ") }) {
        note(\.silentlyWrong, words + " ← " + found.remove(at: other))
      } else {
        note(\.missing, "link " + words)
      }
    }
    for link in found { note(\.invented, "link " + link) }
  }
}
