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
      if let fitted = LineFilling.loosened(start..<end, of: html)
        ?? CellText.yielding(start..<end, of: html)
      {
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
