/// `wagocat find`: the parts that answer a question with yes.
struct Find {
  private let arguments: ParsedArguments
  private let console: Console
  private let target: OutputTarget

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
    console = Console(isQuiet: arguments.has("quiet"))
    target = arguments.value("output").map { .file($0) } ?? .standardOutput
  }

  func run() async throws -> ExitStatus {
    let query = try query(arguments.operands[0])
    let orders = try SortOrder.list(arguments, verb: "find")
    _ = try ListFormat.columns(arguments, target, verb: "find")
    let paths = try PathList(verb: "find").paths(
      arguments, operands: Array(arguments.operands.dropFirst()))

    let input = try await CatalogInput.read(paths, arguments, verb: "find", console: console)
    let found = SortOrder.sorted(input.document.parts.filter(query.matches), by: orders)
    let limit = arguments.value("limit").flatMap { Int($0) } ?? found.count
    let list = try PartList(
      input.document.selecting(Array(found.prefix(limit))), arguments, target, verb: "find")
    try target.write(list.bytes())
    tell(found.count, of: input.document.parts.count, shown: min(limit, found.count), list)
    return input.status == .done && found.isEmpty ? .unclean : input.status
  }

  private func query(_ question: String) throws(UsageError) -> Query {
    do {
      return try Query(question)
    } catch {
      throw UsageError(
        message: error.message, verb: "find", excerpt: error.excerpt(of: question))
    }
  }

  private func tell(_ count: Int, of all: Int, shown: Int, _ list: PartList) {
    for omission in list.omissions { console.remark(omission) }
    let cut = shown < count ? ", the first \(shown) shown" : ""
    console.remark("\(count) of \(Summary.counted(all, "part"))\(cut)")
  }
}
