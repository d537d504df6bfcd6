/// A file that is no text, by the bytes it begins with.
public enum ForeignFormat: String, Sendable {
  case pdf = "a PDF"
  case zip = "a ZIP archive or office document"
  case image = "an image"
  case binary = "binary data"

  /// Recognizes what stands under some first bytes; `nil` for what may be text.
  static func detect(_ bytes: [UInt8]) -> ForeignFormat? {
    if bytes.starts(with: "%PDF-".utf8) { return .pdf }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .zip }
    let images: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0x00],
      [0x4D, 0x4D, 0x00, 0x2A],
    ]
    if images.contains(where: { bytes.starts(with: $0) }) { return .image }
    return TextEncoding.isUTF16(bytes) || !bytes.prefix(1024).contains(0) ? nil : .binary
  }
}
