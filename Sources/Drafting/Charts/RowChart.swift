import Vietnamese

/// Bars laid out: labels at the left, bars on one scale, and the printed figures at the right in
/// one column for each series, under a heading that is also the legend.
struct RowChart {
  let title: String
  let summary: String?
  let unit: String?
  let series: [Chart.Series]
  let rows: [Chart.Row]
  let isStacked: Bool

  /// The measures of a picture, in points.
  private enum Measure {
    static let text = 9.0
    static let small = 8.0
    static let line = 10.5
    static let gap = 8.0
    static let bar = 8.0
    static let widestLabel = 190.0
    static let narrowestLabel = 90.0
    static let usualPlot = 120.0
    static let narrowestPlot = 60.0
    /// A picture higher than this goes on in another one, so that it fits on a page.
    static let page = 600.0
  }

  /// The widths and texts that all pages of one picture share.
  private struct Frame {
    var labelWidth: Double
    var plot: (left: Double, right: Double)
    /// The right edge of each column of figures.
    var columnEdges: [Double]
    var columnWidth: [Double]
    var headings: [[String]]
    var headingHeight: Double
    var scale: ChartScale
  }

  /// A row with its texts, cleaned once.
  private struct SetRow {
    var row: Chart.Row
    var label: String
    /// The printed figure of each series.
    var figures: [String]
    /// The label in lines, and the height that the row takes; known when the frame is.
    var lines: [String] = []
    var height = 0.0
  }

  /// The picture as SVG elements; empty without rows or series.
  func svg(id: String) -> [UInt8] {
    let scenes = scenes()
    var out = SVGWriter()
    for (index, scene) in scenes.enumerated() {
      scene.write(id: scenes.count == 1 ? id : "\(id)-\(index + 1)", to: &out)
    }
    return out.bytes
  }

  /// The picture laid out, one scene for each page.
  func scenes() -> [ChartScene] {
    guard !rows.isEmpty, !series.isEmpty else { return [] }
    var setRows = rows.map { row in
      SetRow(
        row: row, label: ChartText.clean(row.label),
        figures: series.indices.map { ChartText.clean(amount(row, $0)?.text ?? "–") })
    }
    let frame = frame(setRows)
    // Where each page begins, and the last one ends.
    var breaks = [0]
    var height = 0.0
    for index in setRows.indices {
      setHeight(of: &setRows[index], frame)
      let needed = setRows[index].height
      if height + needed > Measure.page - frame.headingHeight, index > breaks[breaks.count - 1] {
        breaks.append(index)
        height = 0
      }
      height += needed
    }
    breaks.append(setRows.count)
    let pages = breaks.count - 1
    return (0..<pages).map { page in
      scene(
        setRows[breaks[page]..<breaks[page + 1]], frame,
        part: pages == 1 ? "" : " (\(page + 1)/\(pages))")
    }
  }

  /// Breaks the label into lines and finds the height of the row.
  private func setHeight(of row: inout SetRow, _ frame: Frame) {
    row.lines = ChartText.wrapped(
      row.label, to: frame.labelWidth + 0.1, size: Measure.text, limit: 3)
    row.height =
      max(
        Double(max(row.lines.count, 1)) * Measure.line,
        Double(barCount) * (Measure.bar + 1.5) + 3) + 4
  }

  // MARK: - Widths

  private func frame(_ rows: [SetRow]) -> Frame {
    // Figures come first: a label can go on in the next line, a bar can be shorter.
    let room =
      ChartScene.width - Measure.narrowestLabel - Measure.narrowestPlot - Measure.gap
    let share = room / Double(series.count) - Measure.gap
    let names = series.map { ChartText.clean($0.name) }
    let columnWidth = names.enumerated().map { index, name in
      let figures = widest(rows) { $0.figures[index] }
      let heading = ChartText.width(name, size: Measure.small)
      return max(4, min(max(figures, min(heading, 46), 14), share))
    }
    let columns = columnWidth.reduce(0) { $0 + $1 + Measure.gap }
    let labelWidth = min(
      widest(rows) { $0.label }, Measure.widestLabel,
      max(
        Measure.narrowestLabel, ChartScene.width - columns - Measure.usualPlot - Measure.gap))
    var edge = ChartScene.width - 1
    var columnEdges: [Double] = []
    for width in columnWidth.reversed() {
      columnEdges.insert(edge, at: 0)
      edge -= width + Measure.gap
    }
    let headings = zip(names, columnWidth).map { name, width in
      ChartText.wrapped(name, to: width + Measure.gap / 2, size: Measure.small, limit: 3)
    }
    let plot = (left: labelWidth + Measure.gap, right: edge - Measure.gap / 2)
    let lines = headings.map { $0.count }.max() ?? 0
    return Frame(
      labelWidth: labelWidth, plot: plot, columnEdges: columnEdges, columnWidth: columnWidth,
      headings: headings, headingHeight: 16 + Double(lines) * Measure.line + 4,
      scale: scale(plotWidth: plot.right - plot.left))
  }

  /// The width of the widest of the rows' texts.
  private func widest(_ rows: [SetRow], _ text: (borrowing SetRow) -> String) -> Double {
    var widest = 0.0
    for index in rows.indices {
      widest = max(widest, ChartText.width(text(rows[index]), size: Measure.text))
    }
    return widest
  }

  private func scale(plotWidth: Double) -> ChartScale {
    var largest = 0.0
    var countsThings = true
    for row in rows {
      var sum = 0.0
      for (index, one) in series.enumerated() {
        let value = value(row, index)
        if !ChartScale.isWhole(value) { countsThings = false }
        if isStacked, case .bar = one.mark {
          sum += value
        } else {
          largest = max(largest, value)
        }
      }
      largest = max(largest, sum)
    }
    return ChartScale(
      largest: largest, limit: Int(plotWidth / 42), countsThings: countsThings)
  }

  private func amount(_ row: Chart.Row, _ index: Int) -> Chart.Amount? {
    index < row.amounts.count ? row.amounts[index] : nil
  }

  private func value(_ row: Chart.Row, _ index: Int) -> Double {
    guard let value = amount(row, index)?.value, value.isFinite, value > 0 else { return 0 }
    return min(value, 1e290)
  }

  private var barCount: Int {
    if isStacked { return 1 }
    return max(1, series.count { if case .bar = $0.mark { true } else { false } })
  }

  // MARK: - Shapes

  private func scene(_ rows: ArraySlice<SetRow>, _ frame: Frame, part: String) -> ChartScene {
    var scene = ChartScene(
      title: title + part, summary: summary ?? sentences(rows), height: 0)
    let top = frame.headingHeight
    let bottom = top + rows.reduce(0) { $0 + $1.height }
    drawHeadings(frame, into: &scene)
    drawAxis(frame, top: top, bottom: bottom, into: &scene)
    var y = top
    for row in rows {
      draw(row, frame, top: y, into: &scene)
      y += row.height
    }
    let left = frame.plot.left
    scene.shapes.append(.line([.init(x: left, y: top), .init(x: left, y: bottom)], .thin))
    scene.height = bottom + 14
    return scene
  }

  private func drawHeadings(_ frame: Frame, into scene: inout ChartScene) {
    if let unit, !unit.isEmpty {
      let text = ChartText.clipped(
        ChartText.clean("Đơn vị tính: " + unit),
        to: frame.plot.right - Measure.gap, size: Measure.small)
      scene.labels.append(
        .init(
          text: text, place: .init(x: 0, y: frame.headingHeight - 7), anchor: .start,
          size: Measure.small))
    }
    for (index, one) in series.enumerated() {
      let edge = frame.columnEdges[index]
      let width = min(18, frame.columnWidth[index])
      drawKey(one.mark, right: edge, width: width, into: &scene)
      for (line, text) in frame.headings[index].enumerated() {
        let y = 16 + Double(line + 1) * Measure.line - 2
        scene.labels.append(
          .init(text: text, place: .init(x: edge, y: y), anchor: .end, size: Measure.small))
      }
    }
  }

  /// The sample of a series above its column.
  private func drawKey(
    _ mark: Chart.Mark, right: Double, width: Double, into scene: inout ChartScene
  ) {
    let box = ChartScene.Box(x: right - width, y: 4, width: width, height: Measure.bar)
    switch mark {
    case .bar(let filling): scene.shapes.append(.bar(box, filling))
    case .frame:
      let wider = ChartScene.Box(
        x: box.x, y: box.y - 2, width: box.width, height: box.height + 4)
      scene.shapes.append(.bar(wider, .empty))
    case .stroke:
      let x = right - width / 2
      scene.shapes.append(.line([.init(x: x, y: 1), .init(x: x, y: 15)], .thick))
    case .dot:
      scene.shapes.append(.dot(.init(x: right - width / 2, y: 8), isFilled: false))
    }
  }

  private func drawAxis(
    _ frame: Frame, top: Double, bottom: Double, into scene: inout ChartScene
  ) {
    for mark in frame.scale.marks {
      let x = x(mark, frame)
      scene.shapes.append(.line([.init(x: x, y: top), .init(x: x, y: bottom)], .fine))
      guard let text = ChartScale.text(mark) else { continue }
      let label = ChartScene.Label(
        text: text, place: .init(x: x, y: bottom + 10), anchor: .middle, size: Measure.small)
      let fits =
        label.box.x >= 0 && label.box.x + label.box.width <= ChartScene.width
        && !(scene.labels.last.map { $0.box.overlaps(label.box) } ?? false)
      if fits { scene.labels.append(label) }
    }
  }

  private func x(_ amount: Double, _ frame: Frame) -> Double {
    frame.plot.left + frame.scale.position(amount) * (frame.plot.right - frame.plot.left)
  }

  private func draw(
    _ setRow: SetRow, _ frame: Frame, top: Double, into scene: inout ChartScene
  ) {
    let row = setRow.row
    let middle = top + setRow.height / 2
    let first = middle - Double(setRow.lines.count) * Measure.line / 2 + Measure.line * 0.76
    for (index, line) in setRow.lines.enumerated() {
      scene.labels.append(
        .init(
          text: line, place: .init(x: 0, y: first + Double(index) * Measure.line), anchor: .start,
          size: Measure.text))
    }
    for index in series.indices {
      let text = ChartText.clipped(
        setRow.figures[index], to: frame.columnWidth[index] + 0.1, size: Measure.text)
      scene.labels.append(
        .init(
          text: text, place: .init(x: frame.columnEdges[index], y: middle + 3), anchor: .end,
          size: Measure.text))
    }
    let bars = Double(barCount) * (Measure.bar + 1.5) - 1.5
    drawFrames(row, frame, middle: middle, height: bars + 4, into: &scene)
    drawBars(row, frame, top: middle - bars / 2, into: &scene)
    drawStrokes(row, frame, middle: middle, height: bars + 6, into: &scene)
    for (index, one) in series.enumerated() where one.mark == .dot && amount(row, index) != nil {
      let place = ChartScene.Place(x: x(value(row, index), frame), y: middle)
      scene.shapes.append(.dot(place, isFilled: false))
    }
  }

  private func drawFrames(
    _ row: Chart.Row, _ frame: Frame, middle: Double, height: Double,
    into scene: inout ChartScene
  ) {
    for (index, one) in series.enumerated() where one.mark == .frame {
      let width = x(value(row, index), frame) - frame.plot.left
      guard width > 0 else { continue }
      scene.shapes.append(
        .bar(
          .init(x: frame.plot.left, y: middle - height / 2, width: width, height: height), .empty))
    }
  }

  private func drawBars(
    _ row: Chart.Row, _ frame: Frame, top: Double, into scene: inout ChartScene
  ) {
    var y = top
    var start = 0.0
    for (index, one) in series.enumerated() {
      guard case .bar(let filling) = one.mark else { continue }
      let value = value(row, index)
      let left = x(start, frame)
      let right = x(start + value, frame)
      if right > left {
        scene.shapes.append(
          .bar(.init(x: left, y: y, width: right - left, height: Measure.bar), filling))
      }
      if isStacked {
        start += value
      } else {
        y += Measure.bar + 1.5
      }
    }
  }

  private func drawStrokes(
    _ row: Chart.Row, _ frame: Frame, middle: Double, height: Double,
    into scene: inout ChartScene
  ) {
    for (index, one) in series.enumerated() where one.mark == .stroke {
      guard amount(row, index) != nil else { continue }
      let x = x(value(row, index), frame)
      let line = [
        ChartScene.Place(x: x, y: middle - height / 2),
        ChartScene.Place(x: x, y: middle + height / 2),
      ]
      scene.shapes.append(.line(line, .halo))
      scene.shapes.append(.line(line, .thick))
    }
  }

  // MARK: - Text equivalent

  /// One sentence for each row: "Tiêu chí 1: tối đa 9,00 điểm; tự chấm 8,00 điểm." Parts of a
  /// stack that are zero are not told, nor an aim where there is none.
  private func sentences(_ rows: ArraySlice<SetRow>) -> String {
    let names = series.map { Array(Self.lowered($0.name).utf8) }
    let unit = Array((unit.map { " " + $0 } ?? "").utf8)
    // Put together as bytes: a string looks at each piece twice.
    var text: [UInt8] = []
    text.reserveCapacity(rows.count * 32 * (series.count + 1))
    for row in rows {
      let row = row.row
      if !text.isEmpty { text.append(" ") }
      text.append(LetterCase.capitalized(row.label))
      text.append(": ")
      var isFirst = true
      for (index, one) in series.enumerated() {
        let amount = amount(row, index)
        if amount == nil, one.mark == .dot { continue }
        if isStacked, amount?.value == 0 { continue }
        if !isFirst { text.append("; ") }
        isFirst = false
        text += names[index]
        text.append(" ")
        if let amount {
          text.append(amount.text)
          text += unit
        } else {
          text.append("chưa có số liệu")
        }
      }
      text.append(isFirst ? "không có." : ".")
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A name as it stands inside a sentence; abbreviations stay as they are.
  private static func lowered(_ name: String) -> String {
    guard let second = name.unicodeScalars.dropFirst().first, second.properties.isLowercase else {
      return name
    }
    return LetterCase.uncapitalized(name)
  }
}
