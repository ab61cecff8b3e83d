/// Escapes text for HTML: `& < > " '` become references.
enum HTMLEscape {
  @inline(__always)
  static func append(_ text: Text, to output: inout [UInt8]) {
    if text.isHTMLSafe {
      output.append(text)
    } else {
      text.withBytes { append($0, to: &output) }
    }
  }

  /// Copies what is between special characters in one piece.
  static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    guard let base = bytes.baseAddress else { return }
    let count = bytes.count
    var start = 0
    while true {
      let stop = ByteScan.nextSpecial(base, from: start, to: count)
      if stop > start {
        output.append(contentsOf: UnsafeBufferPointer(start: base + start, count: stop - start))
      }
      guard stop < count else { return }
      let reference = reference(base[stop])
      output.append(
        contentsOf: UnsafeBufferPointer(
          start: reference.utf8Start, count: reference.utf8CodeUnitCount))
      start = stop + 1
    }
  }

  /// What stands for a special character.
  @inline(__always)
  static func reference(_ byte: UInt8) -> StaticString {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&#34;"
    default: "&#39;"
    }
  }

  static func escaped(_ text: Text) -> Text {
    if text.isHTMLSafe { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count + 16)
    append(text, to: &bytes)
    return Text(bytes)
  }
}
