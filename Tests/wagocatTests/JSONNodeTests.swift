import Testing

@testable import wagocat

@Suite struct JSONNodeTests {
  @Test func printsInOrderAndIndented() {
    let node: JSONNode = [
      "b": ["x", 1, false], "a": ["deep": [:]], "none": [], "quote": "say \"°\"\\\n",
    ]
    #expect(
      String(decoding: node.indented(), as: UTF8.self) == """
        {
          "b": [
            "x",
            1,
            false
          ],
          "a": {
            "deep": {}
          },
          "none": [],
          "quote": "say \\"°\\"\\\\\\n"
        }

        """)
  }

  @Test func addsMembersAtTheEnd() {
    let node = JSONNode.object([("b", 1)]).adding(["a": 2])
    #expect(String(decoding: node.indented(), as: UTF8.self) == "{\n  \"b\": 1,\n  \"a\": 2\n}\n")
  }
}
