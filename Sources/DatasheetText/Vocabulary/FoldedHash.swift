/// A hash of words that does not see case, blanks, hyphens, soft hyphens, commas or semicolons.
///
/// `Nominal cross-section`, `Nominal cross section` and `Nominal cross sec- tion` hash alike, so one
/// spelling in the vocabulary meets them all, and no copy of the text is made (FNV-1a, 64 bits).
struct FoldedHash: Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  /// The hash of a whole phrase.
  init(_ phrase: String) {
    let bytes = Array(phrase.utf8)
    self.init(bytes, TextRange(0, bytes.count))
  }

  /// The hash of a range, without a colon at its end.
  init(_ bytes: [UInt8], _ range: TextRange) {
    var end = range.upper
    while end > range.lower, bytes[end - 1] == Byte.colon || bytes[end - 1] == Byte.space {
      end -= 1
    }
    var index = range.lower
    while index < end { index += add(bytes, at: index) }
    // `Strain relief housing;` goes on, so that it is another phrase.
    if end > range.lower, bytes[end - 1] == Byte.comma || bytes[end - 1] == Byte.semicolon {
      mix(bytes[end - 1])
    }
  }

  /// Takes the character at `index` in and returns its length.
  mutating func add(_ bytes: [UInt8], at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      switch byte {
      case Byte.space, Byte.hyphen, Byte.tab, Byte.comma, Byte.semicolon: break
      default: mix(Byte.lowercased(byte))
      }
      return 1
    }
    let next = bytes.at(index + 1)
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

  private mutating func mix(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}

/// Phrases of the vocabulary by their folded hash: a lookup allocates nothing.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private var slots: [(hash: UInt64, meaning: Meaning)?]
  private let mask: Int

  init(_ phrases: [(String, Meaning)]) {
    var size = 16
    while size < phrases.count * 3 { size *= 2 }
    slots = Array(repeating: nil, count: size)
    mask = size - 1
    for (phrase, meaning) in phrases { insert(FoldedHash(phrase).value, meaning) }
  }

  private mutating func insert(_ hash: UInt64, _ meaning: Meaning) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while let taken = slots[slot] {
      if taken.hash == hash { return }  // the first spelling wins
      slot = (slot + 1) & mask
    }
    slots[slot] = (hash, meaning)
  }

  subscript(hash: FoldedHash) -> Meaning? {
    var slot = Int(truncatingIfNeeded: hash.value) & mask
    while let taken = slots[slot] {
      if taken.hash == hash.value { return taken.meaning }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The meaning of a whole range; no phrase is longer than 200 bytes, which keeps the time linear.
  func meaning(of range: TextRange, in bytes: [UInt8]) -> Meaning? {
    range.count <= 200 ? self[FoldedHash(bytes, range)] : nil
  }

  /// The longest phrase that begins a range and ends at a word's end, and where it ends: before the
  /// blank or hyphen that follows.
  func longestPrefix(of range: TextRange, in bytes: [UInt8]) -> (meaning: Meaning, end: Int)? {
    var hash = FoldedHash()
    var found: (Meaning, Int)?
    var index = range.lower
    let last = min(range.upper, range.lower + 120)
    while index < last {
      let before = hash
      let length = hash.add(bytes, at: index)
      let isWord = length > 1 || Byte.isWord(bytes[index])
      index += length
      let endsWord = index >= range.upper || !isWord || !Byte.isWord(bytes[index])
      if endsWord, hash != before, let meaning = self[hash] { found = (meaning, index) }
    }
    return found
  }
}
