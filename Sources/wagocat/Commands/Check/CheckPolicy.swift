import PartCatalog

/// Which findings count, and how much: what the rules say, then `wagocat.json`, then the command
/// line.
struct CheckPolicy {
  /// What the command line says of rules.
  let levels: [Rule: RuleLevel]
  /// What the command line says of warnings; counts for all sheets together.
  let maxWarnings: Int?
  /// By the name of the sheet.
  let configurations: [String: CheckConfiguration]

  /// Takes the command line and the configurations of some files.
  init(_ arguments: ParsedArguments, _ files: [InputFile]) throws {
    levels = try arguments.ruleLevels()
    maxWarnings = arguments.value("max-warnings").flatMap { Int($0) }
    var finder = ConfigurationFinder(limit: arguments.fileLimit)
    var configurations: [String: CheckConfiguration] = [:]
    for file in files {
      configurations[file.name] = try finder.configuration(for: file)
    }
    self.configurations = configurations
  }

  private func level(_ rule: Rule, for path: String) -> RuleLevel? {
    levels[rule] ?? configurations[path]?.level(of: rule, for: path)
  }

  /// The findings that are wanted, as bad as the user says.
  func applied(to findings: [Finding]) -> [Finding] {
    findings.compactMap { finding in
      guard let level = level(finding.rule, for: finding.place.path) else { return finding }
      guard let severity = level.severity else { return nil }
      var result = finding
      result.severity = severity
      return result
    }
  }

  /// Whether a finding fails the check by itself: an error, or a file that could not be used unless
  /// the user has made less of it.
  func isFailing(_ finding: Finding) -> Bool {
    finding.severity == .error
      || (finding.rule.isAboutFile && level(finding.rule, for: finding.place.path) == nil)
  }

  /// The limits of warnings that some findings exceed.
  func exceededLimits(_ findings: [Finding]) -> [(count: Int, limit: Int)] {
    let warnings = findings.filter { $0.severity == .warning }
    if let maxWarnings {
      return warnings.count > maxWarnings ? [(warnings.count, maxWarnings)] : []
    }
    var counts: [String: (count: Int, limit: Int)] = [:]
    for warning in warnings {
      guard let configuration = configurations[warning.place.path],
        let limit = configuration.maxWarnings
      else { continue }
      counts[configuration.folder, default: (0, limit)].count += 1
    }
    return counts.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > $0.limit }
  }
}
