/// The pairs of square millimetres and AWG that the trade uses side by side.
enum WireGauge {
  /// Areas of IEC 60228 and of the Japanese sizes (JIS C 3307), in hundredths of a mm², with their
  /// gauges; the first is the nominal pair. The others stand on ferrules (0.5 mm² and 22 AWG) and on
  /// the connectors of the 231 and 734 series, which take 2.5 mm² and 12 AWG, 1.5 mm² and 14 AWG.
  private static let pairs: [(area: Int64, gauges: [Int])] = [
    (5, [30]), (8, [28]), (13, [26]), (14, [26]), (20, [24]), (22, [24]), (25, [24, 22]),
    (34, [22, 24]), (35, [22]), (50, [20, 22]), (75, [18, 20]), (100, [18, 17]), (125, [16]),
    (150, [16, 14]), (200, [14]), (250, [14, 12]), (350, [12]), (400, [12]), (550, [10]),
    (600, [10]), (800, [8]), (1000, [8]), (1400, [6]), (1600, [6]), (2200, [4]), (2500, [4]),
    (3500, [2]), (5000, [1, 0]), (7000, [-1]), (9500, [-2, -3]), (12000, [-3]),
  ]

  /// The gauges that there are, 4/0 to 40 (ASTM B258).
  private static let gauges = -3...40

  /// The thicker end: a pair of the trade, or an area that is the gauge's own to 3 %.
  static func judgeThick(_ area: ExactDecimal, _ gauge: ExactDecimal) -> Twins.Judgement {
    let gauge = Int(gauge.digits)
    guard gauges.contains(gauge) else { return .disagree }
    if let pair = pairs.first(where: { isEqual(area, $0.area) }), pair.gauges.contains(gauge) {
      return .agree
    }
    let own = self.area(of: gauge)
    return (area.approximation - own).magnitude <= own * 0.03 ? .agree : .disagree
  }

  /// The finer end: the area may be finer than the gauge by two gauges of the trade, which are four
  /// numbers, and coarser by one.
  static func judgeFine(_ area: ExactDecimal, _ gauge: ExactDecimal) -> Twins.Judgement {
    guard area.digits > 0 else { return .disagree }
    let distance = nearest(to: area.approximation) - Int(gauge.digits)
    return (-2...4).contains(distance) ? .agree : .doubtful
  }

  /// The nominal gauge of the nearest usual area.
  static func nearest(to area: Double) -> Int {
    var best = (distance: Double.infinity, gauge: 0)
    for pair in pairs {
      let usual = Double(pair.area) / 100
      let distance = (usual - area).magnitude / usual
      if distance < best.distance { best = (distance, pair.gauges[0]) }
    }
    return best.gauge
  }

  private static func isEqual(_ area: ExactDecimal, _ hundredths: Int64) -> Bool {
    area.isEqual(to: ExactDecimal(hundredths, exponent: -2))
  }

  /// The area of a wire in mm² (ASTM B258): each gauge up divides it by the 39th root of 92, squared.
  private static func area(of gauge: Int) -> Double {
    var area = 53.475  // 1/0
    let step = 1.260977
    for _ in 0..<max(0, gauge) { area /= step }
    for _ in 0..<max(0, -gauge) { area *= step }
    return area
  }
}
