/// The elements of a well-formed XML document in order; `nil` where it is not well-formed.
///
/// Knows what a JUnit report needs: a declaration, elements, attributes in double quotes and the five
/// named entities.
struct XMLOutline {
  private(set) var elements: [String] = []
  private var open: [String] = []
  private var rest: Substring

  init?(_ text: String) {
    rest = text[...]
    guard rest.hasPrefix("<?xml "), let end = rest.firstRange(of: "?>") else { return nil }
    rest = rest[end.upperBound...]
    while let start = rest.firstIndex(of: "<") {
      guard isText(rest[..<start]), let end = rest[start...].firstIndex(of: ">") else { return nil }
      guard take(tag: rest[rest.index(after: start)..<end]) else { return nil }
      rest = rest[rest.index(after: end)...]
    }
    guard open.isEmpty, rest.allSatisfy(\.isWhitespace) else { return nil }
  }

  private mutating func take(tag: Substring) -> Bool {
    if tag.hasPrefix("/") { return open.popLast() == String(tag.dropFirst()) }
    let isClosed = tag.hasSuffix("/")
    let name = String(tag.prefix { $0.isLetter || $0 == "-" })
    elements.append(name)
    if !isClosed { open.append(name) }
    let attributes = tag.dropFirst(name.count).dropLast(isClosed ? 1 : 0)
    let pieces = attributes.split(separator: "\"", omittingEmptySubsequences: false)
    return pieces.count % 2 == 1 && pieces.allSatisfy(isText)
  }

  private func isText(_ text: Substring) -> Bool {
    let entities = ["lt;", "gt;", "amp;", "quot;", "apos;", "#13;"]
    return !text.contains("<")
      && text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
        .allSatisfy { piece in entities.contains { piece.hasPrefix($0) } }
  }
}
