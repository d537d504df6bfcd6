extension ParsedArguments {
  /// How the catalog names files, by `--root`.
  func naming(verb: String) throws(UsageError) -> InputNaming {
    guard let root = value("root") else { return .belowCommonFolder }
    guard let status = try? OperatingSystem.status(of: root), status.kind == .folder else {
      throw UsageError(message: "'--root' wants a folder, and '\(root)' is none", verb: verb)
    }
    return .below(root)
  }
}
