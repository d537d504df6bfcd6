/// Finds the key that somebody may have meant.
enum KeySuggestion {
  /// The nearest key, else those that have the word in their name; where there are none, where to
  /// look them up.
  static func hint(for name: String, among fields: [QueryField]) -> String {
    let names = fields.map(\.name)
    let word = name.lowercased()
    if let same = names.first(where: { $0.lowercased() == word }) {
      return "; did you mean '\(same)'?"
    }
    let near = Suggestion.hint(for: name, among: names + ["rating", "has"])
    if !near.isEmpty { return near }
    let having = names.filter { word.count >= 3 && $0.lowercased().contains(word) }.prefix(4)
    if having.isEmpty {
      return names.count > 10
        ? "; 'wagocat vocabulary' lists the keys"
        : "; the keys are \(names.joined(separator: ", "))"
    }
    return "; did you mean \(having.map { "'\($0)'" }.joined(separator: " or "))?"
  }
}
