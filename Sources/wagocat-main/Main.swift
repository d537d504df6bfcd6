import wagocat

@main
struct Main {
  static func main() async { await Wagocat.main() }
}
