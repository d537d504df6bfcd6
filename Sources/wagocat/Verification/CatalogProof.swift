/// Proves a catalog from its sheets: every printed text from its lines, every value from its text.
struct CatalogProof {
  private let document: CatalogDocument
  /// By the path that the catalog names them by.
  private let sheets: [String: VerifiedSheet]
  private var proof = Proof()

  private init(_ document: CatalogDocument, _ sheets: [String: VerifiedSheet]) {
    self.document = document
    self.sheets = sheets
  }

  /// What of a catalog some sheets prove.
  static func proof(of document: CatalogDocument, from sheets: [String: VerifiedSheet]) -> Proof {
    var proof = CatalogProof(document, sheets)
    proof.checkSources()
    for part in document.parts { proof.check(part) }
    LinkProof(document, sheets).check(into: &proof.proof)
    proof.checkFindings()
    return proof.proof
  }

  private mutating func checkSources() {
    for source in document.sources {
      let path = source["path"]?.text ?? ""
      func doubt(_ name: String, _ stated: String, _ reason: String) -> Doubt {
        Doubt(path: path, line: 0, part: "", name: name, stated: stated, reason: reason)
      }
      guard let sheet = sheets[path] else {
        proof.check(false, doubt("sheet", path, "there is no such sheet at PATH"))
        continue
      }
      let counts = source["lines"]
      let total = counts?["total"]?.integer ?? -1
      proof.check(
        total == sheet.lines.count,
        doubt("lines", "\(total) lines", "the sheet has \(sheet.lines.count)"))
      let blank = counts?["blank"]?.integer ?? -1
      let blanks = sheet.lines.indices.count { sheet.isBlank($0) }
      proof.check(
        blank == blanks, doubt("lines", "\(blank) blank lines", "the sheet has \(blanks)"))
      let classes = (counts?.members ?? [:]).filter { $0.key != "total" }
      let sum = classes.reduce(0) { $0 + ($1.value.integer ?? 0) }
      proof.check(
        sum == total, doubt("lines", "\(total) lines", "their classes add up to \(sum)"))
      for item in source["parts"]?.elements.compactMap(\.text) ?? [] {
        proof.check(
          !sheet.lines(with: item).isEmpty,
          doubt("parts", item, "the sheet does not name it"))
      }
      if let version = source["version"]?.text {
        proof.check(
          sheet.lines.contains { PrintedDate.stands(version, in: $0) },
          doubt("version", version, "no line has such a date"))
      }
    }
  }

  private mutating func check(_ part: CatalogPart) {
    guard let path = part.json["source"]?["path"]?.text else { return }
    let item = part.json["itemNumber"]?.text ?? ""
    guard let sheet = sheets[path] else {
      proof.check(
        false,
        Doubt(
          path: path, line: 0, part: item, name: "source", stated: path,
          reason: "there is no such sheet at PATH"))
      return
    }
    PartProof(part.json, sheet, path: path, item: item, others: sheets).check(into: &proof)
  }

  /// A finding quotes a line, and the lines that it disagrees with.
  private mutating func checkFindings() {
    for finding in document.findings {
      let rule = finding["rule"]?.text ?? ""
      let part = finding["part"]?.text ?? ""
      check(quote: finding["quote"], finding["path"], finding["line"], rule, part)
      for place in finding["related"]?.elements ?? [] {
        check(quote: place["quote"], place["path"], place["line"], rule, part)
      }
    }
  }

  private mutating func check(
    quote: JSONValue?, _ path: JSONValue?, _ line: JSONValue?, _ rule: String, _ part: String
  ) {
    guard let quote = quote?.text, let path = path?.text, let line = line?.integer,
      let sheet = sheets[path]
    else { return }
    proof.check(
      sheet.line(line)?.contains(quote) ?? false,
      Doubt(
        path: path, line: line, part: part, name: "finding \(rule)", stated: quote,
        reason: sheet.reading(of: line)))
  }
}

extension VerifiedSheet {
  /// What a line reads, in a sentence; the beginning of a long one.
  func reading(of number: Int) -> String {
    guard let line = line(number)?.replacing("\t", with: "⇥") else {
      return "the sheet has \(lines.count) lines"
    }
    return "the line reads '\(line.count > 120 ? line.prefix(119) + "…" : line[...])'"
  }
}
