import DatasheetText

/// Differences for programs.
enum DiffJSON {
  /// `{"added": [part…], "gone": [part…], "changed": [{"itemNumber", "changes": […]}…]}`.
  static func document(_ changes: [PartChange]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("added")
      json.lines(changes.compactMap(\.addedPart)) { $0.summary(of: $1) }
      json.key("gone")
      json.lines(changes.compactMap(\.gonePart)) { $0.summary(of: $1) }
      json.key("changed")
      json.lines(changes.filter { $0.addedPart == nil && $0.gonePart == nil }) { $0.changed($1) }
    }
    json.newline()
    return json.bytes
  }
}

extension PartChange {
  fileprivate var addedPart: CatalogPart? { if case .added(let part) = self { part } else { nil } }

  fileprivate var gonePart: CatalogPart? { if case .gone(let part) = self { part } else { nil } }
}

extension JSONWriter {
  fileprivate mutating func summary(of part: CatalogPart) {
    object { json in
      json.member("itemNumber", part.itemNumber.description)
      json.member("status", part.status)
      json.memberOrNull("title", part.title.isEmpty ? nil : part.title)
      json.place(part, line: part.sourceLine)
    }
  }

  fileprivate mutating func changed(_ change: PartChange) {
    object { json in
      json.member("itemNumber", change.part.itemNumber.description)
      json.key("changes")
      json.array { json in
        switch change {
        case .added, .gone: break
        case .restated(let old, let new): json.restated(old, new)
        case .changed(let old, let new, let facts):
          for fact in facts { json.change(fact, old, new) }
        }
      }
    }
  }

  private mutating func restated(_ old: CatalogPart, _ new: CatalogPart) {
    object { json in
      json.member("kind", "status")
      json.member("name", "status")
      for (name, part) in [("old", old), ("new", new)] {
        json.key(JSONKey(name))
        json.object { json in
          json.member("value", part.status)
          json.place(part, line: part.sourceLine)
        }
      }
    }
  }

  /// A fact with what it was and what it is; one that is new has no `old`, one that is gone no `new`.
  private mutating func change(_ change: FactChange, _ old: CatalogPart, _ new: CatalogPart) {
    object { json in
      let first = change.facts[0]
      json.member("kind", first.kind.rawValue)
      json.member("name", first.name)
      if let key = first.key { json.member("key", key) }
      switch change {
      case .changed(let before, let after):
        json.side("old", before, old)
        json.side("new", after, new)
      case .lost(let fact): json.side("old", fact, old)
      case .new(let fact): json.side("new", fact, new)
      }
    }
  }

  private mutating func side(_ name: String, _ fact: Fact, _ part: CatalogPart) {
    key(JSONKey(name))
    object { json in
      json.key("value")
      json.value(fact.value)
      if !fact.printed.isEmpty { json.member("printed", fact.printed) }
      json.place(part, line: fact.line)
    }
  }

  private mutating func place(_ part: CatalogPart, line: Int) {
    guard let path = part.sourcePath else { return }
    member("path", path)
    if line > 0 { member("line", line) }
  }
}

extension CatalogPart {
  fileprivate var status: String { isDescribed ? "described" : "referenced" }
}
