/// Undoes the inline markup of reStructuredText: links and roles keep their words, and an escaped
/// blank is none.
struct RestructuredInline {
  private let source: [UInt8]
  private var index = 0
  private var output: [UInt8] = []

  /// What a text says without such markup; all other markup stays.
  static func undone(_ source: [UInt8]) -> [UInt8] {
    guard source.contains(where: { $0 == Byte.backquote || $0 == Byte.backslash }) else {
      return source
    }
    var markup = RestructuredInline(source: source)
    while markup.index < source.count { markup.step() }
    return markup.output
  }

  private mutating func step() {
    switch source[index] {
    case Byte.backslash where [Byte.space, 0].contains(source.at(index + 1)): index += 2
    case Byte.backslash:
      output += source[index...(index + 1)]
      index += 2
    case Byte.backquote where source.at(index + 1) != Byte.backquote: readQuoted()
    default:
      output.append(source[index])
      index += 1
    }
  }

  /// `` `words <address>`__ `` or `` :sup:`2` ``; the words alone.
  private mutating func readQuoted() {
    guard let end = source.firstIndex(of: Byte.backquote, from: index + 1, to: source.count) else {
      output += source[index...]
      index = source.count
      return
    }
    let quoted = source[(index + 1)..<end]
    let role = takeRole()
    if role == "sup" {
      output += quoted.flatMap(\.raised)
    } else if let open = quoted.lastIndex(of: Byte.less), quoted.last == Byte.greater {
      let words = Self.undone(Array(quoted[..<open]).withoutOuterBlanks)
      output += words.isEmpty ? Array(quoted[(open + 1)..<(end - 1)]) : words
    } else {
      output += quoted
    }
    index = end + 1
    while source.at(index) == Byte.underscore { index += 1 }
  }

  /// Takes the name of a role back from what was written: `:sup:`.
  private mutating func takeRole() -> String? {
    guard output.last == Byte.colon,
      let colon = output.dropLast().lastIndex(where: { !Byte.isLetter($0) && $0 != Byte.hyphen }),
      output[colon] == Byte.colon, colon + 2 < output.count
    else { return nil }
    let name = String(decoding: output[(colon + 1)...].dropLast(), as: UTF8.self)
    output.removeSubrange(colon...)
    return name
  }
}
