/// What a rule is: written beside the code that checks it, in the rule's own file.
struct RuleDefinition: Sendable {
  let severity: Severity
  /// One paragraph: what the rule looks at, why that must hold, and what to do.
  let explanation: String
  /// Whether the rule says that a whole file could not be used as it should.
  let isAboutFile: Bool

  init(_ severity: Severity, isAboutFile: Bool = false, _ explanation: String) {
    self.severity = severity
    self.isAboutFile = isAboutFile
    self.explanation = explanation
  }
}
