/// Which part of a folder one run reads, where several share the work: `2/4` is the second of four.
struct FolderPart: Equatable {
  /// From 1.
  let number: Int
  let count: Int

  init(_ number: Int, of count: Int) {
    self.number = number
    self.count = count
  }

  /// Reads `2/4`; `nil` where the text is none.
  init?(_ text: String) {
    let fields = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard fields.count == 2, let number = fields[0], let count = fields[1],
      number >= 1, number <= count
    else { return nil }
    self.init(number, of: count)
  }

  /// Whether a file belongs to the part; that depends on nothing but its path in the catalog.
  func holds(_ path: String) -> Bool {
    var hash = StableHash()
    hash.add(path.utf8)
    return hash.value % UInt64(count) == UInt64(number - 1)
  }
}
