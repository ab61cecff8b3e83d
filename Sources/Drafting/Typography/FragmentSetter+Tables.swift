/// The tables of a fragment, told to those who hear them and to the tags of the PDF: a caption,
/// header cells that say what they are the header of, a body for each group of rows that has a
/// heading of its own.
extension FragmentSetter {
  /// Changes the beginning of an element of a table.
  mutating func beginInTable(_ tag: Tag) {
    if tag.element == .table { return beginTable(tag) }
    guard table.depth == 1, table.holdsData else { return }
    switch tag.element {
    case .thead:
      (table.isInHead, table.rows) = (true, 0)
    case .tbody:
      (table.isInBody, table.rows) = (true, 0)
      (table.takenRows, table.sharedRows) = (0, 0)
    case .tr:
      table.isFirstColumnTaken = table.takenRows > 0
      table.takenRows -= table.isFirstColumnTaken ? 1 : 0
      table.rowStart = text.position(of: tag.range.lowerBound)
      (table.heading, table.cells) = (nil, 0)
    case .td, .th:
      beginCell(tag)
    default:
      break
    }
  }

  /// Changes the end of an element of a table.
  mutating func endInTable(_ tag: Tag) {
    if tag.element == .table {
      if table.depth == 1, table.hasMergedCells, table.columns > 0 {
        insertFoot(at: tag.range.lowerBound)
      }
      table.depth = max(0, table.depth - 1)
    }
    guard table.depth == 1, table.holdsData else { return }
    switch tag.element {
    case .thead:
      table.isInHead = false
    case .tbody:
      table.isInBody = false
    case .td where table.isRowHeader:
      table.isRowHeader = false
      text.replace(tag.range, with: "</th>")
    case .tr:
      endRow(tag)
    default:
      break
    }
  }

  private mutating func beginTable(_ tag: Tag) {
    table.depth += 1
    guard table.depth == 1 else { return }
    table.holdsData = !tag.mentions(" role=", in: html)
    (table.isInHead, table.isInBody) = (false, false)
    table.takenRows = 0
    (table.columns, table.hasMergedCells) = (0, false)
    guard table.holdsData else { return }
    // Writer draws tables by these attributes; in browsers the style sheet overrules them.
    text.insert(" width=\"100%\" cellpadding=\"2\" cellspacing=\"0\"", at: tag.nameEnd)
    if !tag.mentions("khong-vien", in: html) { text.insert(" border=\"1\"", at: tag.nameEnd) }
  }

  /// Inserts a caption for who hears the table, where its author wrote none; it is not seen.
  mutating func insertCaption(at index: Int) {
    guard !html.has("<caption", at: html[index...].firstIndex { $0 > 0x20 } ?? index) else {
      return
    }
    let name = tableName.escaped(in: html)
    if name.isEmpty { return }
    text.insert("\n<caption class=\"an\">", at: index)
    text.insert(name, at: index)
    text.insert("</caption>", at: index)
  }

  private mutating func beginCell(_ tag: Tag) {
    table.cells += 1
    let rows = tag.number(" rowspan=\"", in: html)
    if table.isInHead {
      if table.rows == 0 { table.columns += tag.number(" colspan=\"", in: html) }
    } else if rows > 1 {
      table.hasMergedCells = true
      if rows <= Self.longestGroup { table.sharedRows = max(table.sharedRows, rows - 1) }
    }
    let isHeader = tag.element == .th
    guard isHeader || table.cells == 1, !tag.mentions(" scope=", in: html) else { return }
    let spansColumns = tag.mentions(" colspan=", in: html)
    if isHeader, table.isInHead {
      text.insert(spansColumns ? " scope=\"colgroup\"" : " scope=\"col\"", at: tag.nameEnd)
      return
    }
    if !isHeader {
      // A cell that is empty heads nothing.
      let content = html[tag.range.upperBound...].firstIndex { $0 > 0x20 } ?? html.endIndex
      guard !table.isInHead, !table.isFirstColumnTaken, !html.has("</td>", at: content) else {
        return
      }
      table.takenRows = max(0, rows - 1)
      table.isRowHeader = true
      text.replace(tag.range.lowerBound..<tag.nameEnd, with: "<th")
    }
    if table.cells == 1, spansColumns { table.heading = text.position(of: tag.nameEnd) }
    text.insert(Self.rowScope, at: tag.nameEnd)
  }

  /// So many rows that share a merged cell are kept on one page; more would leave too much of the
  /// page before them empty.
  private static let longestGroup = 4

  /// Inserts an empty foot, which browsers repeat on each page: it draws the bottom of a merged
  /// cell that goes on there.
  private mutating func insertFoot(at index: Int) {
    text.insert("<tfoot class=\"day\" aria-hidden=\"true\">\n<tr><td colspan=\"", at: index)
    text.insert(Array(String(table.columns).utf8), at: index)
    text.insert("\"></td></tr>\n</tfoot>\n", at: index)
  }

  /// Marks a row that shares a short merged cell with the next one. The only cell of another row,
  /// if it spans columns, becomes the heading of the rows below it, which are a body of their own.
  private mutating func endRow(_ tag: Tag) {
    defer { table.rows += 1 }
    if table.sharedRows > 0 {
      table.sharedRows -= 1
      text.write(upTo: tag.range.lowerBound)
      let attributes = table.rowStart + 3
      if text.output.has(Self.classAttribute, at: attributes) {
        text.insert("gop ", back: attributes + Self.classAttribute.utf8CodeUnitCount)
      } else {
        text.insert(" class=\"gop\"", back: attributes)
      }
    } else if let heading = table.heading, table.cells == 1 {
      text.write(upTo: tag.range.lowerBound)
      text.replace(back: heading..<heading + Self.rowScope.utf8CodeUnitCount, with: Self.groupScope)
      if table.isInBody, table.rows > 0 {
        text.insert("</tbody>\n<tbody>\n", back: table.rowStart)
      }
    }
  }

  private static let rowScope: StaticString = " scope=\"row\""
  private static let groupScope: StaticString = " scope=\"rowgroup\" class=\"tieu-chi\""
}
