/// Proves the ratings of a part from the rows on their lines.
struct RatingProof {
  private let rows: [JSONValue]
  private let ratings: [JSONValue]
  private let sheet: VerifiedSheet
  private let path: String
  private let item: String

  init(_ part: JSONValue, _ sheet: VerifiedSheet, path: String, item: String) {
    rows = part["attributes"]?.elements ?? []
    ratings = part["ratings"]?.elements ?? []
    self.sheet = sheet
    self.path = path
    self.item = item
  }

  private static let quantities = ["ratedVoltage", "ratedImpulseVoltage", "ratedCurrent"]

  func check(into proof: inout Proof) {
    for rating in ratings {
      let lines = rating["lines"]?.elements.compactMap(\.integer) ?? []
      let sources = rows.filter { row in lines.contains(row["line"]?.integer ?? 0) }
      func doubt(_ name: String, _ stated: String, _ reason: String) -> Doubt {
        Doubt(
          path: path, line: lines.first ?? 0, part: item, name: "rating: \(name)", stated: stated,
          reason: reason)
      }
      for name in Self.quantities {
        guard let quantity = rating[name] else { continue }
        proof.check(
          sources.contains { states(quantity, name, $0) },
          doubt(name, quantity.words, "no row on lines \(lines) states it"))
      }
      for line in lines {
        proof.check(
          sources.contains { row in
            row["line"]?.integer == line && isInScope(of: rating, row)
              && Self.quantities.contains { name in
                rating[name].map { states($0, name, row) } ?? false
              }
          }, doubt("line", String(line), "no row on it states any of its quantities"))
      }
      check(scope: rating, sources, &proof, doubt)
    }
  }

  /// Whether the label of a row names no other category and pollution degree than a rating.
  private func isInScope(of rating: JSONValue, _ row: JSONValue) -> Bool {
    let words = Word.words(of: row["label"]?.text ?? "")
    let categories = ["I", "II", "III", "IV"]
    guard let place = words.indices.dropLast().first(where: { categories.contains(words[$0].text) })
    else { return true }
    return words[place].text == rating["overvoltageCategory"]?.text
      && words[place + 1].text == rating["pollutionDegree"]?.integer.map(String.init)
  }

  /// Whether a row states a quantity, by whatever condition.
  private func states(_ quantity: JSONValue, _ name: String, _ row: JSONValue) -> Bool {
    guard row["key"]?.text == name, let value = row["value"] else { return false }
    let stated = value.elements.isEmpty ? [value] : value.elements
    return stated.contains { $0.withoutCondition == quantity.withoutCondition }
  }

  /// The standard, and the category and degree or the use group, stand by the rows or above them.
  private func check(
    scope rating: JSONValue, _ sources: [JSONValue], _ proof: inout Proof,
    _ doubt: (String, String, String) -> Doubt
  ) {
    let degree = rating["pollutionDegree"]?.integer.map(String.init) ?? ""
    let category = rating["overvoltageCategory"]?.text.map { "\($0) \(degree)" }
    for (name, words) in [
      ("standard", rating["standard"]?.text), ("category", category),
      ("use group", rating["useGroup"]?.text),
    ] {
      guard let words else { continue }
      let wanted = Word.words(of: words)
      proof.check(
        sources.contains { texts(of: $0, stating: rating).contains { $0.contains(wanted) } }
          || !sheet.lines(with: words).isEmpty,
        doubt(name, words, "no line prints it"))
    }
  }

  /// The words of a row's label and print, and the conditions of what it states of a rating.
  private func texts(of row: JSONValue, stating rating: JSONValue) -> [[Word]] {
    let quantities = Self.quantities.compactMap { rating[$0]?.withoutCondition }
    let conditions = (row["value"]?.elements ?? [])
      .filter { quantities.contains($0.withoutCondition) }.map { $0["condition"] }
    return ([row["label"], row["raw"]] + conditions).map { Word.words(of: $0?.text ?? "") }
  }
}

extension JSONValue {
  /// A quantity without the words that say when it holds, nor its twins.
  var withoutCondition: JSONValue {
    guard case .object(var members) = self else { return self }
    members["condition"] = nil
    members["also"] = nil
    return .object(members)
  }
}
