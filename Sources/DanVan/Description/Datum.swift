import Diagnostics
import Vietnamese

/// The text of one file that is being read, found to be good UTF-8, and the values in it.
final class DataText {
  /// The index of the file among those that were read.
  let file: Int
  let bytes: [UInt8]
  /// The values of a JSON text; none for a table.
  let nodes: [JSONNode]
  /// The rows and columns of a table.
  let table: TableLayout?
  let survey: TextSurvey

  init(
    file: Int, _ opened: (bytes: [UInt8], survey: TextSurvey), nodes: [JSONNode] = [],
    table: TableLayout? = nil
  ) {
    self.file = file
    (bytes, survey) = opened
    (self.nodes, self.table) = (nodes, table)
  }
}

/// One value of a JSON text, or one cell of a table: it says where it stands, and is read from
/// there when it is asked for what it holds.
struct Datum {
  let text: DataText
  let node: JSONNode
  /// The index of the node in the text; of no use for a cell.
  let index: Int

  /// A node of a JSON text.
  init(_ text: DataText, _ index: Int) {
    (self.text, node, self.index) = (text, text.nodes[index], index)
  }

  /// A cell of a table.
  init(_ text: DataText, cell: JSONNode) {
    (self.text, node, index) = (text, cell, 0)
  }

  var kind: JSONNode.Kind { node.kind }

  /// Whether it is a cell of a table, where people write as they are used to.
  var isCell: Bool { node.writing == .cell || node.writing == .quotedCell }

  /// Where it stands: byte offsets.
  var range: Range<Int> { node.range }

  /// Where it stands, to be kept.
  var origin: Origin { Origin(file: text.file, range: range) }

  /// Where its text stands, quotes and the spaces around the text of a cell left out.
  var textRange: Range<Int> { node.textRange(of: text.bytes) }

  /// Whether its text is what the bytes there say, without escapes.
  var isVerbatim: Bool { node.writing != .escaped && node.writing != .quotedCell }

  /// The text of a string.
  var string: String? { kind == .string ? content : nil }

  /// The text of a string, or a number as it is written.
  var scalarText: String? { kind == .string || kind == .number ? content : nil }

  /// Reads the text of a string or a number from its bytes.
  func read<Value>(_ body: (Span<UInt8>) -> Value?) -> Value? {
    guard kind == .string || kind == .number else { return nil }
    guard isVerbatim else { return body(content.utf8.span) }
    let bytes = text.bytes
    return body(bytes.span.extracting(textRange))
  }

  private var content: String {
    guard isVerbatim else { return JSONNode.text(node, of: text.bytes) }
    return text.string(textRange, isASCII: node.writing == .ascii)
  }

  /// The elements of a list.
  var elements: Elements { Elements(datum: self) }

  /// The members of an object: names and values by turns.
  var members: Members { Members(datum: self) }

  /// The elements of a list; none for anything else.
  struct Elements: Sequence, IteratorProtocol {
    private let datum: Datum
    private var index: Int

    init(datum: Datum) {
      self.datum = datum
      index = datum.kind == .array ? datum.index + 1 : Int(datum.node.next)
    }

    mutating func next() -> Datum? {
      guard index < datum.node.next else { return nil }
      let element = Datum(datum.text, index)
      index = Int(element.node.next)
      return element
    }

    /// The number of elements from here on.
    var count: Int {
      var (count, index) = (0, index)
      while index < datum.node.next {
        count += 1
        index = Int(datum.text.nodes[index].next)
      }
      return count
    }
  }

  /// The members of an object; none for anything else.
  struct Members: Sequence, IteratorProtocol {
    private let datum: Datum
    private var index: Int

    init(datum: Datum) {
      self.datum = datum
      index = datum.kind == .object ? datum.index + 1 : Int(datum.node.next)
    }

    mutating func next() -> (name: Datum, value: Datum)? {
      guard index < datum.node.next else { return nil }
      let name = Datum(datum.text, index)
      let value = Datum(datum.text, index + 1)
      index = Int(value.node.next)
      return (name, value)
    }
  }
}

extension JSONNode {
  /// A cell as the string that it holds.
  init(_ cell: CSVTable.Cell) {
    kind = .string
    writing = cell.hasEscapes ? .quotedCell : .cell
    lower = Int32(clamping: cell.range.lowerBound)
    upper = Int32(clamping: cell.range.upperBound)
  }
}

extension DataText {
  /// Whether a node is the name of a member, of ASCII.
  @inline(__always)
  func isName(_ index: Int, _ name: StaticString) -> Bool {
    let node = nodes[index]
    return node.writing == .escaped || node.range.count - 2 == name.utf8CodeUnitCount
      ? isName(node, name) : false
  }

  private func isName(_ node: JSONNode, _ name: StaticString) -> Bool {
    if node.writing == .escaped { return JSONNode.text(node, of: bytes) == name.description }
    let start = Int(node.lower) + 1
    let bytes = bytes
    return name.withUTF8Buffer { name in
      bytes.span.bytes.extracting(start..<start + name.count).isSame(as: name.span.bytes)
    }
  }

  /// The text of a stretch of whole letters.
  func string(_ range: Range<Int>, isASCII: Bool = false) -> String {
    // The survey has found the whole text to be UTF-8, and what ends the stretch is ASCII.
    let bytes = bytes
    let stretch = bytes.span.extracting(range)
    let isASCII = isASCII || TextSurvey.isASCII(bytes, range)
    return String(copying: UTF8Span(unchecked: stretch, isKnownASCII: isASCII))
  }
}
