/// How the facts of printed sheets came back.
struct Counts {
  /// Said as printed.
  var right = 0
  /// Not right, and a finding or an unread line says so.
  var flagged = 0
  /// Absent without a word.
  var missing = 0
  /// Another value without a word.
  var silentlyWrong = 0
  /// Said, though nobody printed it.
  var invented = 0

  /// The facts that were printed.
  var total: Int { right + flagged + missing + silentlyWrong }

  static func += (left: inout Counts, right: Counts) {
    left.right += right.right
    left.flagged += right.flagged
    left.missing += right.missing
    left.silentlyWrong += right.silentlyWrong
    left.invented += right.invented
  }
}

extension Counts: CustomStringConvertible {
  /// One line: `right 100, flagged 0, missing 0, silently wrong 0, invented 0`.
  var description: String {
    "right \(right) of \(total), flagged \(flagged), missing \(missing), "
      + "silently wrong \(silentlyWrong), invented \(invented)"
  }
}
