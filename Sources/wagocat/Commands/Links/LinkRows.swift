import DatasheetText

/// Links as rows for programs: one for each side of each link, so that a join finds both.
enum LinkRows {
  static func csv(_ graph: LinkGraph) -> [UInt8] {
    var csv = DelimitedText(.csv)
    csv.addRow(["from", "relation", "category", "to", "declaredBy", "verdict"].map { .text($0) })
    for row in graph.rows {
      let cells = [
        row.from.description, row.relation.rawValue, row.category?.rawValue ?? "",
        row.to.description, row.declaredBy.joined(separator: " "), row.verdict,
      ]
      csv.addRow(cells.map { .text($0) })
    }
    return Array(csv.text.utf8)
  }

  /// A JSON object a line.
  static func lines(_ graph: LinkGraph) -> [UInt8] {
    var bytes: [UInt8] = []
    var json = JSONWriter()
    for row in graph.rows {
      json.removeAll()
      json.link(row)
      json.newline()
      bytes += json.bytes
    }
    return bytes
  }

  /// The parts of the graph and its links in one document.
  static func document(_ graph: LinkGraph) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("parts")
      json.lines(graph.parts) { $0.linked($1) }
      json.key("links")
      json.lines(graph.rows) { $0.link($1) }
    }
    json.newline()
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func link(_ row: LinkRow) {
    object { json in
      json.member("from", row.from.description)
      json.member("relation", row.relation.rawValue)
      json.memberOrNull("category", row.category?.rawValue)
      json.member("to", row.to.description)
      json.key("declaredBy")
      json.array { json in for item in row.declaredBy { json.string(item) } }
      json.member("verdict", row.verdict)
    }
  }

  fileprivate mutating func linked(_ part: GraphPart) {
    object { json in
      json.member("itemNumber", part.item.description)
      json.member("status", part.isDescribed ? "described" : "referenced")
      json.member("family", part.family.rawValue)
      json.memberOrNull("kind", part.part?.kind?.rawValue)
      json.memberOrNull("title", part.title.isEmpty ? nil : part.title)
    }
  }
}
