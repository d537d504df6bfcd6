/// Titles that a text browser prints above their item, too: what says that a picture shows the item.
extension SheetReader {
  /// Claims what stands right above an item, or the way to it, and says the same as its title.
  mutating func claimCaptions() {
    for mark in roles.indices where roles[mark] == .reference { claimCaption(above: mark) }
  }

  private mutating func claimCaption(above mark: Int) {
    let caption = run(of: .unread, lines[..<mark].indices.reversed())
    guard !caption.isEmpty else { return }
    let title = run(of: .title, lines[(mark + 1)...].indices)
    let (above, below) = (hash(of: caption.reversed()), hash(of: title))
    guard above == below else { return }
    for line in caption { roles[line] = .pageFurniture }
  }

  /// The first lines of one role, blank ones before them aside.
  private func run(of role: LineRole, _ indices: some Sequence<Int>) -> [Int] {
    var run: [Int] = []
    for index in indices.prefix(Self.mostCaptionLines) {
      if lines[index].isBlank, run.isEmpty { continue }
      guard roles[index] == role else { break }
      run.append(index)
    }
    return run
  }

  /// No title has more lines; the bound keeps the time linear.
  private static let mostCaptionLines = 5

  private mutating func hash(of indices: [Int]) -> FoldedHash {
    var words: [TextRange] = []
    for index in indices { words.append(text.form(of: lines[index]).text) }
    return FoldedHash(joining: words[...], in: bytes)
  }
}
