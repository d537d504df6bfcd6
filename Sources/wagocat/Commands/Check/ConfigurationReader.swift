import PartCatalog

/// Reads a `wagocat.json`; whatever it does not understand is told with its place.
struct ConfigurationReader {
  let path: String
  let folder: String
  private let bytes: [UInt8]

  /// Takes the file that lies in a folder, unless it has more bytes than the limit.
  init(path: String, folder: String, limit: Int) throws(UsageError) {
    self.path = path
    self.folder = folder
    do {
      bytes = try OperatingSystem.read(path, atMost: limit)
    } catch {
      throw UsageError(message: "cannot read '\(path)': \(error.reason)", verb: "check")
    }
  }

  /// What the file says.
  func configuration() throws(UsageError) -> CheckConfiguration {
    try configuration(in: document())
  }

  private func document() throws(UsageError) -> JSONValue {
    guard let document = try? JSONValue(bytes) else {
      throw UsageError(
        message: "\(path): this is no valid JSON; 'jq . \(path)' says where", verb: "check")
    }
    return document
  }

  private func configuration(in document: JSONValue) throws(UsageError) -> CheckConfiguration {
    let members = try object(document, "the configuration")
    try check(members.keys, among: ["rules", "maxWarnings", "overrides"])
    var configuration = CheckConfiguration(folder: folder)
    if let rules = members["rules"] { configuration.rules = try levels(rules) }
    if let limit = members["maxWarnings"] {
      guard let number = limit.integer, number >= 0 else {
        throw wrong("'maxWarnings' wants a whole number from 0", at: "maxWarnings")
      }
      configuration.maxWarnings = number
    }
    if let overrides = members["overrides"] {
      for element in try array(overrides, "overrides") {
        configuration.overrides.append(try override(element))
      }
    }
    return configuration
  }

  private func override(_ element: JSONValue) throws(UsageError) -> CheckConfiguration.Override {
    let members = try object(element, "an element of 'overrides'")
    try check(members.keys, among: ["paths", "rules"])
    guard let paths = members["paths"], let rules = members["rules"] else {
      throw wrong("an element of 'overrides' wants 'paths' and 'rules'", at: "overrides")
    }
    var patterns: [PathPattern] = []
    for pattern in try array(paths, "paths") {
      guard let text = pattern.text, !text.isEmpty else {
        throw wrong("'paths' wants patterns such as \"old/**\"", at: "paths")
      }
      patterns.append(PathPattern(text))
    }
    return CheckConfiguration.Override(paths: patterns, rules: try levels(rules))
  }

  private func levels(_ value: JSONValue) throws(UsageError) -> [Rule: RuleLevel] {
    var levels: [Rule: RuleLevel] = [:]
    for (name, level) in try object(value, "'rules'").sorted(by: { $0.key < $1.key }) {
      guard let rule = Rule(rawValue: name) else {
        let hint = Suggestion.hint(for: name, among: Rule.allCases.map(\.rawValue))
        throw wrong("unknown rule '\(name)'\(hint)", at: name)
      }
      levels[rule] = try self.level(level, of: name)
    }
    return levels
  }

  private func level(_ value: JSONValue, of rule: String) throws(UsageError) -> RuleLevel {
    let words = RuleLevel.allCases.map(\.rawValue)
    let word = value.text ?? ""
    guard let level = RuleLevel(rawValue: word) else {
      let got = value.text.map { ", not '\($0)'" } ?? ""
      throw wrong(
        "'\(rule)' is one of \(words.joined(separator: ", "))\(got)"
          + Suggestion.hint(for: word, among: words), at: rule)
    }
    return level
  }

  // MARK: Forms

  private func object(_ value: JSONValue, _ name: String) throws(UsageError) -> [String: JSONValue]
  {
    guard case .object(let members) = value else {
      throw wrong("\(name) must be an object", at: name.filter { $0 != "'" })
    }
    return members
  }

  private func array(_ value: JSONValue, _ name: String) throws(UsageError) -> [JSONValue] {
    guard case .array(let elements) = value else {
      throw wrong("'\(name)' must be an array", at: name)
    }
    return elements
  }

  private func check(_ keys: some Collection<String>, among known: [String]) throws(UsageError) {
    guard let unknown = keys.sorted().first(where: { !known.contains($0) }) else { return }
    throw wrong(
      "unknown key '\(unknown)'" + Suggestion.hint(for: unknown, among: known), at: unknown)
  }

  /// What is wrong, at the first place where the file has the word.
  private func wrong(_ message: String, at word: String) -> UsageError {
    let place = placeOfFirst(word).map { ":\($0.line):\($0.column)" } ?? ""
    return UsageError(message: "\(path)\(place): \(message)", verb: "check")
  }

  /// Line and column of a quoted word.
  private func placeOfFirst(_ word: String) -> (line: Int, column: Int)? {
    var json = JSONWriter()
    json.string(word)
    let wanted = json.bytes
    guard bytes.count >= wanted.count else { return nil }
    let start = (0...(bytes.count - wanted.count)).first {
      bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }
    guard let start else { return nil }
    let lines = bytes[..<start].split(separator: 0x0A, omittingEmptySubsequences: false)
    let before = String(decoding: lines.last ?? [], as: UTF8.self)
    return (lines.count, before.unicodeScalars.count + 1)
  }
}
