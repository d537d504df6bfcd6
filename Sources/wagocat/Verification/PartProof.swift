/// Proves what a catalog says of one part.
struct PartProof {
  private let part: JSONValue
  private let sheet: VerifiedSheet
  private let path: String
  private let item: String
  /// Every sheet: what others say of a part that no sheet describes may stand in any.
  private let others: [String: VerifiedSheet]

  /// Whether the part's own sheet prints something, else any.
  private func isPrinted(_ stands: (VerifiedSheet) -> Bool) -> Bool {
    stands(sheet) || others.values.contains(where: stands)
  }

  init(
    _ part: JSONValue, _ sheet: VerifiedSheet, path: String, item: String,
    others: [String: VerifiedSheet]
  ) {
    self.part = part
    self.sheet = sheet
    self.path = path
    self.item = item
    self.others = others
  }

  private func doubt(_ line: Int, _ name: String, _ stated: String, _ reason: String) -> Doubt {
    Doubt(path: path, line: line, part: item, name: name, stated: stated, reason: reason)
  }

  /// Checks that a text stands on some lines.
  private func check(
    _ text: String, _ name: String, on lines: [Int], into proof: inout Proof
  ) {
    let line = lines.first ?? 0
    proof.check(
      lines.allSatisfy { sheet.line($0) != nil } && sheet.prints(text, on: lines),
      doubt(line, name, text, sheet.reading(of: line)))
  }

  func check(into proof: inout Proof) {
    checkIdentity(into: &proof)
    for row in part["attributes"]?.elements ?? [] { check(row: row, into: &proof) }
    for approval in part["approvals"]?.elements ?? [] {
      let line = approval["line"]?.integer ?? 0
      let fields = ["agency", "standard", "certificate"].compactMap { approval[$0]?.text }
      proof.check(
        fields.contains { sheet.begins($0, on: sheet.lines(from: line)) },
        doubt(line, "approval", fields.joined(separator: ", "), sheet.reading(of: line)))
      for text in fields { check(text, "approval", near: line, into: &proof) }
    }
    for document in part["documents"]?.elements ?? [] { check(document: document, into: &proof) }
    for note in part["notes"]?.elements ?? [] {
      let line = note["line"]?.integer ?? 0
      check(note["text"]?.text ?? "", "note", from: line, into: &proof)
    }
    PropertyProof(part, path: path, item: item).check(into: &proof)
    RatingProof(part, sheet, path: path, item: item).check(into: &proof)
  }

  // MARK: Identity

  private func checkIdentity(into proof: inout Proof) {
    let line = part["source"]?["line"]?.integer ?? 0
    proof.check(
      sheet.names(item, on: sheet.lines(from: line)),
      doubt(line, "item number", item, sheet.reading(of: line)))
    let series = part["series"]?.text ?? ""
    proof.check(
      item.hasPrefix(series + "-"), doubt(line, "series", series, "the item number is \(item)"))
    if let title = part["title"]?.text { check(title: title, line, into: &proof) }
    if let url = part["url"]?.text { check(url: url, line, into: &proof) }
  }

  /// The title stands near a line that names the item.
  private func check(title: String, _ line: Int, into proof: inout Proof) {
    let woven = [item, "www.wago.com"]
    let isPrinted = isPrinted { sheet in
      sheet.lines(with: item).contains { named in
        sheet.prints(title, on: max(1, named - 8)...named + 20, amid: woven)
      }
    }
    proof.check(isPrinted, doubt(line, "title", title, "no such text stands near the item number"))
  }

  /// The address is that of the item, unless the line beside the item prints another; a narrow column
  /// may break it after a slash.
  private func check(url: String, _ line: Int, into proof: inout Proof) {
    let address = url.dropFirst("https://".count)
    let host = String(address.prefix { $0 != "/" })
    let rest = String(address.dropFirst(host.count))
    let isPrinted = isPrinted { sheet in
      sheet.candidates(for: rest).contains { last in
        (last - 3...last).contains {
          sheet.prints(host, on: [$0]) && sheet.prints(rest, on: $0...$0 + 3)
        }
      }
    }
    let isOwn = rest.hasSuffix("/" + item)
    let isBeside = sheet.prints(String(address), on: line...line + 12)
    proof.check(
      isOwn ? isPrinted : isBeside, doubt(line, "url", url, "no sheet prints it beside the item"))
  }

  // MARK: Rows

  private func check(row: JSONValue, into proof: inout Proof) {
    let line = row["line"]?.integer ?? 0
    let lines = row["lines"]?.elements.compactMap(\.integer) ?? [line]
    let label = row["label"]?.text ?? ""
    let raw = row["raw"]?.text ?? ""
    let value = row["value"] ?? .null
    proof.check(
      lines.first == line, doubt(line, label, "lines \(lines)", "the first line is \(line)"))
    check(label, "label", on: lines, into: &proof)
    check(raw, label, on: lines, into: &proof)
    let isProven = ValueProof(printed: raw) { isHead($0, above: line) }.proves(value)
    proof.check(
      isProven, doubt(line, label, value.words, "it does not follow from the printed '\(raw)'"))
  }

  /// Whether each word of a condition stands in the head of the columns above a row, `III` and `3` on
  /// lines of their own or together.
  private func isHead(_ condition: String, above line: Int) -> Bool {
    let head = (line - 40)...line
    return Word.words(of: condition).allSatisfy { word in
      [word.text, word.text.lowercased()].contains { sheet.prints($0, on: head) }
        || word.text.count > 2
          && head.contains { sheet.letters(of: $0).contains(word.text.lowercased()) }
    }
  }

  private func check(document: JSONValue, into proof: inout Proof) {
    let line = document["line"]?.integer ?? 0
    let title = document["title"]?.text ?? ""
    check(title, "document", from: line, into: &proof)
    let lines = line..<line + 12
    if let date = document["date"]?.text {
      let stands = lines.contains {
        sheet.line($0).map { PrintedDate.stands(date, in: $0) } ?? false
      }
      proof.check(stands, doubt(line, "document \(title)", date, sheet.reading(of: line)))
    }
    if let format = document["format"]?.text {
      let stands = lines.contains { sheet.line($0)?.lowercased().contains(format) ?? false }
      proof.check(stands, doubt(line, "document \(title)", format, sheet.reading(of: line)))
    }
  }

  /// A text that begins on a line and may go on below.
  private func check(_ text: String, _ name: String, from line: Int, into proof: inout Proof) {
    let onward = Array(line..<line + 40).filter { sheet.line($0) != nil }
    let isPrinted =
      sheet.prints(text, on: onward) && sheet.begins(text, on: sheet.lines(from: line))
    proof.check(isPrinted, doubt(line, name, text, sheet.reading(of: line)))
  }

  private func check(
    _ text: String, _ name: String, near line: Int, into proof: inout Proof
  ) {
    let around = (line - 40...line + 40).filter { sheet.line($0) != nil }
    proof.check(
      sheet.line(line) != nil && sheet.prints(text, on: around),
      doubt(line, name, text, sheet.reading(of: line)))
  }
}
