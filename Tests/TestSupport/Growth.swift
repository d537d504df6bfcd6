import Foundation

/// How much longer work takes on ten times as much input, in the time of a processor.
///
/// By hand, with sizes that hurt: `WAGOCAT_BOUNDS=1000000 swift test -c release
/// -Xswiftc -enable-testing --filter BoundsTests`.
public enum Growth {
  /// Ten times as much input may take thirty times as long, as a quadratic reader takes a hundred.
  public static let allowed = 30.0

  /// Sanitizers look after memory in their own time.
  public static let canBeMeasured =
    ProcessInfo.processInfo.environment["WAGOCAT_SANITIZER"] == nil

  private static let size = ProcessInfo.processInfo.environment["WAGOCAT_BOUNDS"].flatMap {
    Int($0)
  }

  /// The best ratio of several measurements.
  ///
  /// - Parameters:
  ///   - size: that of the smaller input, unless sizes are given by hand.
  ///   - prepare: makes an input of a size, which is not measured.
  public static func ratio<Input>(
    of name: some CustomStringConvertible, from size: Int, preparing prepare: (Int) throws -> Input,
    _ work: (Input) -> Void
  ) rethrows -> Double {
    let size = Self.size ?? size
    let small = try prepare(size)
    let large = try prepare(10 * size)
    var ratio = Double.infinity
    for _ in 0..<3 where ratio > allowed {
      let few = time { work(small) }
      let many = time { work(large) }
      // What is over in no time is nobody's quadratic reader.
      ratio = min(ratio, many / max(few, 0.001))
      if Self.size != nil { print("\(name): \(few), \(many)") }
    }
    return ratio
  }

  /// The seconds of a processor that work takes, whatever else the machine does.
  private static func time(_ work: () -> Void) -> Double {
    let start = processorTime
    work()
    return processorTime - start
  }

  private static var processorTime: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
