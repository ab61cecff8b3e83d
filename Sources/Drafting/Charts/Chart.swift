/// Pictures of figures, drawn as inline SVG for a report.
///
/// A picture is black on white, needs no colour, no style sheet and no script, and carries its
/// figures twice: drawn, with the printed text of each beside its bar, and as a description for
/// those who cannot see it. The same data give the same bytes.
///
/// Texts of values come from the caller, so that text, table and picture print a figure alike;
/// `Amount.value` only decides how long a bar is.
enum Chart {
  /// A figure: how much, and how the document prints it.
  struct Amount: Equatable, Sendable {
    /// The quantity drawn. What is negative or not a finite number is drawn as zero.
    var value: Double
    /// The quantity as printed: "98,00".
    var text: String
  }

  /// One thing measured for every row or day of a picture.
  struct Series: Equatable, Sendable {
    /// The name in the legend: "Năm 2025".
    var name: String
    /// How the series is drawn.
    var mark: Mark
  }

  /// How one series of a bar chart is drawn.
  enum Mark: Equatable, Sendable {
    /// A bar with a filling that stays distinct in black and white.
    case bar(Filling)
    /// An outline behind the bars, for what would be possible or is expected.
    case frame
    /// A stroke across the bars, for what is compared with.
    case stroke
    /// A dot on the bars, for what is aimed at.
    case dot
  }

  /// Fillings that can be told apart without colour.
  enum Filling: Equatable, Sendable, CaseIterable {
    case solid, hatched, empty, crossed, grey
  }

  /// One row of a bar chart: a label and an amount for each series, nil where nothing is known.
  struct Row: Equatable, Sendable {
    /// What is measured: "Tiêu chí 1" or the name of an agency.
    var label: String
    /// One amount for each series, in the order of the series; missing ones count as unknown.
    var amounts: [Amount?]
  }

  /// Horizontal bars, one row for each label, the series of a row above each other.
  struct Bars: Equatable, Sendable {
    /// What the picture shows, in one phrase.
    var title: String
    /// The text equivalent; nil: made from the rows, one sentence for each.
    var summary: String? = nil
    /// What the figures of a row are counted in ("điểm"); nil: not said.
    var unit: String? = nil
    var series: [Series]
    var rows: [Row]
  }

  /// Horizontal bars whose parts stand end to end in one bar.
  ///
  /// Series drawn as `.frame`, `.stroke` or `.dot` do not take part in the stack.
  struct Stacks: Equatable, Sendable {
    /// What the picture shows, in one phrase.
    var title: String
    /// The text equivalent; nil: made from the rows, one sentence for each.
    var summary: String? = nil
    /// What the figures of a row are counted in ("tài liệu"); nil: not said.
    var unit: String? = nil
    var series: [Series]
    var rows: [Row]
  }

  /// Amounts that hold from a day until the next one given, drawn as steps over time.
  struct Steps: Equatable, Sendable {
    /// What the picture shows, in one phrase.
    var title: String
    /// The text equivalent; nil: made from the points, one sentence for each line.
    var summary: String? = nil
    /// What is counted ("tài liệu"); nil: not said.
    var unit: String? = nil
    var lines: [Line]
    /// Days to mark with an upright stroke: a deadline, the day of the report.
    var marks: [DayMark] = []
    /// The first day drawn; nil: the first day of a line or mark.
    var from: Day? = nil
    /// The last day drawn; nil: the last day of a line or mark.
    var to: Day? = nil
  }

  /// One line of a step chart.
  struct Line: Equatable, Sendable {
    /// The name printed at the end of the line.
    var name: String
    /// The changes, in any order; of two on one day the later one counts.
    var points: [Point]
    /// The last day of which anything is known; nil: the line goes on to the end.
    var until: Day? = nil
  }

  /// An amount that holds from a day on.
  struct Point: Equatable, Sendable {
    var day: Day
    var amount: Amount
  }

  /// A marked day of a step chart.
  struct DayMark: Equatable, Sendable {
    var day: Day
    /// What the day is: "hạn nộp 01/11/2025".
    var label: String
  }
}

extension Chart.Bars {
  /// The picture as SVG elements, one after another if it needs more than a page; empty without
  /// rows or series.
  ///
  /// - Parameter id: What the ids in the picture begin with; unique in the document.
  func svg(id: String) -> [UInt8] {
    RowChart(
      title: title, summary: summary, unit: unit, series: series, rows: rows, isStacked: false
    ).svg(id: id)
  }
}

extension Chart.Stacks {
  /// The picture as SVG elements, one after another if it needs more than a page; empty without
  /// rows or series.
  ///
  /// - Parameter id: What the ids in the picture begin with; unique in the document.
  func svg(id: String) -> [UInt8] {
    RowChart(
      title: title, summary: summary, unit: unit, series: series, rows: rows, isStacked: true
    ).svg(id: id)
  }
}
