import PartCatalog

/// Colors of the terminal, or none.
struct TextStyle {
  let isColored: Bool

  /// Decides by `--color`, `NO_COLOR` (no-color.org), `TERM` and where the output goes.
  init(_ arguments: ParsedArguments, _ target: OutputTarget) {
    switch arguments.value("color") ?? "auto" {
    case "always": isColored = true
    case "never": isColored = false
    default:
      let isRefused =
        !(OperatingSystem.environment("NO_COLOR") ?? "").isEmpty
        || OperatingSystem.environment("TERM") == "dumb"
      isColored = target.isTerminal && !isRefused
    }
  }

  init(isColored: Bool) { self.isColored = isColored }

  func bold(_ text: String) -> String { styled(text, "1") }
  func dim(_ text: String) -> String { styled(text, "2") }
  func red(_ text: String) -> String { styled(text, "1;31") }
  func green(_ text: String) -> String { styled(text, "32") }

  /// A text in the color of a severity.
  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: styled(text, "1;31")
    case .warning: styled(text, "1;33")
    case .note: styled(text, "1;36")
    }
  }

  private func styled(_ text: String, _ code: String) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
