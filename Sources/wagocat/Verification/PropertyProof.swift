/// Proves the typed properties of a part from its rows, and those that no row feeds from its title.
struct PropertyProof {
  private let part: JSONValue
  private let path: String
  private let item: String

  init(_ part: JSONValue, path: String, item: String) {
    self.part = part
    self.path = path
    self.item = item
  }

  func check(into proof: inout Proof) {
    let rows = Dictionary(grouping: part["attributes"]?.elements ?? []) { $0["key"]?.text ?? "" }
    for (key, value) in (part["properties"]?.members ?? [:]).sorted(by: { $0.key < $1.key }) {
      let feeding = rows[key, default: []]
      let holds =
        follows(value, from: feeding) || followsFromTitle(value)
        || feeding.isEmpty && states(value, rows.values.joined())
      let line = feeding.first?["line"]?.integer ?? part["source"]?["line"]?.integer ?? 0
      let stated = feeding.map { ($0["value"] ?? .null).words }.joined(separator: "; ")
      proof.check(
        holds,
        Doubt(
          path: path, line: line, part: item, name: key, stated: value.words,
          reason: feeding.isEmpty
            ? "no row states it, and it does not follow from the title"
            : "the row states \(stated)"))
    }
  }

  /// Whether some rows state a value, alone or among others, by whatever condition.
  private func states(_ value: JSONValue, _ rows: some Sequence<JSONValue>) -> Bool {
    rows.contains { row in
      ([row["value"] ?? .null] + (row["value"]?.elements ?? [])).contains { stated in
        stated == value || (value["unit"] != nil && stated.withoutCondition == value)
      }
    }
  }

  private func followsFromTitle(_ value: JSONValue) -> Bool {
    let title = part["title"]?.text ?? ""
    let segments = title.split { ";,".contains($0) }.map(String.init)
    return ([title] + segments).contains { segment in
      ValueProof(printed: segment) { _ in false }.proves(value)
    } || value.text.map { Word.words(of: title).contains(Word.words(of: $0)) } ?? false
  }

  /// The value of a row, or the first of several that it states.
  private func follows(_ value: JSONValue, from rows: [JSONValue]) -> Bool {
    if states(value, rows) { return true }
    // Releases come a row each, and digits alone may be a text.
    guard value["unit"] == nil else { return false }
    if value.members.isEmpty {
      return rows.contains { row in
        PrintedWords.isSame(value.text ?? "", as: row["raw"]?.text ?? "")
      }
    }
    return value.members.allSatisfy { release, code in
      rows.contains { row in
        let printed = "\(row["label"]?.text ?? "") \(row["raw"]?.text ?? "")"
        return [release, code.text ?? ""].allSatisfy {
          Word.words(of: printed).contains(Word.words(of: $0))
        }
      }
    }
  }
}
