public import DatasheetText

/// The parts of several files, each item once, linked both ways.
///
/// Linking sees cards alone: those of files just read and those of shares that other machines have
/// read are linked by the same code, and so come out the same.
public struct LinkedFolder: Sendable {
  /// Two sheets of one item, as places among the cards.
  struct Duplicate {
    let kept: Int
    let dropped: Int
  }

  /// Every card, in path order and in print order within a file.
  public let cards: [PartCard]
  /// The parts of the catalog, in the order of item numbers.
  public private(set) var parts: [LinkedPart] = []
  private(set) var duplicates: [Duplicate] = []
  /// The item numbers of `parts`, for finding one by halving.
  private var items: [ItemOrder] = []

  /// Links cards: of two sheets of one item the newest version counts, else the first in path order,
  /// and a sheet counts before a mere mention.
  public init(_ cards: [PartCard]) {
    self.cards = cards
    choose()
    let statements = linkParts()
    attach(statements)
    dropUnnamed()
  }

  /// The card of an item; `nil` where the catalog has no such part.
  public func card(of item: ItemNumber) -> PartCard? {
    index(of: ItemOrder(item)).map { cards[parts[$0].card] }
  }

  /// Whether a card is the one that counts of its item.
  public func counts(_ card: Int) -> Bool {
    index(of: ItemOrder(cards[card].itemNumber)).map { parts[$0].card == card } ?? false
  }

  /// Whether a finding about one file stands: one about a part does where the file's sheet counts.
  public func keeps(_ finding: Finding) -> Bool {
    guard finding.rule.scope == .part, let item = finding.part, !duplicates.isEmpty else {
      return true
    }
    return card(of: item)?.place.path == finding.place.path
  }

  private func index(of item: ItemOrder) -> Int? {
    let place = items.place(of: item)
    return place < items.count && items[place] == item ? place : nil
  }
}

extension Array where Element: Comparable {
  /// Where an element stands among others in order, or would stand; found by halving.
  fileprivate func place(of element: Element) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A part that counts, and its links.
public struct LinkedPart: Sendable {
  /// Its place among the cards.
  public let card: Int
  /// Its own links in print order, then those that only other sheets state, by item number.
  public internal(set) var links: [Link]
  /// Whether it has a sheet, or a part that has one names it.
  fileprivate var isNamed: Bool
}

// MARK: Choice

extension LinkedFolder {
  /// What decides which card of an item counts.
  private struct Candidate: Comparable {
    let item: ItemOrder
    /// 0 for a sheet, 1 for a mention.
    let rank: Int
    let version: String
    let card: Int

    static func < (left: Candidate, right: Candidate) -> Bool {
      if left.item != right.item { return left.item < right.item }
      if left.rank != right.rank { return left.rank < right.rank }
      return left.version == right.version
        ? left.card < right.card : left.version > right.version
    }
  }

  private mutating func choose() {
    var candidates = cards.indices.map { index in
      Candidate(
        item: ItemOrder(cards[index].itemNumber), rank: cards[index].status == .described ? 0 : 1,
        version: cards[index].version ?? "", card: index)
    }
    candidates.sort()
    items.reserveCapacity(candidates.count)
    parts.reserveCapacity(candidates.count)
    for candidate in candidates {
      if let last = items.last, last == candidate.item {
        guard candidate.rank == 0 else { continue }
        duplicates.append(Duplicate(kept: parts[parts.count - 1].card, dropped: candidate.card))
      } else {
        items.append(candidate.item)
        parts.append(
          LinkedPart(
            card: candidate.card, links: cards[candidate.card].links,
            isNamed: candidate.rank == 0))
      }
    }
  }
}

// MARK: Links

extension LinkedFolder {
  /// What the sheet of one part states of another.
  private struct Statement: Comparable {
    /// The places of both among the parts.
    let of: Int
    let by: Int
    let order: Int
    /// The place among the links of `by`; the first where there are several.
    var link = 0

    static func < (left: Statement, right: Statement) -> Bool {
      (left.of, left.by, left.order, left.link) < (right.of, right.by, right.order, right.link)
    }

    /// Whether both say the same of the same part.
    func says(_ other: Statement) -> Bool {
      (of, by, order) == (other.of, other.by, other.order)
    }
  }

  /// Judges the links that sheets state, and returns what they state of other parts, ordered by
  /// those.
  private mutating func linkParts() -> [Statement] {
    var statements: [Statement] = []
    for part in parts.indices {
      for index in parts[part].links.indices {
        let link = parts[part].links[index]
        guard let other = self.index(of: ItemOrder(link.itemNumber)) else { continue }
        parts[other].isNamed = true
        if link.relation == .counterpart {
          parts[part].links[index].verdict = Mating.verdict(
            cards[parts[part].card], cards[parts[other].card])
        }
        statements.append(Statement(of: other, by: part, order: link.order, link: index))
      }
    }
    statements.sort()
    return statements
  }

  /// Tells every part what others state of it: on its own link where it says the same, else as a
  /// link back.
  private mutating func attach(_ statements: [Statement]) {
    for statement in statements {
      let link = parts[statement.by].links[statement.link]
      let back = Statement(of: statement.by, by: statement.of, order: link.orderOfBack)
      let place = statements.place(of: back)
      if place < statements.count, statements[place].says(back) {
        parts[statement.of].links[statements[place].link].declaredByOther = true
      } else {
        parts[statement.of].links.append(
          Link(backTo: cards[parts[statement.by].card].itemNumber, by: link))
      }
    }
  }

  /// Drops parts that only a sheet that does not count names.
  private mutating func dropUnnamed() {
    let kept = parts.indices.filter { parts[$0].isNamed }
    guard kept.count < parts.count else { return }
    items = kept.map { items[$0] }
    parts = kept.map { parts[$0] }
  }
}
