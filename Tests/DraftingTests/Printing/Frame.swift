import Foundation

/// The parts that frame the main text: letterhead, title, signatures and recipients.
struct Frame: Sendable {
  let sample: PrintSample
  let main: [PrintedPage]

  /// The first page of the main text.
  var front: PrintedPage? { main.first }

  func frontLine(where condition: (PrintedLine) -> Bool) -> PrintedLine? {
    front?.lines.first(where: condition)
  }

  var nationLine: PrintedLine? { frontLine { $0.text == Anatomy.nation } }
  var mottoLine: PrintedLine? { frontLine { $0.text == Anatomy.motto } }
  var partyLine: PrintedLine? { frontLine { $0.text == Anatomy.party } }
  var numberLine: PrintedLine? { frontLine { $0.text.hasPrefix("Số") && !$0.isBold } }
  var dateLine: PrintedLine? {
    frontLine { $0.text.contains("ngày") && $0.text.contains("năm") && $0.isItalic }
  }

  /// The lines of the office at the left of the first page, above the number.
  var officeLines: [PrintedLine] {
    guard let front, let heading = nationLine ?? partyLine else { return [] }
    let bottom = numberLine?.baseline ?? (mottoLine?.baseline ?? heading.baseline) + 20
    return front.lines.filter {
      $0.x1 < heading.x0 && $0.baseline < bottom - 4 && ($0.isCapitals || $0.text == "*")
    }
  }

  /// The name of the type of document, in capitals in the middle.
  var typeLine: PrintedLine? {
    guard let type = sample.typeName else { return nil }
    return frontLine { $0.text == type && $0.isBold }
  }

  /// The lines of the subject, under the type.
  var subjectLines: [PrintedLine] {
    guard let front, let typeLine else { return [] }
    return Array(
      front.lines.drop { $0.baseline <= typeLine.baseline + 1 }
        .prefix { $0.isBold && !$0.isItalic && abs($0.middle - typeLine.middle) < 3 })
  }

  /// "Nơi nhận:", with the page it stands on.
  var recipientsLabel: PrintedLine? {
    main.reversed().lazy.compactMap { page in
      page.lines.first { $0.text == "Nơi nhận:" }
    }.first
  }

  private var signaturePage: PrintedPage? { recipientsLabel.map { main[$0.page] } }

  /// The first line of the block of signatures and recipients, as a height on its page.
  var signatureTop: Double? {
    guard let label = recipientsLabel, let page = signaturePage else { return nil }
    let capitals = page.lines.filter {
      $0.x0 > page.width * 0.3 && $0.isBold && $0.isCapitals && $0.baseline < label.baseline
        && $0.baseline > page.height * 0.05
    }
    let own = sample.hasCoSigners ? capitals.map(\.baseline).min() : nil
    return min(own ?? label.baseline, label.baseline)
  }

  /// The lines at the right of the recipients: authority, title, name.
  var signatureLines: [PrintedLine] {
    guard let label = recipientsLabel, let page = signaturePage else { return [] }
    let top = (signatureTop ?? label.baseline) - 8
    let bottom = sample.hasCoSigners ? label.baseline - 8 : page.height
    return page.lines.filter {
      $0.baseline > top && $0.baseline < bottom && $0.x0 > page.width * 0.42
    }
  }

  var recipientLines: [PrintedLine] {
    guard let label = recipientsLabel, let page = signaturePage else { return [] }
    return page.lines.filter {
      $0.baseline > label.baseline + 2 && $0.x0 < page.width * 0.42 && $0.x1 < page.width * 0.62
        && $0.size < 13 && $0.baseline < label.baseline + 640 && !$0.text.hasPrefix("PL.")
    }
  }

  /// The lines of the main text: neither letterhead, title, table nor signature.
  var bodyLines: [PrintedLine] {
    guard let front else { return [] }
    let last = subjectLines.last ?? typeLine ?? dateLine
    let guide = front.lines.first { $0.text.hasPrefix("(Kèm theo") }.map { line in
      front.lines.last { $0.isItalic && $0.baseline < line.baseline + 40 }?.baseline ?? 0
    }
    let start = max(last?.baseline ?? 0, lastAddressee(on: front)?.baseline ?? 0, guide ?? 0)
    let label = recipientsLabel
    let top = signatureTop
    return main.flatMap { page in
      page.content.filter { line in
        if page.index == front.index, line.baseline <= start + 9 { return false }
        if let label, let top {
          if page.index > label.page { return false }
          if page.index == label.page, line.baseline > top - 4 { return false }
        }
        return abs(line.size - 14) < 0.3
      }
    }
  }

  private func lastAddressee(on page: PrintedPage) -> PrintedLine? {
    guard
      let label = page.lines.first(where: {
        $0.text.hasPrefix("Kính gửi:") || $0.text.hasPrefix("Kính trình:")
      })
    else { return nil }
    return page.lines.filter { $0.baseline >= label.baseline }
      .prefix { $0.x0 >= label.x0 - 1 }.last
  }
}
