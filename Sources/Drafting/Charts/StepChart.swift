import Vietnamese

extension Chart.Steps {
  /// The picture as one SVG element; empty if no line has a point.
  ///
  /// - Parameter id: What the ids in the picture begin with; unique in the document.
  func svg(id: String) -> [UInt8] {
    var out = SVGWriter()
    StepChart(data: self).scene()?.write(id: id, to: &out)
    return out.bytes
  }
}

/// Steps over time laid out: the scale at the left, months below, the name and the last figure of
/// each line at its end.
struct StepChart {
  let data: Chart.Steps

  private enum Measure {
    static let text = 9.0
    static let small = 8.0
    static let line = 10.5
    static let widestName = 110.0
    static let plotHeight = 130.0
    /// Lines with more points than this get no figure at each step.
    static let labelledPoints = 60
  }

  private static let pens: [ChartScene.Pen] = [.medium, .dashed, .dotted, .broken]

  /// Where days and amounts lie.
  private struct Frame {
    var first, last: Chart.Day
    var left, right, top, bottom: Double
    var scale: ChartScale

    func x(_ day: Chart.Day) -> Double {
      let days = max(last.number - first.number, 1)
      let share = Double(day.number - first.number) / Double(days)
      return left + min(max(share, 0), 1) * (right - left)
    }

    func y(_ amount: Chart.Amount) -> Double {
      bottom - scale.position(amount.value) * (bottom - top)
    }
  }

  /// The picture laid out; nil if no line has a point.
  func scene() -> ChartScene? {
    let days = data.lines.flatMap { $0.points.map(\.day) } + data.marks.map(\.day)
    guard let earliest = days.min(), let latest = days.max() else { return nil }
    let first = min(data.from ?? earliest, data.to ?? earliest)
    let last = max(data.to ?? latest, first)
    let lines = data.lines.map { Self.ordered($0, until: last) }.filter { !$0.points.isEmpty }
    guard !lines.isEmpty else { return nil }
    var scene = ChartScene(
      title: data.title, summary: data.summary ?? sentences(lines), height: 0)

    let names = lines.map { line in
      let amount = line.points.last?.amount.text ?? ""
      return ChartText.wrapped(
        ChartText.clean("\(line.name): \(amount)"), to: Measure.widestName, size: Measure.text,
        limit: 3)
    }
    let namesHeight = names.reduce(0) { $0 + Double($1.count) * Measure.line + 2 }
    let nameWidth =
      names.joined().map { ChartText.width($0, size: Measure.text) }.max() ?? 0
    let largest = lines.flatMap { $0.points.map(\.amount.value) }.filter(\.isFinite).max() ?? 0
    let countsThings = lines.allSatisfy { line in
      line.points.allSatisfy { $0.amount.value.isFinite && ChartScale.isWhole($0.amount.value) }
    }
    let scale = ChartScale(largest: min(largest, 1e290), limit: 5, countsThings: countsThings)
    let markTexts = scale.marks.map { ChartScale.text($0) }
    let axisWidth =
      markTexts.compactMap { $0 }.map { ChartText.width($0, size: Measure.small) }.max() ?? 0
    var frame = Frame(
      first: first, last: last, left: axisWidth + 5, right: ChartScene.width - nameWidth - 8,
      top: 0, bottom: 0, scale: scale)
    let marks = placeMarks(frame)
    let markRows = (marks.map(\.row).max() ?? -1) + 1
    frame.top = Double(markRows) * Measure.line + ((data.unit ?? "").isEmpty ? 8 : 18.5)
    frame.bottom = frame.top + max(Measure.plotHeight, namesHeight)

    drawMarks(marks, rows: markRows, frame, into: &scene)
    drawUnit(frame, into: &scene)
    drawScale(frame, markTexts, into: &scene)
    drawMonths(frame, into: &scene)
    draw(lines, frame, into: &scene)
    drawNames(names, lines, frame, into: &scene)
    drawAmounts(lines, frame, into: &scene)
    scene.height = frame.bottom + 26
    return scene
  }

  /// The points of a line by day, of two on one day the later one, none after `last`.
  private static func ordered(_ line: Chart.Line, until last: Chart.Day) -> Chart.Line {
    var points: [Chart.Point] = []
    let sorted = line.points.filter { $0.day <= last }.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }
    for (_, point) in sorted {
      if points.last?.day == point.day { points.removeLast() }
      points.append(point)
    }
    return Chart.Line(name: line.name, points: points, until: line.until)
  }

  // MARK: - Axes

  /// A marked day with its text above the plot, and which row of texts that is, from below.
  private struct PlacedMark {
    var label: ChartScene.Label
    var x: Double
    var row: Int
  }

  /// Texts of marked days, at the left of their strokes where they fit, each in the lowest row
  /// where it overlaps no other.
  private func placeMarks(_ frame: Frame) -> [PlacedMark] {
    var placed: [PlacedMark] = []
    let marks = data.marks.filter { $0.day >= frame.first && $0.day <= frame.last }
    for mark in marks.sorted(by: { ($0.day, $0.label) < ($1.day, $1.label) }) {
      let x = frame.x(mark.day)
      let text = ChartText.clipped(
        ChartText.clean(mark.label), to: ChartScene.width / 2, size: Measure.small)
      let isLeft = ChartText.width(text, size: Measure.small) + 3 <= x
      let label = ChartScene.Label(
        text: text, place: .init(x: isLeft ? x - 3 : x + 3, y: 0),
        anchor: isLeft ? .end : .start, size: Measure.small)
      var row = 0
      while placed.contains(where: { $0.row == row && $0.label.box.overlaps(label.box) }) {
        row += 1
      }
      placed.append(PlacedMark(label: label, x: x, row: row))
    }
    return placed
  }

  private func drawMarks(
    _ marks: [PlacedMark], rows: Int, _ frame: Frame, into scene: inout ChartScene
  ) {
    for mark in marks {
      var label = mark.label
      label.place.y = Double(rows - mark.row) * Measure.line - 2
      scene.labels.append(label)
      scene.shapes.append(
        .line([.init(x: mark.x, y: label.box.y), .init(x: mark.x, y: frame.bottom)], .dotted))
    }
  }

  /// The unit below the texts of the marked days.
  private func drawUnit(_ frame: Frame, into scene: inout ChartScene) {
    guard let unit = data.unit, !unit.isEmpty else { return }
    let text = ChartText.clipped(
      ChartText.clean("Đơn vị tính: " + unit), to: ChartScene.width, size: Measure.small)
    scene.labels.append(
      .init(
        text: text, place: .init(x: 0, y: frame.top - 10), anchor: .start, size: Measure.small))
  }

  private func drawScale(_ frame: Frame, _ texts: [String?], into scene: inout ChartScene) {
    for (mark, text) in zip(frame.scale.marks, texts) {
      let y = frame.bottom - frame.scale.position(mark) * (frame.bottom - frame.top)
      scene.shapes.append(
        .line(
          [.init(x: frame.left, y: y), .init(x: frame.right, y: y)], mark == 0 ? .thin : .fine))
      guard let text else { continue }
      scene.labels.append(
        .init(
          text: text, place: .init(x: frame.left - 3, y: y + 2.7), anchor: .end,
          size: Measure.small))
    }
  }

  /// A stroke at the first of each month and its number in the middle of the month, as far as
  /// there is room; the years below.
  private func drawMonths(_ frame: Frame, into scene: inout ChartScene) {
    let start = frame.first.date
    guard frame.last.number - frame.first.number < 4000 else {
      drawEnds(frame, into: &scene)
      return
    }
    var (year, month) = (start.year, start.month)
    var previous: ChartScene.Box?
    while let day = Chart.Day(year: year, month: month, day: 1), day <= frame.last {
      month = month == 12 ? 1 : month + 1
      if month == 1 { year += 1 }
      let next = Chart.Day(year: year, month: month, day: 1) ?? frame.last
      let left = frame.x(max(day, frame.first))
      let right = frame.x(min(next, frame.last))
      if day > frame.first {
        scene.shapes.append(
          .line([.init(x: left, y: frame.bottom), .init(x: left, y: frame.bottom + 4)], .thin))
      }
      let label = ChartScene.Label(
        text: "\(day.date.month)", place: .init(x: (left + right) / 2, y: frame.bottom + 10),
        anchor: .middle, size: Measure.small)
      let touches = previous.map { $0.overlaps(label.box) } ?? false
      if !touches, label.box.width <= right - left {
        scene.labels.append(label)
        previous = label.box
      }
    }
    let last = frame.last.date
    let years = start.year == last.year ? "năm \(start.year)" : "\(start.year) - \(last.year)"
    scene.labels.append(
      .init(
        text: "Tháng (\(years))",
        place: .init(x: (frame.left + frame.right) / 2, y: frame.bottom + 21), anchor: .middle,
        size: Measure.small))
  }

  /// First and last day, where months would be too many.
  private func drawEnds(_ frame: Frame, into scene: inout ChartScene) {
    scene.labels.append(
      .init(
        text: frame.first.text, place: .init(x: frame.left, y: frame.bottom + 10),
        anchor: .start, size: Measure.small))
    scene.labels.append(
      .init(
        text: frame.last.text, place: .init(x: frame.right, y: frame.bottom + 10), anchor: .end,
        size: Measure.small))
  }

  // MARK: - Lines

  private func draw(_ lines: [Chart.Line], _ frame: Frame, into scene: inout ChartScene) {
    for (index, line) in lines.enumerated() {
      var places: [ChartScene.Place] = []
      for point in line.points {
        let place = ChartScene.Place(x: frame.x(point.day), y: frame.y(point.amount))
        if let last = places.last { places.append(.init(x: place.x, y: last.y)) }
        places.append(place)
      }
      guard let end = places.last else { continue }
      let last = line.until.map { frame.x($0) } ?? frame.right
      places.append(.init(x: max(last, end.x), y: end.y))
      scene.shapes.append(.line(places, Self.pens[index % Self.pens.count]))
      guard line.points.count <= Measure.labelledPoints else { continue }
      for point in line.points where point.day >= frame.first {
        scene.shapes.append(
          .dot(
            .init(x: frame.x(point.day), y: frame.y(point.amount)), isFilled: index % 2 == 0))
      }
    }
  }

  /// Names at the ends of the lines, moved apart where they would overlap.
  private func drawNames(
    _ names: [[String]], _ lines: [Chart.Line], _ frame: Frame, into scene: inout ChartScene
  ) {
    let ends = lines.map { line in line.points.last.map { frame.y($0.amount) } ?? frame.bottom }
    let order = lines.indices.sorted { (ends[$0], $0) < (ends[$1], $1) }
    var tops: [Int: Double] = [:]
    var free = frame.top - 8
    for index in order {
      let height = Double(names[index].count) * Measure.line + 2
      tops[index] = max(free, ends[index] - height / 2)
      free = (tops[index] ?? free) + height
    }
    var limit = frame.bottom + 4
    for index in order.reversed() {
      let height = Double(names[index].count) * Measure.line + 2
      let top = min(tops[index] ?? 0, limit - height)
      limit = top
      for (row, text) in names[index].enumerated() {
        scene.labels.append(
          .init(
            text: text,
            place: .init(x: frame.right + 8, y: top + Double(row) * Measure.line + 8.5),
            anchor: .start, size: Measure.text))
      }
      let end = lines[index].until.map { frame.x($0) } ?? frame.right
      if end < frame.right {
        scene.shapes.append(
          .line([.init(x: end, y: ends[index]), .init(x: frame.right, y: ends[index])], .fine))
      }
      let middle = top + height / 2
      if (middle - ends[index]).magnitude > 3 {
        scene.shapes.append(
          .line(
            [.init(x: frame.right, y: ends[index]), .init(x: frame.right + 6, y: middle)], .thin))
      }
    }
  }

  /// Figures at the steps, where there is room for them.
  private func drawAmounts(_ lines: [Chart.Line], _ frame: Frame, into scene: inout ChartScene) {
    var taken = scene.labels.map(\.box)
    for line in lines where line.points.count <= Measure.labelledPoints {
      for point in line.points.dropLast()
      where point.day >= frame.first {
        let label = ChartScene.Label(
          text: ChartText.clean(point.amount.text),
          place: .init(x: frame.x(point.day) - 3, y: frame.y(point.amount) - 4), anchor: .end,
          size: Measure.small)
        let box = label.box
        guard box.x >= frame.left, box.y >= frame.top - 8,
          !taken.contains(where: { $0.overlaps(box) })
        else { continue }
        scene.labels.append(label)
        taken.append(box)
      }
    }
  }

  // MARK: - Text equivalent

  /// One sentence for each line: "Đã nhận: ngày 20/02/2025 1 tài liệu; …"; then one for each marked
  /// day, which is told unless its label tells it.
  private func sentences(_ lines: [Chart.Line]) -> String {
    let unit = data.unit.map { " \($0)" } ?? ""
    let marks = data.marks.map { mark in
      let label = LetterCase.capitalized(mark.label)
      let day = mark.day.text
      let tellsDay = Array(label.utf8).firstRange(of: Array(day.utf8)) != nil
      return " " + label + (tellsDay ? "." : ": ngày " + day + ".")
    }.joined()
    var text: [UInt8] = []
    for line in lines {
      if !text.isEmpty { text.append(" ") }
      text.append(LetterCase.capitalized(line.name))
      for (index, point) in line.points.enumerated() {
        text.append(index == 0 ? ": ngày " : "; ngày ")
        point.day.write(to: &text)
        text.append(" ")
        text.append(point.amount.text)
        text.append(unit)
      }
      text.append(".")
    }
    return String(decoding: text, as: UTF8.self) + marks
  }
}
