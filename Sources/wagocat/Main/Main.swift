import WagocatProgram

@main
struct Main {
  static func main() async { await Wagocat.main() }
}
