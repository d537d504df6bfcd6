import DatasheetText
import PartCatalog

/// What a share of a catalog carries for `merge`: everything that linking knows of a part.
extension JSONWriter {
  /// Which part of the folder the share is.
  mutating func share(_ part: FolderPart) {
    object { json in
      json.member("number", part.number)
      json.member("of", part.count)
    }
  }

  /// A card, and the members of its part where the share's own parts do not have them.
  mutating func share(_ card: PartCard, members: ArraySlice<UInt8>?) {
    object { json in
      json.member("itemNumber", card.itemNumber)
      json.member("status", card.status.rawValue)
      if let version = card.version { json.member("version", version) }
      json.key("place")
      json.object { $0.place(card.place) }
      json.key("states")
      json.array { json in for statement in card.statements { json.statement(statement) } }
      json.key("links")
      json.array { json in for link in card.links { json.statedLink(link) } }
      if let members { json.member("members", String(decoding: members, as: UTF8.self)) }
    }
  }

  private mutating func statement(_ statement: MatingStatement) {
    object { json in
      json.member("characteristic", statement.characteristic.rawValue)
      json.member("value", statement.value)
      json.key("place")
      json.object { $0.place(statement.place) }
    }
  }

  private mutating func statedLink(_ link: Link) {
    object { json in
      json.member("relation", link.relation.rawValue)
      json.member("itemNumber", link.itemNumber)
      json.memberOrNull("category", link.category?.rawValue)
      json.strings("group", link.headings)
      guard let place = link.place else { return }
      json.key("place")
      json.object { $0.place(place) }
    }
  }
}

// MARK: Reading

extension PartCard {
  /// Takes a card of a share; `nil` where it is none.
  init?(_ json: JSONValue) {
    guard let item = json["itemNumber"]?.text.flatMap({ ItemNumber($0) }),
      let status = json["status"]?.text.flatMap({ Part.Status(rawValue: $0) }),
      let place = json["place"].flatMap({ Place($0) })
    else { return nil }
    let statements = (json["states"]?.elements ?? []).compactMap { MatingStatement($0) }
    let links = (json["links"]?.elements ?? []).compactMap { Link($0) }
    self.init(
      itemNumber: item, status: status, version: json["version"]?.text, place: place,
      statements: statements, links: links)
  }
}

extension MatingStatement {
  fileprivate init?(_ json: JSONValue) {
    guard
      let characteristic = json["characteristic"]?.text.flatMap({ Characteristic(rawValue: $0) }),
      let value = json["value"]?.text, let place = json["place"].flatMap({ Place($0) })
    else { return nil }
    self.init(characteristic, value, at: place)
  }
}

extension Link {
  fileprivate init?(_ json: JSONValue) {
    guard let relation = json["relation"]?.text.flatMap({ Relation(rawValue: $0) }),
      let item = json["itemNumber"]?.text.flatMap({ ItemNumber($0) }),
      let place = json["place"].flatMap({ Place($0) })
    else { return nil }
    self.init(
      relation, item, category: json["category"]?.text.flatMap { LinkCategory(rawValue: $0) },
      headings: (json["group"]?.elements ?? []).compactMap(\.text), at: place)
  }
}

extension Place {
  fileprivate init?(_ json: JSONValue) {
    guard let path = json["path"]?.text else { return nil }
    self.init(
      path: path, line: json["line"]?.integer ?? 0, column: json["column"]?.integer ?? 0,
      quote: json["quote"]?.text ?? "")
  }
}

extension Finding {
  /// Takes a finding of a catalog; `nil` where it is none.
  init?(_ json: JSONValue) {
    guard let rule = json["rule"]?.text.flatMap({ Rule(rawValue: $0) }),
      let message = json["message"]?.text, let place = Place(json)
    else { return nil }
    self.init(
      rule, message, part: json["part"]?.text.flatMap { ItemNumber($0) }, at: place,
      related: (json["related"]?.elements ?? []).compactMap { Place($0) })
  }
}
