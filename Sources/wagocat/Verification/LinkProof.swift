/// Proves the links of a catalog from the sheets, and that both sides say the same.
struct LinkProof {
  private let document: CatalogDocument
  private let sheets: [String: VerifiedSheet]
  private let items: Set<String>
  /// What each part says of each other part.
  private let links: [Pair: [JSONValue]]

  private struct Pair: Hashable {
    let item: String
    let other: String
  }

  init(_ document: CatalogDocument, _ sheets: [String: VerifiedSheet]) {
    self.document = document
    self.sheets = sheets
    var items: Set<String> = []
    var links: [Pair: [JSONValue]] = [:]
    for part in document.parts {
      let item = part.json["itemNumber"]?.text ?? ""
      guard items.insert(item).inserted else { continue }
      for link in part.links {
        links[Pair(item: item, other: link["itemNumber"]?.text ?? ""), default: []].append(link)
      }
    }
    self.items = items
    self.links = links
  }

  func check(into proof: inout Proof) {
    for part in document.parts {
      for link in part.links { check(link, of: part.json, into: &proof) }
    }
  }

  private func check(_ link: JSONValue, of part: JSONValue, into proof: inout Proof) {
    let item = part["itemNumber"]?.text ?? ""
    let other = link["itemNumber"]?.text ?? ""
    let path = part["source"]?["path"]?.text ?? ""
    let line = link["line"]?.integer
    let name = "\(link["relation"]?.text ?? "link") \(other)"
    func doubt(_ reason: String) -> Doubt {
      Doubt(path: path, line: line ?? 0, part: item, name: "link", stated: name, reason: reason)
    }
    if let line {
      let sheet = sheets[path]
      proof.check(
        sheet.map { $0.names(other, on: $0.lines(from: line)) } ?? false,
        doubt(sheet?.reading(of: line) ?? "no sheet"))
    }
    let declaring = link["declaredBy"]?.elements.compactMap(\.text) ?? []
    proof.check(
      !declaring.isEmpty && declaring.allSatisfy { $0 == item || $0 == other }
        && declaring.contains(item) == (line != nil),
      doubt("it is said to be declared by \(declaring.joined(separator: ", "))"))
    guard items.contains(other) else {
      // A few lines of NDJSON need not hold the other part.
      if !document.sources.isEmpty { proof.check(false, doubt("the catalog has no such part")) }
      return
    }
    proof.check(
      links[Pair(item: other, other: item), default: []].contains { isReverse($0, of: link) },
      doubt("\(other) does not have the same link back"))
  }

  /// Whether the other part says the same of this one.
  private func isReverse(_ back: JSONValue, of link: JSONValue) -> Bool {
    let reverse = ["accessory": "accessoryOf", "accessoryOf": "accessory"]
    let relation = link["relation"]?.text ?? ""
    return back["relation"]?.text == reverse[relation, default: relation]
      && ["category", "verdict", "declaredBy"].allSatisfy { back[$0] == link[$0] }
  }
}
