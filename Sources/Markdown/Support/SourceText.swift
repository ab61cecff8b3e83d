/// The text that is parsed: valid UTF-8 without NUL, of which one byte behind the end of each
/// line can be read.
///
/// Bytes that are not UTF-8 and NUL become U+FFFD, as the specification asks. A text that has none
/// of them and ends in a line feed is used where it is; any other is copied, with a line feed
/// behind it. A byte order mark stays in the text and is skipped.
struct SourceText: ~Copyable {
  /// Readable bytes behind the end of a copy: the widest load.
  private static let padding = 16

  private let copy: Store<UInt8>
  private let base: UnsafePointer<UInt8>
  /// Bytes of text, without the padding.
  let count: Int
  /// Whether something was replaced.
  let isRepaired: Bool
  /// Whether a carriage return occurs.
  let hasCarriageReturns: Bool

  /// - Parameter input: The text, which must outlive this.
  init(_ input: UnsafeBufferPointer<UInt8>) {
    guard let start = input.baseAddress, input.count > 0 else {
      self.init(copying: input, isRepaired: false, hasCarriageReturns: false)
      return
    }
    let bytes = Bytes(base: start, count: input.count)
    let survey = Scan.survey(bytes)
    let isClean = !survey.hasNull && (survey.isASCII || UTF8Check.isValid(bytes))
    guard isClean, bytes[input.count - 1] == 0x0A else {
      self.init(
        copying: input, isRepaired: !isClean, hasCarriageReturns: survey.hasCarriageReturns)
      return
    }
    self.init(using: bytes, hasCarriageReturns: survey.hasCarriageReturns)
  }

  private init(using bytes: Bytes, hasCarriageReturns: Bool) {
    copy = Store<UInt8>(capacity: 4)
    base = bytes.base
    count = bytes.count
    isRepaired = false
    self.hasCarriageReturns = hasCarriageReturns
  }

  private init(
    copying input: UnsafeBufferPointer<UInt8>, isRepaired: Bool, hasCarriageReturns: Bool
  ) {
    var length = input.count
    if isRepaired {
      length = 0
      Self.forEachScalar(of: input) { length += $0.utf8Length }
    }
    var storage = Store<UInt8>(capacity: length + Self.padding)
    if isRepaired {
      Self.forEachScalar(of: input) { storage.append($0) }
    } else if let start = input.baseAddress {
      storage.append(start, count: input.count)
    }
    count = storage.count
    for _ in 0..<Self.padding { storage.append(0x0A) }
    base = UnsafePointer(storage.base)
    copy = storage
    self.isRepaired = isRepaired
    self.hasCarriageReturns = hasCarriageReturns
  }

  /// Hands over the characters of a text; U+FFFD for NUL and for bytes that are not UTF-8.
  private static func forEachScalar(
    of input: UnsafeBufferPointer<UInt8>, _ body: (Unicode.Scalar) -> Void
  ) {
    var bytes = input.makeIterator()
    var parser = UTF8.ForwardParser()
    while true {
      switch parser.parseScalar(from: &bytes) {
      case .valid(let encoded):
        let scalar = UTF8.decode(encoded)
        body(scalar == "\0" ? "\u{FFFD}" : scalar)
      case .error: body("\u{FFFD}")
      case .emptyInput: return
      }
    }
  }

  /// The text.
  var bytes: Bytes { Bytes(base: base, count: count) }

  /// Where the text starts: behind the byte order mark, if there is one.
  var start: Int {
    count >= 3 && base[0] == 0xEF && base[1] == 0xBB && base[2] == 0xBF ? 3 : 0
  }
}

/// Tells whether bytes are UTF-8.
enum UTF8Check {
  static func isValid(_ bytes: Bytes) -> Bool {
    var index = 0
    let end = bytes.count
    while true {
      index = Scan.endOfUsualUTF8(bytes, from: index)
      guard index < end else { break }
      let lead = bytes.base[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      if lead < 0xE0 {
        guard lead >= 0xC2, index + 1 < end, bytes.base[index + 1] & 0xC0 == 0x80 else {
          return false
        }
        index += 2
        continue
      }
      if lead < 0xF0 {
        guard index + 2 < end else { return false }
        let second = bytes.base[index + 1]
        guard second & 0xC0 == 0x80, bytes.base[index + 2] & 0xC0 == 0x80 else { return false }
        if lead == 0xE0, second < 0xA0 { return false }
        if lead == 0xED, second >= 0xA0 { return false }
        index += 3
        continue
      }
      guard lead <= 0xF4, index + 3 < end else { return false }
      let second = bytes.base[index + 1]
      guard second & 0xC0 == 0x80, bytes.base[index + 2] & 0xC0 == 0x80,
        bytes.base[index + 3] & 0xC0 == 0x80
      else { return false }
      if lead == 0xF0, second < 0x90 { return false }
      if lead == 0xF4, second >= 0x90 { return false }
      index += 4
    }
    return true
  }
}
