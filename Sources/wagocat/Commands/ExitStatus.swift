/// How the program ends, by the contract.
enum ExitStatus: Int32 {
  case done = 0
  /// Done, but not clean.
  case unclean = 1
  /// The command could not run.
  case failed = 2
}
