import PartCatalog

/// Findings that were accepted: a check with the baseline fails only on others.
struct Baseline {
  /// Name and version of the file's form.
  static let schema = "wagocat/baseline/1"

  /// A finding as the file records it; all but the fingerprint is for the reader of the file.
  struct Entry {
    var fingerprint: String
    var rule: String
    var path: String
    var message: String
  }

  let path: String
  private(set) var entries: [Entry] = []

  init(path: String) { self.path = path }

  // MARK: Reading

  /// Reads the file, unless it has more bytes than the limit.
  mutating func read(limit: Int) throws(UsageError) {
    let bytes: [UInt8]
    do {
      bytes = try OperatingSystem.read(path, atMost: limit)
    } catch {
      throw UsageError(
        message: "cannot read '\(path)': \(error.reason); write it first with --write-baseline",
        verb: "check")
    }
    guard let document = try? JSONValue(bytes), document["schema"]?.text == Baseline.schema else {
      throw UsageError(
        message: "'\(path)' is no baseline; write one with --write-baseline", verb: "check")
    }
    entries = (document["findings"]?.elements ?? []).map { element in
      let text = { (name: String) in element[name]?.text ?? "" }
      return Entry(
        fingerprint: text("fingerprint"), rule: text("rule"), path: text("path"),
        message: text("message"))
    }
  }

  /// The findings that are not in the baseline, and the entries that no finding of the files fits.
  func divide(_ findings: [Finding], files: [String]) -> (new: [Finding], stale: [Entry]) {
    let fingerprints = Fingerprint.all(of: findings, naming: name)
    let accepted = Set(entries.map(\.fingerprint))
    let found = Set(fingerprints)
    let names = Set(files.map(name) + findings.map { name($0.place.path) })
    return (
      zip(findings, fingerprints).filter { !accepted.contains($0.1) }.map(\.0),
      entries.filter { !found.contains($0.fingerprint) && names.contains($0.path) }
    )
  }

  // MARK: Writing

  /// Takes the findings that can fail a check; notes never do.
  mutating func record(_ findings: [Finding]) {
    entries = zip(findings, Fingerprint.all(of: findings, naming: name))
      .filter { $0.0.severity > .note }
      .map { finding, fingerprint in
        Entry(
          fingerprint: fingerprint, rule: finding.rule.rawValue, path: name(finding.place.path),
          message: finding.message)
      }
  }

  /// Replaces the file, one finding a line.
  func write() throws(OutputError) {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", Baseline.schema)
      json.key("findings")
      json.lines(entries) { json, entry in
        json.object { json in
          json.member("fingerprint", entry.fingerprint)
          json.member("rule", entry.rule)
          json.member("path", entry.path)
          json.member("message", entry.message)
        }
      }
    }
    json.newline()
    try OutputTarget.file(path).write(json.bytes)
  }

  /// A file as seen from the baseline's folder, so that it does not matter where the check runs.
  private func name(_ file: String) -> String {
    file == "-" ? file : PathComponents(file).relative(to: PathComponents(path.parentFolder))
  }
}
