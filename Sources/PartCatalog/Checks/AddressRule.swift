import DatasheetText

/// `address-mismatch`: the address beside an item number is that of another item.
extension RuleDefinition {
  static let addressMismatch = RuleDefinition(
    .error,
    "Each item that a sheet names stands beside its address, www.wago.com/770-1324. Here the "
      + "address names an item of which one sign is another or missing, or of which only the "
      + "beginning was printed, and which the sheet names nowhere else, or a link shows one item "
      + "and leads to the other. A digit is wrong in one of the two. An address in the prose may "
      + "lead to any item and is not compared.")
}

extension Inspection {
  mutating func checkAddresses() {
    let sheet = source.sheet
    guard !sheet.parts.isEmpty else { return }
    let addresses = PrintedAddress.all(in: sheet.text)
    guard !addresses.isEmpty else { return }
    var named = NamedItems(sheet)
    for (index, address) in addresses.enumerated() {
      let line = line(at: address.start)
      guard let item = named.item(above: line), address.item != item.item,
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
        part: item.part, at: place(line: line, of: address.range),
        related: item.line == line ? [] : [place(line: item.line)])
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
  let start: Int

  var range: TextRange { TextRange(start, start + item.utf8.count) }

  /// Every address of WAGO's site that ends in an item number.
  ///
  /// What a byte is says how far the slash of `wago.com/` is at least, and nine bytes at a time are
  /// passed over (Horspool): 11 K instructions a sheet, where looking at every byte takes 53.
  static func all(in text: SheetText) -> [PrintedAddress] {
    var found: [PrintedAddress] = []
    let bytes = text.bytes
    var slash = 8
    while slash < text.fileLength {
      switch bytes[slash] {
      case UInt8(ascii: "/"):
        if bytes[slash - 8] == UInt8(ascii: "w"), text.isAt("wago.com", slash - 8),
          let item = text.itemNumber(at: slash + 1, end: text.fileLength)
        {
          found.append(PrintedAddress(item: item, start: slash + 1))
        }
        slash += 9
      case UInt8(ascii: "m"), UInt8(ascii: "M"): slash += 1
      case UInt8(ascii: "o"), UInt8(ascii: "O"): slash += 2
      case UInt8(ascii: "c"), UInt8(ascii: "C"): slash += 3
      case UInt8(ascii: "."): slash += 4
      case UInt8(ascii: "g"), UInt8(ascii: "G"): slash += 6
      case UInt8(ascii: "a"), UInt8(ascii: "A"): slash += 7
      case UInt8(ascii: "w"): slash += 8
      default: slash += 9
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
  /// Whether one sign alone tells two numbers apart, or one is but the beginning of the other.
  fileprivate func resembles(_ other: ItemNumber) -> Bool {
    let (short, long) = utf8.count < other.utf8.count ? (utf8, other.utf8) : (other.utf8, utf8)
    let alike = zip(short, long).prefix { $0 == $1 }.count
    switch long.count - short.count {
    case 0: return long.dropFirst(alike + 1).elementsEqual(short.dropFirst(alike + 1))
    case 1: return long.dropFirst(alike + 1).elementsEqual(short.dropFirst(alike))
    default: return alike == short.count && long.dropFirst(alike).first != UInt8(ascii: "/")
    }
  }
}
