/// Where the setter is in a table.
struct TableState {
  /// How many tables are open, one in the other.
  var depth = 0
  /// Whether the outermost open table holds data and not a layout.
  var holdsData = false
  /// The columns of its head.
  var columns = 0
  /// Whether one of its cells spans rows.
  var hasMergedCells = false
  var isInHead = false
  var isInBody = false
  /// The rows of the present head or body.
  var rows = 0
  /// Where in the output the present row begins.
  var rowStart = 0
  /// Where in the output the first cell of the row says that it heads the row, if it spans
  /// columns.
  var heading: Int?
  /// The cells that the present row has had.
  var cells = 0
  /// How many more rows the first column is taken by a cell above.
  var takenRows = 0
  /// How many more rows share a short merged cell with the row after them.
  var sharedRows = 0
  var isFirstColumnTaken = false
  /// Whether the present cell was made the header of its row.
  var isRowHeader = false
}
