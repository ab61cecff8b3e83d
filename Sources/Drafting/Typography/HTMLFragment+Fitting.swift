extension HTMLFragment {
  /// Lets what holds together in some blocks yield where lines or cells have no room for it.
  ///
  /// - Parameters:
  ///   - html: The blocks, one behind the other.
  ///   - blockEnds: Where each of them ends; moved with the text.
  static func fit(_ html: inout [UInt8], _ blockEnds: inout [Int]) {
    var output: [UInt8] = []
    var copied = 0
    var start = 0
    for index in blockEnds.indices {
      let end = blockEnds[index]
      let block = html[start..<end]
      if let fitted = LineFilling.loosened(block) ?? CellText.yielding(block) {
        output += html[copied..<start]
        output += fitted
        copied = end
      }
      blockEnds[index] = output.count + end - copied
      start = end
    }
    if copied > 0 { html = output + html[copied...] }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a text stands somewhere in these bytes.
  func mentions(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { text in
      withUnsafeBufferPointer { bytes in
        guard let first = text.first, text.count <= bytes.count else { return false }
        return (0...bytes.count - text.count).contains { start in
          bytes[start] == first && text.indices.allSatisfy { bytes[start + $0] == text[$0] }
        }
      }
    }
  }
}
