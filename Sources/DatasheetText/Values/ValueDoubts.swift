/// Why a cell stayed text, or what is doubtful about its number.
public struct ValueDoubts: OptionSet, Hashable, Sendable {
  /// One bit a doubt.
  public let rawValue: UInt8
  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A separator before three digits may group thousands or divide off decimals.
  public static let ambiguousNumber = ValueDoubts(rawValue: 1)
  /// A number stands among signs or numbers that make it a part of something else.
  public static let crowdedNumber = ValueDoubts(rawValue: 2)
  /// A range whose first number is the larger.
  public static let reversedRange = ValueDoubts(rawValue: 4)
  /// The label wants a quantity or count, and the cell has none.
  public static let notOfKind = ValueDoubts(rawValue: 8)
  /// The cell has a quantity of another dimension than the label wants.
  public static let wrongDimension = ValueDoubts(rawValue: 16)
  /// A byte of the cell was no character (U+FFFD).
  public static let brokenCharacter = ValueDoubts(rawValue: 32)
  /// The cell may hold words of another row, or only a part of its own.
  public static let foreignText = ValueDoubts(rawValue: 64)
  /// Nothing but the order of labels and values in blocks says that the cell is that of its label.
  public static let exchangeable = ValueDoubts(rawValue: 128)
}
