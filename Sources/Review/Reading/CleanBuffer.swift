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

  mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  /// Begins a stretch where the way back to the file changes.
  @inline(__always)
  private mutating func map(to source: Int) {
    let delta = source - bytes.count
    guard delta != lastDelta else { return }
    cleanStarts.append(Int32(bytes.count))
    sourceStarts.append(Int32(source))
    lastDelta = delta
  }

  /// Appends one byte that stands for a byte of the file.
  mutating func append(_ byte: UInt8, from source: Int) {
    map(to: source)
    bytes.append(byte)
  }

  /// Appends a stretch of the file as it is.
  mutating func append(_ range: Range<Int>, of source: [UInt8]) {
    guard !range.isEmpty else { return }
    map(to: range.lowerBound)
    bytes.append(contentsOf: source[range])
  }

  /// Appends a letter that stands for a cluster of another length in the file.
  mutating func append(_ letter: [UInt8], standingFor source: Int) {
    lastDelta = .min
    map(to: source)
    bytes.append(contentsOf: letter)
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
