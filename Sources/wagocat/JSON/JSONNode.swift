/// A JSON tree whose objects keep the order of their members; written as Swift literals.
indirect enum JSONNode {
  case object([(name: String, node: JSONNode)])
  case array([JSONNode])
  case string(String)
  case integer(Int)
  case bool(Bool)
}

extension JSONNode {
  /// The object with the members of another after its own; anything else as it is.
  func adding(_ other: JSONNode) -> JSONNode {
    guard case .object(let members) = self, case .object(let more) = other else { return self }
    return .object(members + more)
  }

  /// An array of strings.
  static func strings(_ texts: some Sequence<String>) -> JSONNode {
    .array(texts.map(JSONNode.string))
  }
}

// MARK: Literals

extension JSONNode: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral members: (String, JSONNode)...) {
    self = .object(members.map { (name: $0.0, node: $0.1) })
  }
}

extension JSONNode: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: JSONNode...) { self = .array(elements) }
}

extension JSONNode: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self = .string(text) }
}

extension JSONNode: ExpressibleByIntegerLiteral {
  init(integerLiteral number: Int) { self = .integer(number) }
}

extension JSONNode: ExpressibleByBooleanLiteral {
  init(booleanLiteral flag: Bool) { self = .bool(flag) }
}

// MARK: Printing

extension JSONNode {
  /// The tree in UTF-8, two blanks a level, with a newline at the end.
  func indented() -> [UInt8] {
    var bytes: [UInt8] = []
    write(into: &bytes, level: 0)
    bytes += "\n".utf8
    return bytes
  }

  private func write(into bytes: inout [UInt8], level: Int) {
    switch self {
    case .object(let members):
      JSONNode.enclose(members, between: ("{", "}"), into: &bytes, level: level) {
        JSONNode.write($0.name, into: &$1)
        $1 += ": ".utf8
        $0.node.write(into: &$1, level: level + 1)
      }
    case .array(let elements):
      JSONNode.enclose(elements, between: ("[", "]"), into: &bytes, level: level) {
        $0.write(into: &$1, level: level + 1)
      }
    case .string(let text): JSONNode.write(text, into: &bytes)
    case .integer(let number): bytes += String(number).utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    }
  }

  private static func write(_ text: String, into bytes: inout [UInt8]) {
    var json = JSONWriter()
    json.string(text)
    bytes += json.bytes
  }

  /// Elements on lines of their own between brackets; nothing between the brackets of none.
  private static func enclose<Element>(
    _ elements: [Element], between brackets: (open: String, close: String),
    into bytes: inout [UInt8], level: Int, _ write: (Element, inout [UInt8]) -> Void
  ) {
    bytes += brackets.open.utf8
    for (place, element) in elements.enumerated() {
      bytes += ((place == 0 ? "\n" : ",\n") + String(repeating: "  ", count: level + 1)).utf8
      write(element, &bytes)
    }
    if !elements.isEmpty { bytes += ("\n" + String(repeating: "  ", count: level)).utf8 }
    bytes += brackets.close.utf8
  }
}
