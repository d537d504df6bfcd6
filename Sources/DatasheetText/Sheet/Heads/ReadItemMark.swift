/// An item number with the words that announce it.
struct ReadItemMark {
  var mark: ItemMark
  /// What stands in the place of the item number; `nil` where it is none.
  var item: ItemNumber?
  /// The bytes in the place of the item number.
  var place: TextRange
  /// The rest of the line.
  var rest: TextRange
  /// Where the words that announce it begin.
  var start = 0
}

/// Words that announce an item, with its number.
extension SheetReader {
  func itemMark(at index: Int) -> ReadItemMark? {
    index == lineOfBareHead ? bareHead(on: lines[index]) : itemMark(on: lines[index])
  }

  /// `Data sheet | Item number: 770-1324`, `**Item no.: 770-201**`, `Item no.770-1334 Plug; …`.
  func itemMark(on line: Line) -> ReadItemMark? {
    guard line.marks.contains(.digit) else { return nil }
    let content = bytes.afterPicture(in: bytes.afterTags(line.content), line)
    guard let words = ItemMark.announcement(in: content, bytes) else {
      return bareItemMark(line)
    }
    let limit = line.content.upper
    if let (item, end) = ItemNumber.read(bytes, at: words.end, end: limit) {
      if let apart = spacedMark(words, TextRange(end, limit)) { return apart }
      let place = TextRange(words.end, end)
      let isTorn = bytes.isTornNumber(at: end, to: limit)
      return ReadItemMark(
        mark: words.mark, item: isTorn ? nil : item, place: place, rest: TextRange(end, limit))
    }
    guard words.mark != .anyones else { return nil }
    return ReadItemMark(
      mark: words.mark, item: nil, place: placeOfNumber(words.end, limit),
      rest: TextRange(limit, limit))
  }

  /// `770-744 / 062-000`: a sheet has one item; elsewhere these may be two.
  private func spacedMark(_ words: ItemMark.Announcement, _ rest: TextRange) -> ReadItemMark? {
    guard let variant = bytes.variant(apart: rest) else { return nil }
    let place = TextRange(words.end, variant.upper)
    let whole = bytes[place.lower..<place.upper].filter { $0 != Byte.space }
    guard let (item, end) = ItemNumber.read(whole, at: 0, end: whole.count), end == whole.count
    else { return nil }
    let isOne = words.mark == .sheet || bytes[variant.lower] == Byte.zero
    return ReadItemMark(
      mark: words.mark, item: isOne ? item : nil, place: place,
      rest: TextRange(variant.upper, rest.upper))
  }

  /// `2000-407 Push-in type jumper bar; … www.wago.com/2000-407`: no words announce the item, but
  /// its own address ends the line.
  private func bareItemMark(_ line: Line) -> ReadItemMark? {
    let limit = line.content.upper
    let start = bytes.firstWord(in: line.content)
    guard let (item, end) = ItemNumber.read(bytes, at: start, end: limit) else { return nil }
    let rest = TextRange(end, limit)
    guard let (address, _) = text.address(in: rest), text.item(inAddress: address) == item else {
      return nil
    }
    return ReadItemMark(mark: .item, item: item, place: TextRange(start, end), rest: rest)
  }

  /// What stands where an item number belongs, if it has digits as a number would.
  private func placeOfNumber(_ start: Int, _ limit: Int) -> TextRange {
    var end = start
    while end < limit, !Byte.isBlank(bytes[end]) { end += 1 }
    let hasDigit = (start..<end).contains { Byte.isDigit(bytes[$0]) }
    return hasDigit ? TextRange(start, end) : .empty
  }
}

extension TextStore {
  /// The first words in a range that announce an item, with its number.
  func nextItemMark(in range: TextRange) -> ReadItemMark? {
    for index in range.lower..<range.upper
    where ItemMark.mayBegin(with: bytes[index])
      && (index == range.lower || !Byte.isWord(bytes[index - 1]))
    {
      guard
        let (mark, end) = ItemMark.phrases.longestPrefix(
          of: TextRange(index, range.upper), in: bytes)
      else { continue }
      let start = bytes.firstWord(in: TextRange(end, range.upper))
      if let (item, next) = ItemNumber.read(bytes, at: start, end: range.upper) {
        return ReadItemMark(
          mark: mark, item: item, place: TextRange(start, next),
          rest: TextRange(next, range.upper), start: index)
      }
    }
    return nil
  }
}

extension [UInt8] {
  /// A row without the cell that holds nothing but a picture, `| ![](/a.jpg) |`, `|<img src="/a.jpg" />|`.
  fileprivate func afterPicture(in content: TextRange, _ line: Line) -> TextRange {
    guard line.marks.contains(.pipe), line.marks.contains(.bracket) else { return content }
    var start = content.lower
    while start < content.upper, self[start] == Byte.pipe || self[start] == Byte.space {
      start += 1
    }
    var next = start
    if at(start) == Byte.bang, let link = link(at: start + 1, to: content.upper) {
      next = link.next
    } else {
      next = afterTags(TextRange(start, content.upper)).lower
    }
    next = skipBlanks(from: next, to: content.upper)
    guard next > start, next < content.upper, self[next] == Byte.pipe else { return content }
    return TextRange(next, content.upper)
  }

  /// Whether the border of a cell cuts a number here: `831-310|5|`.
  fileprivate func isTornNumber(at index: Int, to limit: Int) -> Bool {
    guard index < limit, self[index] == Byte.pipe else { return false }
    let rest = self[(index + 1)..<limit].prefix { Byte.isDigit($0) }
    return (1...3).contains(rest.count) && at(rest.endIndex) == Byte.pipe
  }

  /// The word after a slash at the beginning of a range.
  fileprivate func variant(apart rest: TextRange) -> TextRange? {
    let slash = skipBlanks(from: rest.lower, to: rest.upper)
    guard slash < rest.upper, self[slash] == Byte.slash else { return nil }
    let start = skipBlanks(from: slash + 1, to: rest.upper)
    let end = firstIndex(of: Byte.space, from: start, to: rest.upper) ?? rest.upper
    return start < end ? TextRange(start, end) : nil
  }
}
