/// A sheet built to hurt one reader: a unit repeated until the text has a size.
public struct HostileInput: CustomStringConvertible, Sendable {
  /// What it hurts.
  public let description: String
  /// What stands before the units, and after them.
  var head = ""
  var tail = ""
  /// The unit; the number of it makes each one different where that hurts more.
  let unit: @Sendable (Int) -> String

  /// Repeats one unit.
  public init(_ name: String, head: String = "", _ unit: String, tail: String = "") {
    self.init(name, head: head, tail: tail) { _ in unit }
  }

  /// Repeats units that differ.
  public init(
    _ name: String, head: String = "", tail: String = "",
    unit: @escaping @Sendable (Int) -> String
  ) {
    description = name
    self.head = head
    self.tail = tail
    self.unit = unit
  }

  /// The sheet with so many bytes of units.
  public func bytes(_ size: Int) -> [UInt8] {
    var text = Array((Self.itemLines + head).utf8)
    let end = text.count + size
    var number = 0
    while text.count < end {
      text += unit(number).utf8
      number += 1
    }
    return text + tail.utf8
  }

  private static let itemLines =
    "Data sheet | Item number: 770-1324\nSocket; 4-pole; 4,00 mm²; green\n\n"
}
