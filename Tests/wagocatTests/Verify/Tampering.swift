import DatasheetText

@testable import wagocat

/// One change to a catalog that makes it state what no sheet prints.
struct Tampering: CustomStringConvertible {
  enum Kind: String, CaseIterable {
    case digit, unit, line, item, link, letter
  }

  let kind: Kind
  let path: [Step]
  let catalog: JSONValue
  let description: String

  /// A way down one level of a document.
  enum Step: Hashable, CustomStringConvertible {
    case member(String)
    case element(Int)

    var description: String {
      switch self {
      case .member(let name): name
      case .element(let index): String(index)
      }
    }
  }

  /// Changes one of the values of some kind, chosen by a random number; `nil` where it changes nothing.
  init?(
    _ kind: Kind, of catalog: JSONValue, at leaves: [(path: [Step], value: JSONValue)],
    by random: inout some RandomNumberGenerator
  ) {
    let fitting = leaves.filter { kind.fits($0.path, $0.value) }
    guard let (path, value) = fitting.randomElement(using: &random) else { return nil }
    let changed = kind == .link ? nil : kind.change(value, &random)
    if kind != .link, changed == nil || changed == value { return nil }
    self.kind = kind
    self.path = path
    self.catalog = catalog.replacing(path[...], by: changed)
    description =
      "\(kind) \(path.map(\.description).joined(separator: ".")): \(value.words) → "
      + (changed?.words ?? "gone")
  }
}

extension Tampering.Kind {
  /// Headings are the form of a sheet, and the catalog judges verdicts; neither is printed as a value.
  func fits(_ path: [Tampering.Step], _ value: JSONValue) -> Bool {
    let names = path.map(\.description)
    let name = names.last { Int($0) == nil } ?? ""
    if names.contains("section") || names.contains("group") { return false }
    switch self {
    case .digit:
      return !["line", "lines"].contains(name) && value.words.contains { $0.isASCII && $0.isNumber }
    case .unit: return name == "unit"
    case .line: return name == "line" || name == "lines"
    case .item: return name == "itemNumber" && names.contains("links")
    case .link: return names.count == 4 && names[2] == "links"
    case .letter:
      return ["raw", "label", "title", "text", "agency", "standard", "certificate", "condition"]
        .contains(name)
        || names.contains("properties") && value.text != nil && name != "unit"
    }
  }

  func change(_ value: JSONValue, _ random: inout some RandomNumberGenerator) -> JSONValue? {
    switch (self, value) {
    case (.line, .number):
      let shift = [-3, -2, -1, 1, 2, 3].randomElement(using: &random) ?? 1
      let line = (value.integer ?? 0) + shift
      return line > 0 ? .number(ExactDecimal(Int64(line))) : nil
    case (.digit, .number(let number)):
      let text = changed(number.description, { $0.isNumber }, "0123456789", &random)
      return try? JSONValue(text.utf8)
    case (.digit, .string(let text)), (.item, .string(let text)):
      return .string(changed(text, { $0.isASCII && $0.isNumber }, "0123456789", &random))
    case (.unit, .string(let text)):
      return ["V", "A", "mm", "mm2", "g", "N", "MJ", "[in_i]", "AWG", "Cel"]
        .filter { $0 != text }.randomElement(using: &random).map { .string($0) }
    case (.letter, .string(let text)):
      return .string(
        changed(text, { $0.isASCII && $0.isLetter }, "abcdefghijklmnopqrstuvwxyz", &random))
    default: return nil
    }
  }

  /// A text with one of some characters replaced by another.
  private func changed(
    _ text: String, _ isMeant: (Character) -> Bool, _ others: String,
    _ random: inout some RandomNumberGenerator
  ) -> String {
    guard let place = text.indices.filter({ isMeant(text[$0]) }).randomElement(using: &random),
      let other = others.filter({ $0 != text[place] }).randomElement(using: &random)
    else { return text }
    return text.replacingCharacters(at: place, with: other)
  }
}

extension String {
  fileprivate func replacingCharacters(at place: Index, with character: Character) -> String {
    String(self[..<place]) + String(character) + String(self[index(after: place)...])
  }
}

extension JSONValue {
  /// Every value inside of this one, with the way to it.
  func values(from path: [Tampering.Step] = []) -> [(path: [Tampering.Step], value: JSONValue)] {
    let inner: [(path: [Tampering.Step], value: JSONValue)]
    switch self {
    case .array(let elements):
      inner = elements.enumerated().flatMap { $1.values(from: path + [.element($0)]) }
    case .object(let members):
      inner = members.sorted { $0.key < $1.key }.flatMap { $1.values(from: path + [.member($0)]) }
      return [(path, self)] + inner
    default: return [(path, self)]
    }
    return inner
  }

  /// The document with another value at the end of a path, or none.
  func replacing(_ path: ArraySlice<Tampering.Step>, by value: JSONValue?) -> JSONValue {
    guard let step = path.first else { return value ?? .null }
    switch (step, self) {
    case (.member(let name), .object(var members)):
      members[name] =
        path.count == 1 ? value : members[name]?.replacing(path.dropFirst(), by: value)
      return .object(members)
    case (.element(let index), .array(var elements)):
      if path.count == 1, value == nil {
        elements.remove(at: index)
      } else {
        elements[index] = elements[index].replacing(path.dropFirst(), by: value)
      }
      return .array(elements)
    default: return self
    }
  }
}
