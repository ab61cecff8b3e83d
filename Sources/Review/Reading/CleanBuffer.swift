/// The words of a document without its markup, with the way back to the file.
///
///     file:  **KẾ HOẠCH**  "Sao Mo\u{31B}"
///     clean: KẾ HOẠCH      "Sao Mơ"
///     map:   (clean 0 → file 2) …
///
/// The map is a list of stretches; inside a stretch both offsets advance together.
struct CleanBuffer: Sendable {
  private(set) var bytes: [UInt8] = []
  private var cleanStarts: [Int32] = []
  private var sourceStarts: [Int32] = []
  private var lastDelta = Int.min

  var count: Int { bytes.count }

  /// Appends one byte that stands for a byte of the file.
  @inline(__always)
  mutating func append(_ byte: UInt8, from source: Int) {
    let delta = source - bytes.count
    if delta != lastDelta {
      cleanStarts.append(Int32(bytes.count))
      sourceStarts.append(Int32(source))
      lastDelta = delta
    }
    bytes.append(byte)
  }

  /// Appends a letter that stands for a longer cluster of the file.
  mutating func append(_ letter: [UInt8], standingFor source: Int) {
    lastDelta = .min
    for (index, byte) in letter.enumerated() {
      if index == 0 { append(byte, from: source) } else { bytes.append(byte) }
    }
    lastDelta = .min
  }

  /// Removes spaces from the end, no further back than `floor`.
  mutating func trim(to floor: Int) {
    while bytes.count > floor, bytes[bytes.count - 1] == 0x20 || bytes[bytes.count - 1] == 0x09 {
      bytes.removeLast()
    }
    while let last = cleanStarts.last, Int(last) > bytes.count {
      cleanStarts.removeLast()
      sourceStarts.removeLast()
    }
    lastDelta = .min
  }

  /// The offset in the file of an offset in the clean text.
  func source(of clean: Int) -> Int {
    var low = 0
    var high = cleanStarts.count - 1
    guard high >= 0 else { return 0 }
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(cleanStarts[middle]) <= clean { low = middle } else { high = middle - 1 }
    }
    return Int(sourceStarts[low]) + clean - Int(cleanStarts[low])
  }
}
