/// A cell of a table whose cells may be merged.
struct CellRecord {
  /// Offsets into the source.
  var start: Int32
  var end: Int32
  var row: Int32
  var column: Int32
  var columns: Int32
  /// Rows that it takes; 0 if the cell above takes its place.
  var rows: Int32 = 1
  var hasEscapedPipe: Bool
}

extension Renderer where Sink: ~Copyable {
  /// Hands over a table: a head of one row, and a body if there are more.
  mutating func renderTable(_ record: BlockRecord) {
    let text = tree.source.bytes
    let first = Int(record.firstLine)
    let rows = Int(record.lineCount)
    var alignments: [TableRow.Alignment] = []
    let delimiters = tree.lines[first + 1]
    TableRow.readDelimiters(text.slice(Int(delimiters.start), Int(delimiters.end))) {
      alignments.append($0)
    }
    var table = event(.table, record)
    table.columns = alignments.count
    info.removeAll()
    for alignment in alignments { info.append(alignment.rawValue) }
    table.info = info.bytes
    prepare(table.attributes)
    sink.enter(table)
    if features.tableSpans { gatherCells(record, columns: alignments.count) }
    var nextCell = 0
    var part = event(.tableHead, record)
    part.attributes = -1
    part.end = Int(tree.lines[first].end)
    sink.enter(part)
    renderRow(first, isHeader: true, alignments, &nextCell)
    sink.leave(part)
    if rows > 2 {
      part = event(.tableBody, record)
      part.attributes = -1
      part.start = Int(tree.lines[first + 2].start)
      sink.enter(part)
      for index in first + 2..<first + rows {
        renderRow(index, isHeader: false, alignments, &nextCell)
      }
      sink.leave(part)
    }
    sink.leave(table)
  }

  private mutating func renderRow(
    _ index: Int, isHeader: Bool, _ alignments: [TableRow.Alignment], _ nextCell: inout Int
  ) {
    let line = tree.lines[index]
    var row = BlockEvent(.row)
    row.start = Int(line.start)
    row.end = Int(endOfText(line))
    row.isHeader = isHeader
    sink.enter(row)
    var column = 0
    if features.tableSpans {
      while nextCell < cells.count, Int(cells[nextCell].row) == index {
        let cell = cells[nextCell]
        nextCell += 1
        column = Int(cell.column + cell.columns)
        if cell.rows > 0 { renderCell(cell, alignments[Int(cell.column)], isHeader: isHeader) }
      }
    } else {
      let start = Int(line.start)
      var split = TableRow(tree.source.bytes.slice(start, Int(line.end)), spans: false)
      while column < alignments.count, let cell = split.next() {
        renderCell(
          CellRecord(
            start: Int32(start + cell.start), end: Int32(start + cell.end), row: 0,
            column: Int32(column), columns: 1, hasEscapedPipe: cell.hasEscapedPipe),
          alignments[column], isHeader: isHeader)
        column += 1
      }
    }
    while column < alignments.count, fillerBudget > 0 {
      fillerBudget -= 1
      var event = BlockEvent(.cell)
      event.start = row.end
      event.end = row.end
      event.isHeader = isHeader
      event.alignment = alignments[column]
      sink.enter(event)
      sink.leave(event)
      column += 1
    }
    sink.leave(row)
  }

  private mutating func endOfText(_ line: LineRecord) -> Int {
    var end = Int(line.end)
    while end > Int(line.start), tree.source.bytes[end - 1].isBlank { end -= 1 }
    return end
  }

  private mutating func renderCell(
    _ cell: CellRecord, _ alignment: TableRow.Alignment, isHeader: Bool
  ) {
    var event = BlockEvent(.cell)
    event.start = Int(cell.start)
    event.end = Int(cell.end)
    event.isHeader = isHeader
    event.alignment = alignment
    event.columns = Int(cell.columns)
    event.rows = Int(cell.rows)
    sink.enter(event)
    if cell.end > cell.start { renderInlines(cellContent(cell)) }
    sink.leave(event)
  }

  /// The text of a cell, in which `\|` stands for a pipe whatever is around it.
  private mutating func cellContent(_ cell: CellRecord) -> Bytes {
    let text = tree.source.bytes
    let end = Int(cell.end)
    var start = Int(cell.start)
    contentOffset = start
    guard cell.hasEscapedPipe else { return text.slice(start, end) }
    joined.removeAll()
    joints.removeAll()
    contentOffset = -1
    var index = start
    while index < end {
      if text[index] == "\\", index + 1 < end, text[index + 1] == "|" {
        joints.append(Joint(joined: Int32(joined.count), source: Int32(start)))
        joined.append(text.slice(start, index))
        start = index + 1
        index += 2
      } else {
        index += 1
      }
    }
    joints.append(Joint(joined: Int32(joined.count), source: Int32(start)))
    joined.append(text.slice(start, end))
    joined.append(0x0A)
    return joined.slice(0, joined.count - 1)
  }

  /// Splits all rows and merges the cells that `^` joins to those above.
  private mutating func gatherCells(_ record: BlockRecord, columns: Int) {
    cells.removeAll()
    // The cell above each column, in the body.
    var above = [Int](repeating: -1, count: columns)
    var reach = 0
    let first = Int(record.firstLine)
    let text = tree.source.bytes
    for index in first..<first + Int(record.lineCount) where index != first + 1 {
      let line = tree.lines[index]
      let start = Int(line.start)
      var split = TableRow(text.slice(start, Int(line.end)), spans: true)
      var column = 0
      while column < columns, let cell = split.next() {
        let width = min(cell.span, columns - column)
        var found = CellRecord(
          start: Int32(start + cell.start), end: Int32(start + cell.end), row: Int32(index),
          column: Int32(column), columns: Int32(width), hasEscapedPipe: cell.hasEscapedPipe)
        let owner = above[column]
        if cell.end == cell.start + 1, text[start + cell.start] == "^", owner >= 0,
          cells[owner].column == found.column, cells[owner].columns == found.columns
        {
          cells[owner].rows += 1
          found.rows = 0
        }
        if index > first {
          let top = found.rows == 0 ? owner : cells.count
          for place in column..<column + width { above[place] = top }
        }
        cells.append(found)
        column += width
      }
      for place in column..<max(column, reach) { above[place] = -1 }
      reach = column
    }
  }
}
