import TestSupport
import Testing

@testable import DatasheetText

/// The same sheet in every encoding is the same sheet.
@Suite struct TextEncodingTests {
  static let text = """
    Data sheet | Item number: 770-1324
    Socket; 4-pole; Cod. Q; 4,00 mm²; green

    Data

    Connection technology\tPush-in CAGE CLAMP®
    Width\t40 mm / 1.575 inch

    """

  private func expectSame(_ bytes: [UInt8], _ encoding: TextEncoding) throws {
    let sheet = Sheet(reading: bytes)
    #expect(sheet.encoding == encoding)
    try #require(sheet.parts.count == 1)
    #expect(sheet.text[sheet.parts[0].title] == "Socket; 4-pole; Cod. Q; 4,00 mm²; green")
    #expect(
      sheet.rows() == [
        "Connection technology: 'Push-in CAGE CLAMP®'", "Width: 40 mm = 1.575 [in_i]",
      ])
    #expect(sheet.classLetters == "ddbdbdd")
  }

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
  }

  @Test func `UTF-8, with and without a mark`() throws {
    try expectSame(Array(Self.text.utf8), .utf8)
    try expectSame([0xEF, 0xBB, 0xBF] + Self.text.utf8, .utf8)
  }

  @Test(arguments: [true, false])
  func `UTF-16 in both orders, with and without a mark`(bigEndian: Bool) throws {
    let bytes = utf16(Self.text, bigEndian: bigEndian)
    let mark: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    try expectSame(mark + bytes, .utf16)
    try expectSame(bytes, .utf16)
  }

  @Test func `an odd byte at the end of UTF-16 is no trap`() throws {
    try expectSame([0xFF, 0xFE] + utf16(Self.text, bigEndian: false) + [0x41], .utf16)
  }

  @Test func `Windows-1252 is read and named`() throws {
    let bytes = Self.text.unicodeScalars.map { UInt8($0.value) }
    let place = try #require(bytes.firstIndex { $0 >= 0x80 })
    try expectSame(bytes, .windows1252(firstBadByte: place))
  }

  @Test(arguments: [
    (0x80, "€"), (0x85, "…"), (0x93, "“"), (0x96, "–"), (0x97, "—"), (0x99, "™"), (0xB0, "°"),
    (0xB5, "µ"), (0xB2, "²"), (0xE4, "ä"), (0xFF, "ÿ"),
  ])
  func `characters of Windows-1252`(byte: UInt8, character: String) {
    let (text, encoding) = TextEncoding.decode([0x61, byte, 0x62])
    #expect(String(decoding: text, as: UTF8.self) == "a" + character + "b")
    #expect(encoding == .windows1252(firstBadByte: 1))
  }

  @Test func `broken UTF-8 keeps its sound characters and flags the cell`() throws {
    let text =
      "Data sheet | Item number: 770-1324\n\nData\n\nNominal cross section\t4 mm²\nWidth\t4"
    let bytes = Array(text.utf8) + [0xC2] + Array("0 mm\n".utf8)
    let sheet = Sheet(reading: bytes)
    #expect(sheet.encoding == .brokenUTF8(firstBadByte: text.utf8.count))
    try #require(sheet.parts.count == 1)
    let rows = sheet.parts[0].attributes
    #expect(sheet.rows().first == "Nominal cross section: 4 mm2")
    #expect(rows.last?.doubts.contains(.brokenCharacter) ?? false)
    #expect(sheet.property(.width) == nil)
  }

  @Test(arguments: [
    [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xC2],
  ])
  func `sequences that no UTF-8 has are broken`(sequence: [UInt8]) {
    let (text, encoding) = TextEncoding.decode(Array("²".utf8) + sequence)
    #expect(encoding == .brokenUTF8(firstBadByte: 2))
    #expect(String(validating: text, as: UTF8.self) != nil)
  }

  @Test(arguments: [[], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0x00], [0xFF]])
  func `a file of next to nothing is no datasheet`(bytes: [UInt8]) {
    let sheet = Sheet(reading: bytes)
    #expect(sheet.parts.isEmpty)
    #expect(sheet.lineClasses.count <= 1)
  }
}
