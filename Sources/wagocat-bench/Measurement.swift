/// What one kind of work took, the median of several rounds.
struct Measurement {
  let name: String
  let seconds: Double
  /// In bytes, of a program that was run by itself.
  let peakMemory: Int?

  /// Does the work several times.
  init(_ name: String, rounds: Int, _ work: () throws -> Int?) rethrows {
    let clock = ContinuousClock()
    var times: [Double] = []
    var peak: Int?
    for _ in 0..<rounds {
      let start = clock.now
      peak = try work()
      times.append((clock.now - start) / .seconds(1))
    }
    self.name = name
    seconds = times.sorted()[rounds / 2]
    peakMemory = peak
  }
}

/// All that was measured, beside what it was measured on.
struct Report {
  let machine: String
  let sheets: Int
  let bytes: Int
  let measurements: [Measurement]

  private var limit: Double { measurements.first?.seconds ?? 1 }

  /// A table for people.
  var table: String {
    var lines = [
      "\(sheets) sheets, \(bytes / 1_000_000) MB, on \(machine)",
      row("", ["seconds", "MB/s", "sheets/s", "× limit", "peak MB"]),
    ]
    for item in measurements {
      lines.append(
        row(
          item.name,
          [
            fixed(item.seconds, 3), fixed(Double(bytes) / 1e6 / item.seconds, 0),
            fixed(Double(sheets) / item.seconds, 0), fixed(item.seconds / limit, 2),
            item.peakMemory.map { fixed(Double($0) / 1e6, 0) } ?? "",
          ]))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same for programs: seconds and bytes.
  var json: String {
    let items = measurements.map { item in
      let peak = item.peakMemory.map { ",\"peakBytes\":\($0)" } ?? ""
      return "{\"name\":\"\(item.name)\",\"seconds\":\(fixed(item.seconds, 4))"
        + ",\"ratio\":\(fixed(item.seconds / limit, 3))\(peak)}"
    }
    return "{\"machine\":\"\(machine)\",\"sheets\":\(sheets),\"bytes\":\(bytes),"
      + "\"measurements\":[\(items.joined(separator: ","))]}\n"
  }

  private func row(_ name: String, _ cells: [String]) -> String {
    name + String(repeating: " ", count: max(0, 22 - name.count))
      + cells.map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }.joined()
  }
}

/// A number with some decimals.
private func fixed(_ number: Double, _ places: Int) -> String {
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let digits = String(Int((number * scale).rounded()))
  guard places > 0 else { return digits }
  let filled = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
  return filled.dropLast(places) + "." + filled.suffix(places)
}
