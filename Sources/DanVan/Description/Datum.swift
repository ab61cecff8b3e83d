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

  /// A text that holds nothing.
  init() {
    (file, bytes, nodes, table, survey) = (0, [], [], nil, TextSurvey())
  }
}

/// One value of a JSON text, or one cell of a table: it says where it stands, and the text reads
/// from there what it holds.
struct Datum {
  let node: JSONNode
  /// The index of the node in the text; of no use for a cell.
  let index: Int

  var kind: JSONNode.Kind { node.kind }

  /// Whether it is a cell of a table, where people write as they are used to.
  var isCell: Bool { node.writing == .cell || node.writing == .quotedCell }

  /// Where it stands: byte offsets.
  var range: Range<Int> { node.range }

  /// Whether its text is what the bytes there say, without escapes.
  var isVerbatim: Bool { node.writing != .escaped && node.writing != .quotedCell }
}

/// What the values of one file are read with: their text, and the loader that is told of what is
/// wrong with them.
///
/// It is lent to all who read and never copied, so that reading a value counts no references.
struct FileReader: ~Copyable {
  let loader: Loader
  let text: DataText

  init(_ loader: Loader, _ text: DataText) {
    (self.loader, self.text) = (loader, text)
  }
}

extension DataText {
  /// The value of a node.
  func value(at index: Int) -> Datum { Datum(node: nodes[index], index: index) }

  /// Where a value is written, to be kept.
  func origin(of value: Datum) -> Origin { Origin(file: file, range: value.range) }

  /// Where the text of a value stands, quotes and the spaces around the text of a cell left out.
  func textRange(of value: Datum) -> Range<Int> { value.node.textRange(of: bytes) }

  /// The text of a string.
  func string(of value: Datum) -> String? { value.kind == .string ? content(of: value) : nil }

  /// The text of a string, or a number as it is written.
  func scalarText(of value: Datum) -> String? {
    value.kind == .string || value.kind == .number ? content(of: value) : nil
  }

  /// Reads the text of a string or a number from its bytes.
  func read<Value>(_ value: Datum, _ body: (Span<UInt8>) -> Value?) -> Value? {
    guard value.kind == .string || value.kind == .number else { return nil }
    guard value.isVerbatim else { return body(content(of: value).utf8.span) }
    let bytes = bytes
    return body(bytes.span.extracting(textRange(of: value)))
  }

  private func content(of value: Datum) -> String {
    guard value.isVerbatim else { return JSONNode.text(value.node, of: bytes) }
    return string(textRange(of: value), isASCII: value.node.writing == .ascii)
  }

  /// The elements of a list; none for anything else.
  func elements(of value: Datum) -> Elements { Elements(text: self, value) }

  /// The members of an object; none for anything else.
  func members(of value: Datum) -> Members { Members(text: self, value) }

  /// The elements of a list, one by one.
  struct Elements: Sequence, IteratorProtocol {
    private let text: DataText
    private var index: Int
    private let end: Int

    init(text: DataText, _ list: Datum) {
      self.text = text
      end = Int(list.node.next)
      index = list.kind == .array ? list.index + 1 : end
    }

    mutating func next() -> Datum? {
      guard index < end else { return nil }
      let element = text.value(at: index)
      index = Int(element.node.next)
      return element
    }

    /// The number of elements from here on.
    var count: Int {
      var (count, index) = (0, index)
      while index < end {
        count += 1
        index = Int(text.nodes[index].next)
      }
      return count
    }
  }

  /// The members of an object, one by one.
  struct Members: Sequence, IteratorProtocol {
    private let text: DataText
    private var index: Int
    private let end: Int

    init(text: DataText, _ object: Datum) {
      self.text = text
      end = Int(object.node.next)
      index = object.kind == .object ? object.index + 1 : end
    }

    mutating func next() -> (name: Datum, value: Datum)? {
      guard index < end else { return nil }
      let (name, value) = (text.value(at: index), text.value(at: index + 1))
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
