import Testing

@testable import DatasheetText

/// Numbers with a unit, ranges, bounds and approximations.
@Suite struct QuantityTests {
  @Test(arguments: [
    ("400 V", "400 V"), ("400V", "400 V"), ("400\u{A0}V", "400 V"), ("400\u{202F}V", "400 V"),
    ("400&nbsp;V", "400 V"), ("400 Volt", "400 V"), ("+400 V", "400 V"),
    ("8 kV", "8000 V"), ("6 kV", "6000 V"), ("2,5 kV", "2500 V"), ("500 mV", "0.5 V"),
    ("0 V", "0 V"), ("1000 V", "1000 V"), ("12.50 V", "12.5 V"),
  ])
  func `a voltage`(printed: String, value: String) {
    #expect(say(printed, as: .quantity(.voltage)) == value)
  }

  @Test(arguments: [
    ("1 mΩ", "0.001 Ohm"), ("0.25 mΩ", "0.00025 Ohm"), ("0,25 mΩ", "0.00025 Ohm"),
    ("1 m\u{2126}", "0.001 Ohm"), ("1 mOhm", "0.001 Ohm"), ("3 Ω", "3 Ohm"),
    ("5 MΩ", "5000000 Ohm"), ("2 kΩ", "2000 Ohm"), ("7 µΩ", "0.000007 Ohm"),
    ("1 m&ohm;", "0.001 Ohm"),
  ])
  func `a resistance is scaled exactly`(printed: String, value: String) {
    #expect(say(printed, as: .quantity(.resistance)) == value)
  }

  @Test(arguments: [
    ("9 mm", Dimension.length, "9 mm"), ("4,00 mm", .length, "4 mm"),
    ("41,4 mm", .length, "41.4 mm"),
    ("41.4 mm", .length, "41.4 mm"), ("0,925 mm", .length, "0.925 mm"), ("2 cm", .length, "20 mm"),
    ("50 µm", .length, "0.05 mm"), ("0.026 MJ", .energy, "0.026 MJ"),
    ("26 kJ", .energy, "0.026 MJ"),
    ("5.3 g", .weight, "5.3 g"), ("1,5 kg", .weight, "1500 g"), ("32 A", .current, "32 A"),
    ("500 mA", .current, "0.5 A"), ("80 N", .force, "80 N"), ("1 kN", .force, "1000 N"),
    ("0,5 W", .power, "0.5 W"), ("100 %", .ratio, "100 %"), ("0°", .angle, "0 deg"),
    ("45 °", .angle, "45 deg"), ("105 °C", .temperature, "105 Cel"),
    ("105°C", .temperature, "105 Cel"), ("105 ° C", .temperature, "105 Cel"),
    ("-5 °C", .temperature, "-5 Cel"), ("\u{2212}5 °C", .temperature, "-5 Cel"),
    ("\u{2013}5 °C", .temperature, "-5 Cel"), ("+40 °C", .temperature, "40 Cel"),
    ("4 mm²", .crossSection, "4 mm2"), ("4 mm2", .crossSection, "4 mm2"),
    ("4 mm <sup>2</sup>", .crossSection, "4 mm2"), ("4 mm<sup>2</sup>", .crossSection, "4 mm2"),
    ("4 $mm^2$", .crossSection, "4 mm2"), ("4 mm^2", .crossSection, "4 mm2"),
    ("4 mm&sup2;", .crossSection, "4 mm2"), ("4 cm²", .crossSection, "400 mm2"),
  ])
  func `a number with a unit`(printed: String, dimension: Dimension, value: String) {
    #expect(say(printed, as: .quantity(dimension)) == value)
  }

  @Test(arguments: [
    "0,5 ... 4 mm²", "0.5 ... 4 mm²", "0,5...4 mm²", "0,5 … 4 mm²", "0,5…4 mm²", "0,5 – 4 mm²",
    "0,5–4 mm²", "0,5 — 4 mm²", "0,5 - 4 mm²", "0,5-4 mm²", "0,5 \u{2212} 4 mm²", "0,5 to 4 mm²",
    "0,5 bis 4 mm²", "0,5 .. 4 mm²", "0,5 ÷ 4 mm²", "0,5 mm² ... 4 mm²", "0.5\u{A0}...\u{A0}4 mm²",
    "from 0.5 to 4 mm²", "von 0,5 bis 4 mm²", "0,50 ... 4,0 mm <sup>2</sup>", "0.5 &hellip; 4 mm²",
    "0.5 $\\ldots$ 4 mm²",
  ])
  func `a range, however it is marked`(printed: String) {
    #expect(say(printed, as: .quantity(.crossSection)) == "0.5…4 mm2")
  }

  @Test(arguments: [
    ("-35 … +85 °C", "-35…85 Cel"), ("-35 ... +85 °C", "-35…85 Cel"),
    ("\u{2212}35 ... +85 °C", "-35…85 Cel"), ("-35 °C ... +85 °C", "-35…85 Cel"),
    ("-35 to -10 °C", "-35…-10 Cel"), ("-35 – -10 °C", "-35…-10 Cel"),
    ("-35...-10 °C", "-35…-10 Cel"), ("0 ... 40 °C", "0…40 Cel"),
    ("–60 … +105 °C", "-60…105 Cel"), ("-5&nbsp;… +40&nbsp;°C", "-5…40 Cel"),
  ])
  func `a range of temperatures keeps its signs`(printed: String, value: String) {
    #expect(say(printed, as: .quantity(.temperature)) == value)
  }

  @Test(arguments: [
    ("> 80 N", ">80 N"), (">80 N", ">80 N"), ("&gt; 80 N", ">80 N"), ("$>$ 80 N", ">80 N"),
    ("≥ 80 N", "≥80 N"), (">= 80 N", "≥80 N"), ("$\\geq$ 80 N", "≥80 N"), ("min. 80 N", "≥80 N"),
    ("min 80 N", "≥80 N"), ("mind. 80 N", "≥80 N"), ("mindestens 80 N", "≥80 N"),
    ("at least 80 N", "≥80 N"), ("from 80 N", "≥80 N"), ("ab 80 N", "≥80 N"),
    ("more than 80 N", ">80 N"), ("über 80 N", ">80 N"),
    ("< 80 N", "<80 N"), ("&lt; 80 N", "<80 N"), ("less than 80 N", "<80 N"),
    ("≤ 80 N", "≤80 N"), ("<= 80 N", "≤80 N"), ("$\\leq$ 80 N", "≤80 N"), ("max. 80 N", "≤80 N"),
    ("up to 80 N", "≤80 N"), ("bis 80 N", "≤80 N"), ("bis zu 80 N", "≤80 N"),
    ("höchstens 80 N", "≤80 N"),
  ])
  func `a bound is open on the other side`(printed: String, value: String) {
    #expect(say(printed, as: .quantity(.force)) == value)
  }

  @Test(arguments: [
    ("approx. 20 N", "~20 N"), ("approx 20 N", "~20 N"), ("approx.20 N", "~20 N"),
    ("ca. 20 N", "~20 N"), ("~ 20 N", "~20 N"), ("≈ 20 N", "~20 N"), ("about 20 N", "~20 N"),
    ("approx. 20 ... 70 N", "~20…70 N"), ("approx. > 20 N", "~>20 N"),
    ("ca. 20 bis 70 N", "~20…70 N"),
  ])
  func `an approximation says so`(printed: String, value: String) {
    #expect(say(printed, as: .quantity(.force)) == value)
  }
}
