/// What is stored in front of a text's bytes.
struct TextHeader {
  var count: Int
  /// Whether the bytes are known to be ASCII.
  var isASCII: Bool
  /// Whether the bytes are known to hold none of `& < > " '`, so that HTML takes them as they are.
  var isHTMLSafe: Bool
}

/// An immutable string of UTF-8 bytes, cheap to copy and to write out.
///
/// The bytes stand behind one pointer, together with two facts found once when the text is
/// made: whether they are ASCII, and whether HTML needs no escape in them. (Markup is not looked
/// through for them: it is long, and written out as it is.) Zeros fill the bytes up to a multiple
/// of sixteen, so that all can be read sixteen at a time.
///
///     ┌ object header ┬ count ┬ isASCII, isHTMLSafe ┬ bytes … ┬ zeros
public struct Text: @unchecked Sendable {
  // Written only while it is made, so that sharing it between threads is safe.
  let buffer: ManagedBuffer<TextHeader, UInt8>

  /// Makes a text of a string.
  public init(_ string: String) {
    self = string.withBytes { Text(bytes: $0) }
  }

  /// Makes a text of bytes that are UTF-8 already.
  init(bytes: UnsafeBufferPointer<UInt8>, isMarkup: Bool = false) {
    self.init(count: bytes.count, isMarkup: isMarkup) { pointer in
      if let base = bytes.baseAddress { pointer.update(from: base, count: bytes.count) }
    }
  }

  /// Makes a text of bytes that are UTF-8 already.
  init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { Text(bytes: $0) }
  }

  /// Makes a text of a stretch of bytes that are UTF-8 already.
  init(_ bytes: ArraySlice<UInt8>, isMarkup: Bool = false) {
    self = bytes.withUnsafeBufferPointer { Text(bytes: $0, isMarkup: isMarkup) }
  }

  /// Makes a text of exactly `count` bytes, which `fill` writes.
  init(count: Int, isMarkup: Bool = false, fill: (UnsafeMutablePointer<UInt8>) -> Void) {
    let padded = max(count + 15, 16) & ~15
    buffer = ManagedBuffer<TextHeader, UInt8>.create(minimumCapacity: padded) { _ in
      TextHeader(count: count, isASCII: false, isHTMLSafe: false)
    }
    buffer.withUnsafeMutablePointers { header, bytes in
      UnsafeMutableRawPointer(bytes + padded - 16).storeBytes(
        of: ByteScan.Vector(repeating: 0), as: ByteScan.Vector.self)
      fill(bytes)
      if isMarkup { return }
      (header.pointee.isASCII, header.pointee.isHTMLSafe) = ByteScan.classify(
        UnsafeBufferPointer(start: bytes, count: padded))
    }
  }

  /// The bytes where they lie: for as long as the text is held by something else.
  struct Raw {
    let base: UnsafePointer<UInt8>
    let count: Int
    let isHTMLSafe: Bool

    /// Whether two texts have the same bytes; the zeros behind them count as well.
    @inline(__always)
    static func == (left: Raw, right: Raw) -> Bool {
      if left.base == right.base { return true }
      guard left.count == right.count else { return false }
      let a = UnsafeRawPointer(left.base)
      let b = UnsafeRawPointer(right.base)
      var index = 0
      while index < left.count {
        if a.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          != b.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        {
          return false
        }
        index += 8
      }
      return true
    }

    /// The scalars from one position to another, or to the end. More than its bytes must not be
    /// read of what is given.
    func scalars(from first: Int, to last: Int?) -> Raw {
      let end = last.map { offset(ofScalar: $0, from: 0) } ?? count
      let start = min(offset(ofScalar: first, from: 0), end)
      return Raw(base: base + start, count: end - start, isHTMLSafe: isHTMLSafe)
    }

    /// Where so many scalars behind an offset end.
    func offset(ofScalar number: Int, from start: Int) -> Int {
      var rest = number
      var index = start
      while index < count {
        if base[index] & 0xC0 != 0x80 {
          if rest == 0 { break }
          rest -= 1
        }
        index += 1
      }
      return index
    }
  }

  @inline(__always)
  var raw: Raw {
    buffer.withUnsafeMutablePointers { header, bytes in
      Raw(
        base: UnsafePointer(bytes), count: header.pointee.count,
        isHTMLSafe: header.pointee.isHTMLSafe)
    }
  }

  /// The number of bytes.
  @inline(__always) var count: Int { header.count }
  @inline(__always) var isASCII: Bool { header.isASCII }
  @inline(__always) var isHTMLSafe: Bool { header.isHTMLSafe }
  @inline(__always) var isEmpty: Bool { header.count == 0 }

  // Read through the pointer: the property of the buffer tracks its accesses when it runs.
  @inline(__always)
  private var header: TextHeader { buffer.withUnsafeMutablePointerToHeader { $0.pointee } }

  /// Calls a closure with the bytes.
  @inline(__always)
  func withBytes<R, E: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(E) -> R
  ) throws(E) -> R {
    let count = self.count
    return try buffer.withUnsafeMutablePointerToElements { (pointer) throws(E) -> R in
      try body(UnsafeBufferPointer(start: pointer, count: count))
    }
  }

  /// The bytes, copied.
  var bytes: [UInt8] { withBytes { Array($0) } }

  /// The text as a Swift string.
  public var string: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// The Unicode scalars, in order.
  var scalars: [Unicode.Scalar] {
    if isASCII { return withBytes { $0.map { Unicode.Scalar($0) } } }
    return Array(string.unicodeScalars)
  }

  /// The number of Unicode scalars.
  var scalarCount: Int {
    if isASCII { return count }
    return withBytes { bytes in
      var count = 0
      for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }

  /// The scalars at some of the positions of the text; a range may end behind its end, but not
  /// behind the number of its bytes.
  func scalars(in range: Range<Int>) -> Text {
    withBytes { bytes in
      if isASCII {
        if range.count == 1 { return Text(scalar: Unicode.Scalar(bytes[range.lowerBound])) }
        return Text(bytes: UnsafeBufferPointer(rebasing: bytes[range]))
      }
      let start = raw.offset(ofScalar: range.lowerBound, from: 0)
      let end =
        range.upperBound == bytes.count
        ? bytes.count : raw.offset(ofScalar: range.count, from: start)
      if end - start == 1 { return Text(scalar: Unicode.Scalar(bytes[start])) }
      return Text(bytes: UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }
  }

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    for scalar in scalars { bytes.append(scalar: scalar) }
    self.init(bytes)
  }

  static let empty = Text([UInt8]())
}

extension Text: Hashable {
  public static func == (left: Text, right: Text) -> Bool {
    left.raw == right.raw
  }

  public func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// Orders texts by their scalars, which is the order of their bytes.
  static func < (left: Text, right: Text) -> Bool {
    left.withBytes { a in
      right.withBytes { b in
        let shared = min(a.count, b.count)
        var index = 0
        while index < shared {
          if a[index] != b[index] { return a[index] < b[index] }
          index += 1
        }
        return a.count < b.count
      }
    }
  }
}

extension Text: ExpressibleByStringLiteral, CustomStringConvertible {
  public init(stringLiteral value: String) { self.init(value) }

  public var description: String { string }
}

extension [UInt8] {
  /// Appends the UTF-8 of a scalar.
  mutating func append(scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      append(UInt8(truncatingIfNeeded: value))
    } else {
      append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
    }
  }

  /// Appends the bytes of a text.
  @inline(__always)
  mutating func append(_ text: Text) {
    text.withBytes { append(contentsOf: $0) }
  }

  /// Appends the bytes of a string.
  mutating func append(_ string: String) {
    append(contentsOf: string.utf8)
  }
}
