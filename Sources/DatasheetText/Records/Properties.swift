/// The typed properties of a part, each key at most once, in the order of the catalog.
///
/// What a key holds is settled by `PropertyKey.kind`: a value of another kind is not taken, so that
/// a typed record never meets a current where a voltage belongs.
public struct Properties: Sendable, Equatable {
  private var entries: [(key: PropertyKey, value: Value)] = []

  /// No properties.
  public init() {}

  /// Every property in catalog order.
  public var all: [(key: PropertyKey, value: Value)] { entries }

  /// The value of a property.
  public subscript(key: PropertyKey) -> Value? {
    entries.first { $0.key == key }?.value
  }

  /// Takes a value unless the property has one already, or the value is not of its kind.
  public mutating func offer(_ value: Value, for key: PropertyKey) {
    guard value.fits(key) else { return }
    let place = entries.firstIndex { $0.key.rawValue >= key.rawValue } ?? entries.count
    if place < entries.count, entries[place].key == key { return }
    entries.insert((key, value), at: place)
  }

  /// Adds the code of one more release to a classification; the first printed of a release stays.
  mutating func add(_ release: Value.Release, for key: PropertyKey, in bytes: [UInt8]) {
    guard let place = entries.firstIndex(where: { $0.key == key }),
      case .releases(let releases) = entries[place].value
    else { return offer(.releases([release]), for: key) }
    let isKnown = releases.contains { bytes.same($0.release, release.release) }
    if !isKnown { entries[place].value = .releases(releases + [release]) }
  }

  /// Applies a change to every value.
  public mutating func transform(_ change: (Value) -> Value) {
    for index in entries.indices { entries[index].value = change(entries[index].value) }
  }

  /// Whether two sets hold the same keys and values.
  public static func == (left: Properties, right: Properties) -> Bool {
    left.entries.elementsEqual(right.entries) { $0.key == $1.key && $0.value == $1.value }
  }
}

extension Value {
  /// Whether a property may hold the value.
  func fits(_ key: PropertyKey) -> Bool {
    switch (key.kind, self) {
    case (_, .absent), (_, .several): false
    case (_, .text(let range)) where range.isEmpty: false
    case (.text, .releases): key == .etim
    case (.text, .text): key != .etim
    case (.quantity(let dimension), .quantity(let quantity, _)):
      quantity.unit.dimension == dimension
    case (.quantity, _): false
    case (.count, .count): true
    case (.count, .quantity(let quantity, _)): quantity.unit == .one && key == .matingCycles
    case (.count, _): false
    case (.flag, .flag), (.flag, .text): true
    case (.list, .list), (.list, .text): true
    case (.color, .text): true
    case (.form, _): true
    default: false
    }
  }
}
