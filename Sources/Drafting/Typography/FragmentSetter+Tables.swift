/// Where the setter is in a table.
struct TableState {
  /// What the next table is called: the sentence that leads to it, else the last heading, else the
  /// title of the text.
  private var names: (title: [UInt8], heading: [UInt8], sentence: [UInt8])

  /// How many tables are open, one in the other.
  fileprivate(set) var depth = 0
  /// Whether the outermost open table holds data and not a layout.
  fileprivate var holdsData = false
  /// The columns of its head.
  fileprivate var columns = 0
  /// Whether one of its cells spans rows.
  fileprivate var hasMergedCells = false
  fileprivate var isInHead = false
  fileprivate var isInBody = false
  /// The rows of the present body.
  fileprivate var rows = 0
  /// Where in the output the present row begins, and the attributes of its first cell.
  fileprivate var rowStart = 0
  fileprivate var firstCell: Int?
  /// Whether that cell spans columns.
  fileprivate var firstCellSpans = false
  /// The cells that the present row has had.
  fileprivate var cells = 0
  /// How many more rows the first column is taken by a cell above.
  fileprivate var takenRows = 0
  /// How many more rows share a short merged cell with the row after them.
  fileprivate var sharedRows = 0
  fileprivate var isFirstColumnTaken = false
  /// Whether the present cell was made the header of its row.
  fileprivate var isRowHeader = false

  init(title: String) {
    names = (Array(title.utf8).escaped, [], [])
  }

  /// Notes a heading or a paragraph that may lead to a table.
  mutating func lead(_ words: [UInt8], isHeading: Bool) {
    var words = words[...].trimmingSpace
    if isHeading {
      // The number belongs to the heading, and would be read as a second heading of that number.
      let number = words.prefix { $0 != 0x20 }
      if number.count <= 8, let last = number.last, [0x2E, 0x29].contains(last) {
        words = words.dropFirst(number.count + 1)
      }
      (names.heading, names.sentence) = (Array(words), [])
      return
    }
    names.sentence = []
    guard words.last == UInt8(ascii: ":"), words.count <= Self.longestLead else { return }
    words = words.dropLast()
    while words.starts(with: "- ".utf8) || words.starts(with: "+ ".utf8) {
      words = words.dropFirst(2)
    }
    names.sentence = Array(words)
  }

  /// A longer sentence says more than what the table is called.
  private static let longestLead = 160

  fileprivate var name: [UInt8] {
    if !names.sentence.isEmpty { return names.sentence }
    return names.heading.isEmpty ? names.title : names.heading
  }
}

/// The tables of a fragment, told to those who hear them and to the tags of the PDF: a caption,
/// header cells that say what they are the header of, a body for each group of rows that has a
/// heading of its own.
extension FragmentSetter {
  /// Writes the beginning of an element of a table; `false` if it is written as it is.
  mutating func beginInTable(_ tag: Tag) -> Bool {
    if tag.isNamed("table") {
      table.depth += 1
      guard table.depth == 1 else { return false }
      table.holdsData = !tag.mentions(" role=")
      (table.isInHead, table.isInBody) = (false, false)
      table.takenRows = 0
      (table.columns, table.hasMergedCells) = (0, false)
      guard table.holdsData else { return false }
      // Writer draws tables by these attributes; in browsers the style sheet overrules them.
      output += Array("<table width=\"100%\" cellpadding=\"2\" cellspacing=\"0\"".utf8)
      if !tag.mentions("khong-vien") { output += Array(" border=\"1\"".utf8) }
      output += written(tag).dropFirst(6)
      appendCaption()
      return true
    }
    guard table.depth == 1, table.holdsData else { return false }
    if tag.isNamed("thead") {
      (table.isInHead, table.rows) = (true, 0)
    } else if tag.isNamed("tbody") {
      (table.isInBody, table.rows) = (true, 0)
      (table.takenRows, table.sharedRows) = (0, 0)
    } else if tag.isNamed("tr") {
      table.isFirstColumnTaken = table.takenRows > 0
      table.takenRows -= table.isFirstColumnTaken ? 1 : 0
      (table.rowStart, table.firstCell, table.cells) = (output.count, nil, 0)
    } else if tag.isNamed("th") || tag.isNamed("td") {
      return beginCell(tag)
    }
    return false
  }

  /// Writes the end of an element of a table; `false` if it is written as it is.
  mutating func endInTable(_ tag: Tag) -> Bool {
    if tag.isNamed("table") {
      if table.depth == 1, table.hasMergedCells, table.columns > 0 { appendFoot() }
      table.depth = max(0, table.depth - 1)
    }
    guard table.depth == 1, table.holdsData else { return false }
    if tag.isNamed("thead") {
      table.isInHead = false
    } else if tag.isNamed("tbody") {
      table.isInBody = false
    } else if tag.isNamed("td"), table.isRowHeader {
      table.isRowHeader = false
      output += Array("</th>".utf8)
      return true
    } else if tag.isNamed("tr") {
      endRow()
    }
    return false
  }

  /// A caption for who hears the table, where its author wrote none; it is not seen.
  private mutating func appendCaption() {
    let name = table.name
    guard !name.isEmpty,
      !html[index...].trimmingSpace.starts(with: "<caption".utf8)
    else { return }
    output += Array("\n<caption class=\"an\">".utf8) + name + Array("</caption>".utf8)
  }

  private mutating func beginCell(_ tag: Tag) -> Bool {
    table.cells += 1
    let rows = number("rowspan", of: tag)
    if table.isInHead {
      if table.rows == 0 { table.columns += number("colspan", of: tag) }
    } else if rows > 1 {
      table.hasMergedCells = true
      if rows <= Self.longestGroup { table.sharedRows = max(table.sharedRows, rows - 1) }
    }
    let isHeader = tag.isNamed("th")
    guard !tag.mentions(" scope="), isHeader || table.cells == 1 else { return false }
    if isHeader {
      let columns = table.isInHead ? (tag.value("colspan") == nil ? "col" : "colgroup") : "row"
      open("th", scope: columns, tag)
      return true
    }
    // A cell that is empty heads nothing.
    let isEmpty = html[index...].drop { $0 <= 0x20 }.starts(with: "</td>".utf8)
    guard !table.isInHead, !table.isFirstColumnTaken, !isEmpty else { return false }
    table.takenRows = max(0, rows - 1)
    table.isRowHeader = true
    open("th", scope: "row", tag)
    return true
  }

  /// So many rows that share a merged cell are kept on one page; more would leave too much of the
  /// page before them empty.
  private static let longestGroup = 4

  private func number(_ attribute: String, of tag: Tag) -> Int {
    let number = tag.value(attribute).flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 1
    // As browsers bound it.
    return min(max(number, 1), 1000)
  }

  /// An empty foot, which browsers repeat on each page: it draws the bottom of a merged cell that
  /// goes on there.
  private mutating func appendFoot() {
    output += Array(
      """
      <tfoot class="day" aria-hidden="true">
      <tr><td colspan="\(table.columns)"></td></tr>
      </tfoot>

      """.utf8)
  }

  private mutating func open(_ name: String, scope: String, _ tag: Tag) {
    output += Array("<\(name)".utf8)
    if table.cells == 1 {
      table.firstCell = output.count
      table.firstCellSpans = tag.mentions(" colspan=")
    }
    output += Array(" scope=\"\(scope)\"".utf8) + written(tag)[(tag.name.count + 1)...]
  }

  /// Marks a row that shares a short merged cell with the next one. The only cell of a row that spans columns becomes the heading
  /// of the rows below it, which are a body of their own.
  private mutating func endRow() {
    defer { table.rows += 1 }
    if table.sharedRows > 0 {
      table.sharedRows -= 1
      mark(table.rowStart + 3, "gop")
    }
    let given = Array(" scope=\"row\"".utf8)
    guard table.cells == 1, table.firstCellSpans, let at = table.firstCell,
      output[at...].starts(with: given)
    else { return }
    let made = Array(" scope=\"rowgroup\" class=\"tieu-chi\"".utf8)
    output.replaceSubrange(at..<at + given.count, with: made)
    if table.isInBody, table.rows > 0 {
      output.insert(contentsOf: Array("</tbody>\n<tbody>\n".utf8), at: table.rowStart)
    }
  }
}

extension [UInt8] {
  /// Plain text, escaped for HTML.
  fileprivate var escaped: [UInt8] {
    var result: [UInt8] = []
    for byte in self {
      switch byte {
      case UInt8(ascii: "&"): result += Array("&amp;".utf8)
      case UInt8(ascii: "<"): result += Array("&lt;".utf8)
      case UInt8(ascii: ">"): result += Array("&gt;".utf8)
      default: result.append(byte)
      }
    }
    return result
  }
}
