/// What became of a line: every line of a file is in exactly one class.
public enum LineClass: UInt8, Sendable, CaseIterable {
  /// Nothing but white space.
  case blank
  /// A value, a heading, a reference, an approval or a document came out of it.
  case data
  /// Page headers and feet, the maker's address, captions, rulers, link stubs.
  case furniture
  /// Prose, kept as a note.
  case text
  /// Not understood; always a finding.
  case unread
}
