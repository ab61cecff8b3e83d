import Diagnostics
import TemplateEngine

/// The functions that draw pictures in a template.
///
///     {{ chart_bars("diem", "Điểm theo tiêu chí", unit="điểm",
///       series=[["Tối đa", "frame"], ["Tự chấm", "solid"]], rows=[["Tiêu chí 1", [10, 9.5]]]) }}
///
/// An amount is a number, a score or figure of the dossier (`{text, value}`), or none.
extension DocumentLanguage {
  /// Teaches an environment to draw.
  static func installCharts(in environment: inout Environment) {
    let parameters = ["id", "title", "series", "rows", "unit", "summary"]
    environment.register(function: "chart_bars", parameters: parameters) {
      (
        id: String, title: String, series: [Value], rows: [Value], unit: String?, summary: String?
      ) in
      let chart = Chart.Bars(
        title: title, summary: summary, unit: unit, series: try series.enumerated().map(one),
        rows: try rows.map(row))
      return Value.markup(utf8: chart.svg(id: id)[...])
    }
    environment.register(function: "chart_stacks", parameters: parameters) {
      (
        id: String, title: String, series: [Value], rows: [Value], unit: String?, summary: String?
      ) in
      let chart = Chart.Stacks(
        title: title, summary: summary, unit: unit, series: try series.enumerated().map(one),
        rows: try rows.map(row))
      return Value.markup(utf8: chart.svg(id: id)[...])
    }
    environment.register(
      function: "chart_steps",
      parameters: ["id", "title", "lines", "unit", "summary", "marks", "start", "end"]
    ) {
      (
        id: String, title: String, lines: [Value], unit: String?, summary: String?,
        marks: [Value]?, start: Value?, end: Value?
      ) in
      let chart = Chart.Steps(
        title: title, summary: summary, unit: unit, lines: try lines.map(line),
        marks: try (marks ?? []).map(mark), from: try start.flatMap(optionalDay),
        to: try end.flatMap(optionalDay))
      return Value.markup(utf8: chart.svg(id: id)[...])
    }
  }

  /// A series: its name, and how it is drawn.
  private static func one(_ index: Int, _ value: Value) throws -> Chart.Series {
    let parts = value.elements
    let name = parts?.first.flatMap(String.init(templateValue:)) ?? String(templateValue: value)
    guard let name else {
      throw refusal(
        vi: "một cột là [tên, kiểu vẽ]", en: "a series is [name, how it is drawn]")
    }
    guard let parts, parts.count > 1 else {
      let fillings = Chart.Filling.allCases
      return Chart.Series(name: name, mark: .bar(fillings[index % fillings.count]))
    }
    switch String(templateValue: parts[1]) {
    case "solid": return Chart.Series(name: name, mark: .bar(.solid))
    case "hatched": return Chart.Series(name: name, mark: .bar(.hatched))
    case "empty": return Chart.Series(name: name, mark: .bar(.empty))
    case "crossed": return Chart.Series(name: name, mark: .bar(.crossed))
    case "grey": return Chart.Series(name: name, mark: .bar(.grey))
    case "frame": return Chart.Series(name: name, mark: .frame)
    case "stroke": return Chart.Series(name: name, mark: .stroke)
    case "dot": return Chart.Series(name: name, mark: .dot)
    default:
      throw refusal(
        vi: "kiểu vẽ là solid, hatched, empty, crossed, grey, frame, stroke hoặc dot",
        en: "a series is drawn solid, hatched, empty, crossed, grey, as frame, stroke or dot")
    }
  }

  private static func row(_ value: Value) throws -> Chart.Row {
    guard let parts = value.elements, parts.count == 2,
      let label = String(templateValue: parts[0]), let amounts = parts[1].elements
    else {
      throw refusal(vi: "một dòng là [nhãn, [giá trị, ...]]", en: "a row is [label, [amount, …]]")
    }
    return Chart.Row(label: label, amounts: try amounts.map(amount))
  }

  private static func line(_ value: Value) throws -> Chart.Line {
    guard let parts = value.elements, 2...3 ~= parts.count,
      let name = String(templateValue: parts[0]), let points = parts[1].elements
    else {
      throw refusal(
        vi: "một đường là [tên, [[ngày, giá trị], ...], đến ngày]",
        en: "a line is [name, [[day, amount], …], until]")
    }
    return Chart.Line(
      name: name,
      points: try points.map { point in
        guard let parts = point.elements, parts.count == 2,
          let amount = try amount(parts[1])
        else {
          throw refusal(vi: "một điểm là [ngày, giá trị]", en: "a point is [day, amount]")
        }
        return Chart.Point(day: try day(parts[0]), amount: amount)
      },
      until: parts.count == 3 ? try optionalDay(parts[2]) : nil)
  }

  private static func mark(_ value: Value) throws -> Chart.DayMark {
    guard let parts = value.elements, parts.count == 2,
      let label = String(templateValue: parts[1])
    else {
      throw refusal(vi: "một mốc là [ngày, nhãn]", en: "a mark is [day, label]")
    }
    return Chart.DayMark(day: try day(parts[0]), label: label)
  }

  private static func optionalDay(_ value: Value) throws -> Chart.Day? {
    if case .none = value { return nil }
    return try day(value)
  }

  /// A date of the dossier, or a text such as "2025-11-01".
  private static func day(_ value: Value) throws -> Chart.Day {
    var day: Chart.Day?
    if case .map(let map) = value {
      if case .int(let year)? = map["year"], case .int(let month)? = map["month"],
        case .int(let number)? = map["day"]
      {
        day = Chart.Day(year: year, month: month, day: number)
      }
    } else {
      day = String(templateValue: value).flatMap(Chart.Day.init(iso:))
    }
    guard let day else {
      throw refusal(
        vi: "cần một ngày đủ ngày, tháng, năm", en: "a date with day, month and year is needed")
    }
    return day
  }

  /// A number, a score or a figure; nil for none.
  private static func amount(_ value: Value) throws -> Chart.Amount? {
    switch value {
    case .none: return nil
    case .map(let map):
      if let text = map["text"].flatMap(String.init(templateValue:)),
        let number = map["value"].flatMap(Double.init(templateValue:))
      {
        return Chart.Amount(value: number, text: text)
      }
    default:
      if let number = Double(templateValue: value) {
        return Chart.Amount(value: number, text: try Self.number(value))
      }
    }
    throw refusal(vi: "không phải một số", en: "this is no number")
  }
}
