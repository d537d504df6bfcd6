import PartCatalog

/// Stands in until each rule explains itself; to be dropped then.
extension Rule {
  var explanation: String {
    "Findings of the rule \(rawValue). Each quotes the line it speaks of and says what was expected."
  }
}
