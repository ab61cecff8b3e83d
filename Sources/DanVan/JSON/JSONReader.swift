public import Diagnostics

/// Reads JSON that people write: comments and trailing commas are allowed, and everything that
/// is wrong is reported with its place.
///
/// A comma that is missing and a name that stands twice are reported and read over; after any
/// other fault reading stops.
public struct JSONReader {
  /// How deep arrays and objects may lie within each other.
  public static let depthLimit = 200

  /// One thing that is wrong with a text.
  public struct Fault: Sendable, Hashable {
    /// What is wrong.
    public var message: Wording
    /// What to do about it.
    public var hint: Wording?
    /// Where: byte offsets.
    public var range: Range<Int>
  }

  let bytes: [UInt8]
  var offset = 0
  var depth = 0
  var faults: [Fault] = []

  /// Thrown inside the reader after the fault has been noted.
  struct Stop: Error {}

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// Reads a text.
  ///
  /// - Parameter bytes: The text in UTF-8, with or without a byte order mark.
  /// - Returns: The value, `nil` when reading had to stop, and the faults in the text's order.
  /// - Complexity: Linear in the number of bytes.
  public static func read(_ bytes: [UInt8]) -> (value: JSONValue?, faults: [Fault]) {
    var reader = JSONReader(bytes)
    let value = try? reader.document()
    return (value, reader.faults)
  }

  /// Reads a text, throwing everything that is wrong with it.
  ///
  /// - Parameters:
  ///   - bytes: The text, in UTF-8.
  ///   - file: The name of the text, for messages.
  public static func read(_ bytes: [UInt8], file: String) throws(DiagnosticList) -> JSONValue {
    let (value, faults) = read(bytes)
    if let value, faults.isEmpty { return value }
    throw DiagnosticList(
      faults.map { fault in
        Diagnostic(
          kind: "json", message: fault.message, hint: fault.hint,
          place: Place(fault.range, in: bytes, file: file))
      })
  }

  private mutating func document() throws(Stop) -> JSONValue {
    try skipSpace()
    let value = try value()
    try skipSpace()
    if offset < bytes.count {
      throw stop(
        Wording(
          vi: "còn chữ thừa sau khi dữ liệu đã kết thúc", en: "text after the end of the data"),
        offset..<offset + 1)
    }
    return value
  }

  /// Notes a fault after which reading cannot go on.
  mutating func stop(_ message: Wording, _ range: Range<Int>, hint: Wording? = nil) -> Stop {
    faults.append(Fault(message: message, hint: hint, range: range))
    return Stop()
  }

  private mutating func value() throws(Stop) -> JSONValue {
    guard offset < bytes.count else {
      throw stop(
        depth == 0
          ? Wording(vi: "tệp không có dữ liệu", en: "the file holds no data")
          : Wording(vi: "dữ liệu hết giữa chừng", en: "the data ends too early"),
        offset..<offset)
    }
    let start = offset
    switch bytes[offset] {
    case 0x7B: return try nested { reader throws(Stop) in try reader.object(start) }
    case 0x5B: return try nested { reader throws(Stop) in try reader.array(start) }
    case 0x22:
      let text = try string()
      return JSONValue(.string(text), range: start..<offset)
    case 0x2D, 0x30...0x39:
      let text = try number()
      return JSONValue(.number(text), range: start..<offset)
    default:
      return try word(start)
    }
  }

  private mutating func nested(
    _ body: (inout JSONReader) throws(Stop) -> JSONValue
  ) throws(Stop) -> JSONValue {
    guard depth < Self.depthLimit else {
      throw stop(
        Wording(
          vi: "dữ liệu lồng nhau quá \(Self.depthLimit) tầng",
          en: "the data is nested deeper than \(Self.depthLimit) levels"), offset..<offset + 1)
    }
    depth += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func array(_ start: Int) throws(Stop) -> JSONValue {
    var elements: [JSONValue] = []
    offset += 1
    while true {
      try skipSpace()
      if try close(0x5D, start) { break }
      elements.append(try value())
      try separator(0x5D)
    }
    return JSONValue(.array(elements), range: start..<offset)
  }

  private mutating func object(_ start: Int) throws(Stop) -> JSONValue {
    var members: [JSONMember] = []
    members.reserveCapacity(8)
    var names = NameSet()
    offset += 1
    while true {
      try skipSpace()
      if try close(0x7D, start) { break }
      let nameStart = offset
      guard bytes[offset] == 0x22 else {
        throw stop(
          Wording(
            vi: "tên trường phải đặt trong dấu ngoặc kép thẳng (\")",
            en: "a member's name must stand in straight double quotes (\")"),
          offset..<offset + scalarLength(at: offset), hint: curlyHint)
      }
      let name = try string()
      let nameRange = nameStart..<offset
      try skipSpace()
      guard offset < bytes.count, bytes[offset] == 0x3A else {
        throw stop(
          Wording(
            vi: "thiếu dấu hai chấm sau tên trường '\(name)'",
            en: "a colon is missing after the name '\(name)'"), nameRange)
      }
      offset += 1
      try skipSpace()
      let value = try value()
      if !names.insert(name, among: members) {
        faults.append(
          Fault(
            message: Wording(
              vi: "trường '\(name)' ghi hai lần trong cùng một khối",
              en: "the member '\(name)' stands twice in one object"),
            hint: Wording(vi: "bỏ một trong hai", en: "remove one of them"), range: nameRange))
      } else {
        members.append(JSONMember(name: name, nameRange: nameRange, value: value))
      }
      try separator(0x7D)
    }
    return JSONValue(.object(members), range: start..<offset)
  }

  /// Takes the closing bracket when it stands here; an end of the text is a fault.
  private mutating func close(_ bracket: UInt8, _ start: Int) throws(Stop) -> Bool {
    guard offset < bytes.count else {
      let open = Character(Unicode.Scalar(bytes[start]))
      let close = Character(Unicode.Scalar(bracket))
      throw stop(
        Wording(
          vi: "dấu '\(open)' mở ở đây không có dấu '\(close)' đóng lại",
          en: "the '\(open)' opened here is never closed with '\(close)'"), start..<start + 1)
    }
    guard bytes[offset] == bracket else { return false }
    offset += 1
    return true
  }

  /// Takes a comma between elements; notes one that is missing.
  private mutating func separator(_ bracket: UInt8) throws(Stop) {
    let end = offset
    try skipSpace()
    guard offset < bytes.count, bytes[offset] != bracket else { return }
    if bytes[offset] == 0x2C {
      offset += 1
      return
    }
    switch bytes[offset] {
    case 0x22, 0x7B, 0x5B, 0x2D, 0x30...0x39, 0x66, 0x6E, 0x74:
      faults.append(
        Fault(
          message: Wording(vi: "thiếu dấu phẩy ở đây", en: "a comma is missing here"), hint: nil,
          range: end..<end))
    default:
      throw stop(
        Wording(
          vi: "ở đây phải là dấu phẩy hoặc '\(Character(Unicode.Scalar(bracket)))'",
          en: "expected a comma or '\(Character(Unicode.Scalar(bracket)))' here"),
        offset..<offset + scalarLength(at: offset),
        hint: Wording(
          vi: "có thể thiếu dấu \" đóng ở phía trước",
          en: "perhaps a closing \" is missing before"))
    }
  }

  /// What is said where a curly quotation mark stands for a straight one.
  private var curlyHint: Wording? {
    guard bytes[offset...].starts(with: [0xE2, 0x80]) else { return nil }
    return Wording(
      vi: "thay dấu ngoặc kép cong “ ” bằng dấu thẳng \"",
      en: "replace the curly quotes “ ” by straight ones \"")
  }

  /// Finds names that stand twice: by looking through few members, by a set through many.
  private struct NameSet {
    private var names: Set<String> = []

    mutating func insert(_ name: String, among members: [JSONMember]) -> Bool {
      if members.count < 32 { return !members.contains { $0.name == name } }
      if names.isEmpty { names = Set(members.map(\.name)) }
      return names.insert(name).inserted
    }
  }
}
