/// The output of a render: an array of bytes that is written to through a pointer.
///
/// Appending to an array asks each time whether the array is unique and where it lies. Here that
/// is known: while the output is *open*, the bytes of the array and the spare room behind them
/// are written to directly, and the array learns its new length when it is *closed*. Whoever
/// needs the array itself, such as an ``Escaper``, gets it closed.
///
///     array    ┌ bytes ──────────────────┬ spare room ───────────┬ slack ┐
///              base                      base + count            base + room
///
/// The slack lets short texts be copied sixteen bytes at a time.
struct Output {
  private var array: [UInt8] = []
  private var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var room = 0

  private static let slack = 32

  /// Makes a closed output that holds nothing.
  init() { base = UnsafeMutablePointer(bitPattern: 16).unsafelyUnwrapped }

  /// Takes over an array and makes room behind its bytes.
  mutating func open(_ bytes: inout [UInt8], expecting more: Int) {
    swap(&array, &bytes)
    open(more)
  }

  /// Gives the array back.
  mutating func close(_ bytes: inout [UInt8]) {
    close()
    swap(&array, &bytes)
  }

  private mutating func open(_ more: Int) {
    count = array.count
    let needed = count + more + Self.slack
    if needed > array.capacity { array.reserveCapacity(max(needed, array.capacity * 2)) }
    base = array.withUnsafeMutableBufferPointer { $0.baseAddress.unsafelyUnwrapped }
    room = array.capacity - Self.slack
  }

  private mutating func close() {
    if count <= array.count {
      array.removeLast(array.count - count)
    } else {
      let added = count - array.count
      array.append(addingCapacity: added) { spare in
        spare.withUnsafeMutableBufferPointer { _, initialized in initialized = added }
      }
    }
  }

  /// Calls a closure with the array as it is so far.
  mutating func withArray(_ body: (inout [UInt8]) -> Void) {
    close()
    body(&array)
    open(0)
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    close()
    open(more)
  }

  @inline(__always)
  private mutating func ensure(_ more: Int) {
    if count &+ more > room { grow(more) }
  }

  /// The last byte written, if any.
  var last: UInt8? { count > 0 ? base[count - 1] : nil }

  /// Takes away what was written behind a position.
  mutating func cut(to position: Int) { count = min(count, position) }

  /// The bytes behind a position, as a text.
  func text(from position: Int, isMarkup: Bool = false) -> Text {
    Text(
      bytes: UnsafeBufferPointer(start: base + position, count: count - position),
      isMarkup: isMarkup)
  }

  // MARK: - Appending

  /// Appends bytes of which sixteen can be read at a time, also behind the last.
  @inline(__always)
  mutating func append(padded bytes: UnsafePointer<UInt8>, count added: Int) {
    ensure(added)
    let target = UnsafeMutableRawPointer(base + count)
    let source = UnsafeRawPointer(bytes)
    if added <= 32 {
      target.storeBytes(of: source.loadUnaligned(as: Vector.self), as: Vector.self)
      if added > 16 {
        (target + 16).storeBytes(of: (source + 16).loadUnaligned(as: Vector.self), as: Vector.self)
      }
    } else {
      target.copyMemory(from: source, byteCount: added)
    }
    count &+= added
  }

  /// Appends a text that nothing else holds.
  mutating func append(_ text: Text) {
    append(text.raw)
    extendLifetime(text)
  }

  /// Appends a text as it is.
  @inline(__always)
  mutating func append(_ text: Text.Raw) { append(padded: text.base, count: text.count) }

  /// Appends a text escaped for HTML.
  @inline(__always)
  mutating func append(escaped text: Text.Raw) {
    if text.isHTMLSafe { append(text) } else { escape(text) }
  }

  /// Appends a value as it prints.
  mutating func append(printed value: Value) {
    switch value {
    case .string(let text), .markup(let text): append(text)
    case .int(let number): append(decimal: number)
    default: append(value.printed)
    }
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    ensure(bytes.count)
    (base + count).update(from: start, count: bytes.count)
    count += bytes.count
  }

  mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

  mutating func append(_ string: String) { append(Array(string.utf8)) }

  /// Appends a whole number in decimal.
  @inline(__always)
  mutating func append(decimal value: Int) {
    ensure(20)
    if value >= 0, value < 10 {
      base[count] = 0x30 &+ UInt8(truncatingIfNeeded: value)
      count &+= 1
      return
    }
    var rest = value.magnitude
    if value < 0 {
      base[count] = 0x2D
      count &+= 1
    }
    var digits = 0
    var bound = rest
    repeat {
      bound /= 10
      digits &+= 1
    } while bound > 0
    var place = count &+ digits
    count = place
    repeat {
      place &-= 1
      base[place] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
  }

  private typealias Vector = ByteScan.Vector

  /// Appends a text with references for `& < > " '`: sixteen bytes at a time where there are none.
  @inline(never)
  private mutating func escape(_ text: Text.Raw) {
    var index = 0
    while index < text.count {
      let rest = text.count - index
      ensure(rest)
      let chunk = UnsafeRawPointer(text.base + index).loadUnaligned(as: Vector.self)
      if !ByteScan.hasSpecial(chunk) {
        UnsafeMutableRawPointer(base + count).storeBytes(of: chunk, as: Vector.self)
        count += min(16, rest)
        index += 16
        continue
      }
      ensure(16 * 6)
      let end = index + min(16, rest)
      while index < end {
        let byte = text.base[index]
        if ByteScan.isSpecial(byte) {
          let reference = HTMLEscape.reference(byte)
          let length = reference.utf8CodeUnitCount
          (base + count).update(from: reference.utf8Start, count: length)
          count += length
        } else {
          base[count] = byte
          count += 1
        }
        index += 1
      }
    }
  }
}
