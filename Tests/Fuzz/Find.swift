import DatasheetText

@testable import wagocat

/// Any text as a question: it is refused at a spot of itself, or every part answers it, and answers
/// its opposite the other way.
func fuzz(_ bytes: [UInt8]) {
  let question = String(decoding: bytes, as: UTF8.self)
  do {
    let query = try Query(question)
    // In brackets it may nest too deep.
    let opposite = try? Query("not (\n\(question)\n)")
    for part in parts {
      let answer = query.matches(part)
      precondition(opposite?.matches(part) != answer, "a part answers yes or no")
    }
  } catch {
    precondition(error.spot.lowerBound <= question.count, "an error has its spot")
    precondition(!error.excerpt(of: question).isEmpty, "an error shows its spot")
  }
}

/// What is asked, read once.
private let parts: [CatalogPart] = {
  let spool = Spool()
  let files = ["770-1324", "2004-407"].map { name in
    let path = "Fixtures/Datasheets/\(name).txt"
    guard let bytes = try? OperatingSystem.read(path) else { preconditionFailure("no \(path)") }
    return FileReading(bytes, path: path, into: spool)
  }
  guard let document = try? CatalogDocument(WrittenCatalog(files, in: spool)) else {
    preconditionFailure("a catalog reads back")
  }
  return document.parts
}()
