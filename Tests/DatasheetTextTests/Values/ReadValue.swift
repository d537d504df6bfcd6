import TestSupport

@testable import DatasheetText

/// What a cell says under a label of a kind: the value in words, its doubts after a `?`.
func say(_ printed: String, as kind: ValueKind) -> String {
  let bytes = Array(printed.utf8)
  var store = TextStore(bytes)
  let cell = store.plain(TextRange(0, bytes.count))
  var reader = ValueReader(store)
  let value = reader.read(cell, as: kind)
  let doubts = reader.doubts.description
  return value.described(in: reader.text.finished()) + (doubts.isEmpty ? "" : " ? " + doubts)
}

/// What makes a cell doubtful; empty where it came out as a value.
func doubts(about printed: String, as kind: ValueKind) -> (text: String, doubts: ValueDoubts) {
  let bytes = Array(printed.utf8)
  var store = TextStore(bytes)
  let cell = store.plain(TextRange(0, bytes.count))
  var reader = ValueReader(store)
  let value = reader.read(cell, as: kind)
  guard case .text(let range) = value else { return ("no text", reader.doubts) }
  return (reader.text.finished()[range], reader.doubts)
}
