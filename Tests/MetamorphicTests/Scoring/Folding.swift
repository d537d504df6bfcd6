/// A text without the forms that one and the same content may come in: spaces, dashes, ellipses.
func folded(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0xAD, 0x200B, 0xFEFF: continue
    case 0xA0, 0x2009, 0x202F, 0x2007, 0x09: result += " "
    case 0x2010...0x2015, 0x2212: result += "-"
    case 0x2026: result += "..."
    case 0x2126: result += "Ω"
    case 0x2103: result += "°C"
    case 0x2264: result += "≤"
    default: result.unicodeScalars.append(scalar)
    }
  }
  result = result.replacing("mm2", with: "mm²").replacing("mm ²", with: "mm²")
    .replacing(#/mm ?<sup>2</sup>/#, with: "mm²")
    .replacing("° C", with: "°C").replacing("mm^2", with: "mm²")
  return result.split(separator: " ").joined(separator: " ").trimmedText
}
