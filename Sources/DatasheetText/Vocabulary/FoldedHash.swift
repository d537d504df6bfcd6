/// A hash of words that does not see case, blanks, hyphens, soft hyphens, commas or semicolons.
///
/// `Nominal cross-section`, `Nominal cross section` and `Nominal cross sec- tion` hash alike, so one
/// spelling in the vocabulary meets them all, and no copy of the text is made (FNV-1a, 64 bits).
struct FoldedHash: Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  /// How many bytes count in the hash.
  private(set) var count = 0

  init() {}

  /// The hash of a whole phrase.
  init(_ phrase: String) {
    let bytes = Array(phrase.utf8)
    self.init(bytes, TextRange(0, bytes.count))
  }

  /// The hash of a range, without a colon at its end.
  init(_ bytes: borrowing [UInt8], _ range: TextRange) {
    let end = FoldedHash.end(of: range, in: bytes)
    var index = range.lower
    while index < end { index &+= add(bytes, at: index) }
    takeMark(before: end, of: range, in: bytes)
  }

  /// The same, given up as soon as no phrase of a table can be meant.
  fileprivate init?(
    _ bytes: borrowing [UInt8], _ range: TextRange, _ beginnings: Beginnings, atMost limit: Int
  ) {
    let end = FoldedHash.end(of: range, in: bytes)
    var index = range.lower
    while index < end {
      index &+= add(bytes, at: index)
      if count > limit || (Beginnings.isAsked(after: count) && !beginnings.mayHold(self)) {
        return nil
      }
    }
    takeMark(before: end, of: range, in: bytes)
    if count > limit { return nil }
  }

  /// Where a range ends without the colons and blanks at its end.
  private static func end(of range: TextRange, in bytes: borrowing [UInt8]) -> Int {
    let text = bytes.span
    var end = range.upper
    while end > range.lower, text[end - 1] == Byte.colon || text[end - 1] == Byte.space {
      end -= 1
    }
    return end
  }

  /// The hash of a phrase that ends before a place.
  fileprivate func closed(before end: Int, in bytes: borrowing [UInt8]) -> UInt64 {
    var hash = self
    hash.takeMark(before: end, of: TextRange(0, end), in: bytes)
    return hash.value
  }

  /// Takes a comma or semicolon at the end in: `Strain relief housing;` goes on, so that it is
  /// another phrase.
  private mutating func takeMark(
    before end: Int, of range: TextRange, in bytes: borrowing [UInt8]
  ) {
    guard end > range.lower else { return }
    let last = bytes.span[end - 1]
    if last == Byte.comma || last == Byte.semicolon { mix(last) }
  }

  /// Takes the character at `index` in and returns its length.
  @inline(__always)
  mutating func add(_ bytes: borrowing [UInt8], at index: Int) -> Int {
    let byte = bytes.span[index]
    guard byte < 0x80 else { return addWide(bytes, at: index) }
    if FoldedHash.sees(byte) { mix(Byte.lowercased(byte)) }
    return 1
  }

  private mutating func addWide(_ bytes: borrowing [UInt8], at index: Int) -> Int {
    let (byte, next) = (bytes[index], bytes.at(index + 1))
    switch byte {
    case 0xC2 where next == 0xA0 || next == 0xAD: return 2
    case 0xC3 where next >= 0x80 && next <= 0x9E:  // À … Þ
      mix(byte)
      mix(next + 0x20)
      return 2
    case 0xE2 where next == 0x80 && isBlankOrHyphen(bytes.at(index + 2)): return 3
    default:
      mix(byte)
      return 1
    }
  }

  /// Thin and zero-width blanks, hyphen and non-breaking hyphen: the third byte after E2 80.
  private func isBlankOrHyphen(_ third: UInt8) -> Bool {
    (third >= 0x80 && third <= 0x8B) || third == 0x90 || third == 0x91 || third == 0xAF
  }

  @inline(__always)
  private mutating func mix(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    count &+= 1
  }
}

extension FoldedHash {
  /// Whether the hash sees a character that begins with the byte; of those beyond ASCII, perhaps.
  @inline(__always)
  fileprivate static func sees(_ byte: UInt8) -> Bool {
    switch byte {
    case Byte.space, Byte.hyphen, Byte.tab, Byte.comma, Byte.semicolon: false
    default: true
    }
  }
}

/// Phrases of the vocabulary by their folded hash: a lookup allocates nothing.
///
/// Most lookups find nothing. A text that begins with letters that no phrase of the table begins with
/// is not hashed to its end, nor is a longer one than all phrases: of 6.7 million instructions a
/// sheet, that saved more than half a million.
struct PhraseTable<Meaning: Sendable>: Sendable {
  /// Hashes by their lowest bits; zero where none is.
  private var hashes: [UInt64]
  /// The place of the meaning of each hash.
  private var places: [Int]
  private var meanings: [Meaning] = []
  private let mask: Int
  private var beginnings = Beginnings()
  /// No phrase is longer, in bytes.
  private var longest = 0

  init(_ phrases: [(String, Meaning)]) {
    self.init(size: phrases.count)
    for (phrase, meaning) in phrases {
      let bytes = Array(phrase.utf8)
      insert(bytes, FoldedHash(bytes, TextRange(0, bytes.count)).value, meaning)
    }
  }

  /// A table of what stands before each blank or hyphen of some phrases.
  init(beginningsOf phrases: [String], meaning: Meaning) {
    var beginnings: [(phrase: [UInt8], hash: UInt64)] = []
    var seen: Set<UInt64> = []
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      var hash = FoldedHash()
      var index = 0
      while index < bytes.count {
        if bytes[index] == Byte.space || bytes[index] == Byte.hyphen {
          let beginning = hash.closed(before: index, in: bytes)
          if seen.insert(beginning).inserted {
            beginnings.append((Array(bytes[..<index]), beginning))
          }
        }
        index += hash.add(bytes, at: index)
      }
    }
    self.init(size: beginnings.count)
    for (phrase, hash) in beginnings { insert(phrase, hash, meaning) }
  }

  private init(size count: Int) {
    var size = 16
    while size < count * 3 { size *= 2 }
    hashes = Array(repeating: 0, count: size)
    places = Array(repeating: 0, count: size)
    mask = size - 1
  }

  private mutating func insert(_ phrase: [UInt8], _ hash: UInt64, _ meaning: Meaning) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return }  // the first spelling wins
      slot = (slot + 1) & mask
    }
    hashes[slot] = hash
    places[slot] = meanings.count
    meanings.append(meaning)
    longest = max(longest, phrase.count)
    beginnings.insert(phrase)
  }

  subscript(hash: FoldedHash) -> Meaning? { place(of: hash).map { meanings[$0] } }

  private func place(of hash: FoldedHash) -> Int? {
    var slot = Int(truncatingIfNeeded: hash.value) & mask
    while hashes[slot] != 0 {
      if hashes[slot] == hash.value { return places[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Whether a phrase of the table may begin a range, by its first two letters.
  func mayBegin(_ range: TextRange, in bytes: [UInt8]) -> Bool { beginnings.mayHold(bytes, range) }

  /// The meaning of a whole range.
  func meaning(of range: TextRange, in bytes: [UInt8]) -> Meaning? {
    guard mayBegin(range, in: bytes),
      let hash = FoldedHash(bytes, range, beginnings, atMost: longest)
    else { return nil }
    return self[hash]
  }

  /// The longest phrase that begins a range and ends at a word's end, and where it ends: before the
  /// blank or hyphen that follows; of words that touch, before the capital or digit that follows, too.
  func longestPrefix(
    of range: TextRange, in bytes: [UInt8], isGlued: Bool = false
  ) -> (meaning: Meaning, end: Int)? {
    guard mayBegin(range, in: bytes) else { return nil }
    let text = bytes.span
    var hash = FoldedHash()
    var found: (place: Int, end: Int)?
    var index = range.lower
    let last = min(range.upper, range.lower + 120)
    while index < last, hash.count <= longest {
      let before = hash.count
      let length = hash.add(bytes, at: index)
      if Beginnings.isAsked(after: hash.count), !beginnings.mayHold(hash) { break }
      let isWord = length > 1 || Byte.isWord(text[index])
      index &+= length
      let endsWord =
        index >= range.upper || !isWord || !Byte.isWord(text[index])
        || isGlued && (Byte.isUpper(text[index]) || Byte.isDigit(text[index]))
      if endsWord, hash.count != before, let place = place(of: hash) { found = (place, index) }
    }
    return found.map { (meanings[$0.place], $0.end) }
  }
}

/// The first two letters of phrases and the hashes of their first four, eight, twelve and so on, as
/// bits of two small tables; they may hold more than was put in.
///
/// A text that has a letter beyond ASCII among its first two is let pass: it may be a blank that does
/// not count.
private struct Beginnings: Sendable {
  private static let pairs = 1024
  private static let hashes = 65536
  private var bits = [UInt64](repeating: 0, count: (pairs + hashes) / 64)

  mutating func insert(_ phrase: [UInt8]) {
    let range = TextRange(0, phrase.count)
    insertPair(phrase, range)
    var hash = FoldedHash()
    var index = 0
    while index < phrase.count {
      index += hash.add(phrase, at: index)
      if Beginnings.isAsked(after: hash.count) { insert(Beginnings.place(hash)) }
    }
  }

  /// Whether the second table is asked after so many letters.
  @inline(__always)
  static func isAsked(after letters: Int) -> Bool { letters & 3 == 0 && letters > 0 }

  private mutating func insertPair(_ bytes: [UInt8], _ range: TextRange) {
    let first = Beginnings.nextSeen(bytes.span, from: range.lower, to: range.upper)
    guard first < range.upper else { return }
    let second = Beginnings.nextSeen(bytes.span, from: first + 1, to: range.upper)
    // Any letter may follow a phrase of one.
    let seconds = second < range.upper ? bytes[second]...bytes[second] : 0...127
    for second in seconds { insert(Beginnings.place(bytes[first], second)) }
  }

  private mutating func insert(_ place: Int) { bits[place / 64] |= 1 << UInt64(place % 64) }

  @inline(__always)
  private func holds(_ place: Int) -> Bool { bits[place / 64] & 1 << UInt64(place % 64) != 0 }

  /// Whether a phrase may begin with the letters of a hash.
  @inline(__always)
  func mayHold(_ hash: FoldedHash) -> Bool { holds(Beginnings.place(hash)) }

  /// Whether a phrase may begin a text.
  func mayHold(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    let text = bytes.span
    let first = Beginnings.nextSeen(text, from: range.lower, to: range.upper)
    guard first < range.upper else { return false }
    let second = Beginnings.nextSeen(text, from: first &+ 1, to: range.upper)
    guard second < range.upper, text[first] < 0x80, text[second] < 0x80 else { return true }
    return holds(Beginnings.place(text[first], text[second]))
  }

  @inline(__always)
  private static func nextSeen(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, !FoldedHash.sees(bytes[index]) { index &+= 1 }
    return index
  }

  @inline(__always)
  private static func place(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(Byte.lowercased(first)) &* 37 &+ Int(Byte.lowercased(second))) & (pairs - 1)
  }

  @inline(__always)
  private static func place(_ hash: FoldedHash) -> Int {
    pairs + (Int(truncatingIfNeeded: hash.value >> 20) & (hashes - 1))
  }
}
