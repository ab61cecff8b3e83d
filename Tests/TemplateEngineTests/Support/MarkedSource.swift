import Diagnostics

/// A template in which `«` and `»` enclose the token that an error must point to.
struct MarkedSource {
  let text: String
  /// Line, column and end column of each marked token.
  let marks: [Mark]

  struct Mark: Equatable, CustomStringConvertible {
    var line: Int
    var column: Int
    var endColumn: Int

    var description: String { "\(line):\(column)-\(endColumn)" }

    init(line: Int, column: Int, endColumn: Int) {
      self.line = line
      self.column = column
      self.endColumn = endColumn
    }

    init?(_ place: Place?) {
      guard let place else { return nil }
      self.init(line: place.line, column: place.column, endColumn: place.endColumn)
    }
  }

  init(_ marked: String) {
    var text = ""
    var marks: [Mark] = []
    var line = 1
    var column = 1
    var open: (line: Int, column: Int)?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": open = (line, column)
      case "»":
        if let open { marks.append(Mark(line: open.line, column: open.column, endColumn: column)) }
      default:
        text.unicodeScalars.append(scalar)
        if scalar == "\n" {
          line += 1
          column = 1
        } else {
          column += 1
        }
      }
    }
    self.text = text
    self.marks = marks
  }
}
