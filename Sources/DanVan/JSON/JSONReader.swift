public import Diagnostics

/// Reads JSON that people write: comments and trailing commas are allowed, and everything that
/// is wrong is reported with its place.
///
/// A comma that is missing and a name that stands twice are reported and read over; after any
/// other fault reading stops.
public struct JSONReader {
  /// How deep arrays and objects may lie within each other.
  public static let depthLimit = 200

  /// How many bytes a text may have.
  static let sizeLimit = Int(Int32.max)

  /// What is said of a text that has more.
  static let tooLarge = Wording(vi: "tệp lớn hơn 2 GB", en: "the file is larger than 2 GB")

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
  var nodes: [JSONNode] = []
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
    let (nodes, faults) = nodes(of: bytes)
    return (nodes.map { JSONValue($0, of: bytes) }, faults)
  }

  /// Reads a text, throwing everything that is wrong with it.
  ///
  /// - Parameters:
  ///   - bytes: The text, in UTF-8.
  ///   - file: The name of the text, for messages.
  public static func read(_ bytes: [UInt8], file: String) throws(DiagnosticList) -> JSONValue {
    let (value, faults) = read(bytes)
    if let value, faults.isEmpty { return value }
    let lines = LineTable(bytes, file: file)
    throw DiagnosticList(
      faults.map { fault in
        Diagnostic(
          kind: "json", message: fault.message, hint: fault.hint, place: lines.place(fault.range))
      })
  }

  /// Reads a text into nodes, of which the first is the whole; `nil` when reading had to stop.
  static func nodes(of bytes: [UInt8]) -> (nodes: [JSONNode]?, faults: [Fault]) {
    var reader = JSONReader(bytes)
    let isWhole = (try? reader.document()) != nil
    return (isWhole ? reader.nodes : nil, reader.faults)
  }

  private mutating func document() throws(Stop) {
    guard bytes.count <= Self.sizeLimit else { throw stop(Self.tooLarge, 0..<0) }
    nodes.reserveCapacity(bytes.count / 16 + 1)
    try skipSpace()
    try value()
    try skipSpace()
    if offset < bytes.count {
      throw stop(
        Wording(
          vi: "còn chữ thừa sau khi dữ liệu đã kết thúc", en: "text after the end of the data"),
        offset..<offset + 1)
    }
  }

  /// Notes a fault after which reading cannot go on.
  mutating func stop(_ message: Wording, _ range: Range<Int>, hint: Wording? = nil) -> Stop {
    faults.append(Fault(message: message, hint: hint, range: range))
    return Stop()
  }

  private mutating func value() throws(Stop) {
    guard offset < bytes.count else {
      throw stop(
        depth == 0
          ? Wording(vi: "tệp không có dữ liệu", en: "the file holds no data")
          : Wording(vi: "dữ liệu hết giữa chừng", en: "the data ends too early"),
        offset..<offset)
    }
    switch bytes[offset] {
    case 0x7B: try object()
    case 0x5B: try array()
    case 0x22: try string()
    case 0x2D, 0x30...0x39: try number()
    default: try word()
    }
  }

  /// Adds a node that ends at the offset.
  @inline(__always)
  mutating func add(_ kind: JSONNode.Kind, _ writing: JSONNode.Writing = .ascii, from start: Int) {
    nodes.append(
      JSONNode(
        kind: kind, writing: writing, lower: Int32(start), upper: Int32(offset),
        next: Int32(nodes.count + 1)))
  }

  /// Adds the node of a list or an object that begins at the offset, and passes over its bracket.
  private mutating func open(_ kind: JSONNode.Kind) throws(Stop) -> Int {
    guard depth < Self.depthLimit else {
      throw stop(
        Wording(
          vi: "dữ liệu lồng nhau quá \(Self.depthLimit) tầng",
          en: "the data is nested deeper than \(Self.depthLimit) levels"), offset..<offset + 1)
    }
    depth += 1
    add(kind, from: offset)
    offset += 1
    return nodes.count - 1
  }

  /// Ends the node of a list or an object at its bracket; `false` while something else stands here.
  @inline(__always)
  private mutating func close(_ bracket: UInt8, _ node: Int) throws(Stop) -> Bool {
    guard offset < bytes.count else { throw unclosed(bracket, node) }
    guard bytes[offset] == bracket else { return false }
    offset += 1
    depth -= 1
    nodes[node].upper = Int32(offset)
    nodes[node].next = Int32(nodes.count)
    return true
  }

  /// Notes that the bracket of a list or an object is missing.
  private mutating func unclosed(_ bracket: UInt8, _ node: Int) -> Stop {
    let start = Int(nodes[node].lower)
    let open = Character(Unicode.Scalar(bytes[start]))
    let close = Character(Unicode.Scalar(bracket))
    return stop(
      Wording(
        vi: "dấu '\(open)' mở ở đây không có dấu '\(close)' đóng lại",
        en: "the '\(open)' opened here is never closed with '\(close)'"), start..<start + 1)
  }

  private mutating func array() throws(Stop) {
    let node = try open(.array)
    while true {
      try skipSpace()
      if try close(0x5D, node) { return }
      try value()
      try separator(0x5D)
    }
  }

  private mutating func object() throws(Stop) {
    let node = try open(.object)
    var names = NameSet()
    while true {
      try skipSpace()
      if try close(0x7D, node) { return }
      guard bytes[offset] == 0x22 else {
        throw stop(
          Wording(
            vi: "tên trường phải đặt trong dấu ngoặc kép thẳng (\")",
            en: "a member's name must stand in straight double quotes (\")"),
          offset..<offset + scalarLength(at: offset), hint: curlyHint)
      }
      let name = nodes.count
      try string()
      try skipSpace()
      guard offset < bytes.count, bytes[offset] == 0x3A else {
        let text = JSONNode.text(nodes[name], of: bytes)
        throw stop(
          Wording(
            vi: "thiếu dấu hai chấm sau tên trường '\(text)'",
            en: "a colon is missing after the name '\(text)'"), nodes[name].range)
      }
      offset += 1
      try skipSpace()
      try value()
      if !names.insert(name, of: node, in: self) {
        let text = JSONNode.text(nodes[name], of: bytes)
        faults.append(
          Fault(
            message: Wording(
              vi: "trường '\(text)' ghi hai lần trong cùng một khối",
              en: "the member '\(text)' stands twice in one object"),
            hint: Wording(vi: "bỏ một trong hai", en: "remove one of them"),
            range: nodes[name].range))
        nodes.removeSubrange(name...)
      }
      try separator(0x7D)
    }
  }

  /// Takes a comma between elements; notes one that is missing.
  @inline(__always)
  private mutating func separator(_ bracket: UInt8) throws(Stop) {
    let end = offset
    try skipSpace()
    guard offset < bytes.count, bytes[offset] != bracket else { return }
    if bytes[offset] == 0x2C {
      offset += 1
    } else {
      try missingComma(bracket, from: end)
    }
  }

  /// Notes that a comma is missing after a value, or that something else stands in its place.
  private mutating func missingComma(_ bracket: UInt8, from end: Int) throws(Stop) {
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

  /// Finds names that stand twice in an object: by looking through few members, by a set through
  /// many.
  private struct NameSet {
    private var names: Set<String> = []
    private var count = 0
    /// A bit for each length of name and byte that one begins with, many names to a bit.
    private var lengths: UInt64 = 0

    /// Takes the name of one more member; `false` when it stands in the object already.
    mutating func insert(_ name: Int, of object: Int, in reader: borrowing JSONReader) -> Bool {
      count += 1
      let node = reader.nodes[name]
      let first = Int(reader.bytes[Int(node.lower) + 1])
      let bit: UInt64 = 1 << UInt64((first &* 5 &+ node.range.count) & 63)
      let isNew = lengths & bit == 0 && node.writing != .escaped
      lengths |= node.writing == .escaped ? .max : bit
      if count <= 32 {
        if isNew { return true }
        var other = object + 1
        while other < name {
          if reader.areSame(other, name) { return false }
          other = Int(reader.nodes[other + 1].next)
        }
        return true
      }
      if names.isEmpty {
        var other = object + 1
        while other < name {
          names.insert(JSONNode.text(reader.nodes[other], of: reader.bytes))
          other = Int(reader.nodes[other + 1].next)
        }
      }
      return names.insert(JSONNode.text(reader.nodes[name], of: reader.bytes)).inserted
    }
  }

  /// Whether the strings of two nodes are the same.
  private func areSame(_ left: Int, _ right: Int) -> Bool {
    let (left, right) = (nodes[left], nodes[right])
    if left.writing == .escaped || right.writing == .escaped {
      return JSONNode.text(left, of: bytes) == JSONNode.text(right, of: bytes)
    }
    guard left.upper - left.lower == right.upper - right.lower else { return false }
    return bytes[left.range] == bytes[right.range]
  }
}
