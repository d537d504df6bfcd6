import DatasheetText

/// `address-mismatch`: the address beside an item number is that of another item.
extension RuleDefinition {
  static let addressMismatch = RuleDefinition(
    .error,
    "Each item that a sheet names stands beside its address, www.wago.com/770-1324. Here the "
      + "address names an item of which one sign is another, and which the sheet names nowhere "
      + "else, or a link shows one item and leads to the other. A digit is wrong in one of the "
      + "two. An address in the prose may lead to any item and is not compared.")
}

extension Inspection {
  mutating func checkAddresses() {
    let sheet = source.sheet
    guard !sheet.parts.isEmpty else { return }
    let addresses = PrintedAddress.all(in: sheet.text)
    guard !addresses.isEmpty else { return }
    var named = NamedItems(sheet)
    for (index, address) in addresses.enumerated() {
      guard let item = named.item(above: address.line), address.item != item.item,
        item.item.resembles(address.item)
      else { continue }
      let neighbours = addresses[max(0, index - 1)..<min(addresses.count, index + 2)]
      let contradictsItsLink = neighbours.contains {
        $0.item == item.item && sheet.text.isOneLink($0.range, address.range)
      }
      guard contradictsItsLink || !named.holds(address.item) else { continue }
      report(
        .addressMismatch,
        "the address is that of \(address.item), beside \(item.item); one of them is wrong",
        part: item.part, at: place(line: address.line, of: address.range),
        related: item.line == address.line ? [] : [place(line: item.line)])
    }
  }
}

extension SheetText {
  /// Whether two addresses are the text and the target of one link, in Markdown or HTML.
  fileprivate func isOneLink(_ left: TextRange, _ right: TextRange) -> Bool {
    let (first, second) = left.start < right.start ? (left, right) : (right, left)
    guard first.end < second.start, second.start - first.end < 40 else { return false }
    let between = bytes[Int(first.end)..<Int(second.start)]
    return (isAt("](", first.end) || isAt("\">", first.end)) && !between.contains(0x20)
  }
}

/// An address of an item as a line prints it.
private struct PrintedAddress {
  let item: ItemNumber
  let line: Int
  let range: TextRange

  /// Every address of WAGO's site that ends in an item number, in one pass.
  static func all(in text: SheetText) -> [PrintedAddress] {
    var found: [PrintedAddress] = []
    var line = 1
    let bytes = text.bytes
    for index in 0..<text.fileLength {
      let byte = bytes[index]
      if byte == UInt8(ascii: "w") {
        guard text.isAt("wago.com/", index),
          let item = text.itemNumber(at: index + 9, end: text.fileLength)
        else { continue }
        let range = TextRange(index + 9, index + 9 + item.utf8.count)
        found.append(PrintedAddress(item: item, line: line, range: range))
      } else if byte == 0x0A {
        line += 1
      } else if byte == 0x0D, index + 1 >= text.fileLength || bytes[index + 1] != 0x0A {
        line += 1
      }
    }
    return found
  }
}

/// The items that a sheet names, each with its line.
private struct NamedItems {
  private var items: [(item: ItemNumber, line: Int, part: ItemNumber)] = []
  /// How many of them stand at or above the line that was asked for last.
  private var passed = 0
  private lazy var numbers = Set(items.map(\.item))

  init(_ sheet: Sheet) {
    for part in sheet.parts {
      items.append((part.itemNumber, part.line, part.itemNumber))
      for reference in part.references {
        items.append((reference.itemNumber, reference.line, part.itemNumber))
      }
    }
    items.sort { $0.line < $1.line }
  }

  mutating func holds(_ item: ItemNumber) -> Bool { numbers.contains(item) }

  /// The item named last at or above a line, where that is near; lines are asked for in order.
  mutating func item(above line: Int) -> (item: ItemNumber, line: Int, part: ItemNumber)? {
    while passed < items.count, items[passed].line <= line { passed += 1 }
    guard passed > 0, line - items[passed - 1].line <= 6 else { return nil }
    return items[passed - 1]
  }
}

extension ItemNumber {
  /// Whether one sign alone tells two numbers apart.
  fileprivate func resembles(_ other: ItemNumber) -> Bool {
    let (left, right) = (utf8, other.utf8)
    guard left.count == right.count else { return false }
    return zip(left, right).count { $0 != $1 } == 1
  }
}
