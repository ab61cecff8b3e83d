internal import Diagnostics

/// K01: a row of an assignment without anyone responsible.
struct OwnerMissing: TextRule {
  static let about = RuleAbout(
    "K01", .warning, vi: "Nhiệm vụ không có cơ quan thực hiện", en: "A task without an owner",
    why: say(
      "Ô cơ quan để trống: không ai biết việc của mình. Nếu dùng chung dòng trên thì gộp ô hoặc ghi lại.",
      "The cell is empty: nobody knows that the task is theirs."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    // A column that is empty in most rows is a form, to be filled in by hand.
    var filled: [Int: (some: Int, all: Int)] = [:]
    for owner in text.ownerCells {
      filled[owner.table, default: (0, 0)].all += 1
      if !text.blocks[owner.cell].range.isEmpty { filled[owner.table, default: (0, 0)].some += 1 }
    }
    for owner in text.ownerCells where text.blocks[owner.cell].range.isEmpty {
      let table = text.tables[owner.table]
      guard let count = filled[owner.table], count.some * 2 >= count.all else { continue }
      if let column = table.columns.owner, table.covered.contains([owner.row, column]) { continue }
      let row = table.rows[owner.row]
      // The row of the total is nobody's.
      let total = ["tổng", "cộng"]
      if row.prefix(2).contains(where: { cell in total.contains { text.begins(cell, $0) } }) {
        continue
      }
      guard let first = row.first(where: { !text.blocks[$0].range.isEmpty }) else { continue }
      let name = text.string(text.head(first, 40))
      report.add(
        text, text.blocks[first].range.count < 60 ? text.blocks[first].range : text.head(first, 40),
        say("“\(name)” không có cơ quan thực hiện", "“\(name)” names no agency"),
        hint: say("Ghi cơ quan thực hiện", "Name the agency"))
    }
  }
}

/// K02: an order in "Tổ chức thực hiện" that is given to nobody.
struct DirectiveWithoutAddressee: TextRule {
  static let about = RuleAbout(
    "K02", .warning, vi: "Việc giao trong phần tổ chức thực hiện không nói ai làm",
    en: "An order that names nobody",
    why: say(
      "Trong phần tổ chức thực hiện, mỗi mục phải bắt đầu bằng cơ quan được giao.",
      "In this section each item begins with the agency it is given to."),
    source: .practice)

  private static let verbs = [
    "xây dựng", "phối hợp", "chỉ đạo", "tham mưu", "tổ chức", "hướng dẫn", "triển khai",
    "tuyên truyền",
    "theo dõi", "đôn đốc", "tổng hợp", "thực hiện", "chủ trì", "rà soát",
  ]

  func check(_ text: OfficialText, _ report: inout Report) {
    let entries = text.outline.entries
    guard
      let section = entries.indices.first(where: {
        entries[$0].number.style == .roman
          && text.headContains(entries[$0].block, "tổ chức thực hiện")
      })
    else { return }
    let items = entries.indices.filter {
      entries[$0].section == section && entries[$0].number.style == .decimal
        && entries[$0].number.parts.count == 1
    }
    guard items.count > 1 else { return }
    func begins(_ item: Int) -> String? {
      let block = text.blocks[entries[item].block]
      let words = String(
        decoding: Letters.lowercase(
          text.bytes[entries[item].number.contentStart..<block.range.upperBound].prefix(40)),
        as: UTF8.self)
      return Self.verbs.first { words.hasPrefix($0 + " ") }
    }
    // Where no item names anyone, the orders are meant for all.
    let without = items.filter { begins($0) != nil }
    guard without.count < items.count else { return }
    for item in without {
      let block = text.blocks[entries[item].block]
      report.add(
        text,
        entries[item].number.range
          .lowerBound..<min(block.range.upperBound, text.head(entries[item].block, 60).upperBound),
        say(
          "Mục \(text.string(entries[item].number.range)) không nói cơ quan nào thực hiện",
          "Item \(text.string(entries[item].number.range)) names no agency"),
        hint: say("Ghi cơ quan được giao ở đầu mục", "Begin with the agency"))
    }
  }
}

/// K03: a plan without a single deadline.
struct NoDeadlineAtAll: TextRule {
  static let about = RuleAbout(
    "K03", .information, vi: "Kế hoạch không có thời hạn nào", en: "A plan without any deadline",
    why: say(
      "Không có hạn báo cáo, hạn hoàn thành thì không kiểm tra được việc thực hiện.",
      "Without deadlines nobody can check the work."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    guard text.profile.kind == "Kế hoạch", let kind = text.profile.kindBlock,
      text.bodyBlocks.count > 10, text.tables.isEmpty, text.deadlines.isEmpty,
      !text.blocks.indices.contains(where: {
        text.begins($0, "thời gian") || text.begins($0, "thời hạn")
      }),
      text.outline.entries.contains(where: { text.headContains($0.block, "tổ chức thực hiện") })
    else { return }
    let place =
      text.outline.entries.first { text.headContains($0.block, "tổ chức thực hiện") }?.block ?? kind
    report.add(
      text, text.head(place),
      hint: say("Thêm hạn thực hiện và chế độ báo cáo", "Add deadlines and reports"))
  }
}

/// K04: a row without a deadline where the others have one.
struct RowWithoutDeadline: TextRule {
  static let about = RuleAbout(
    "K04", .information, vi: "Dòng phân công không có thời hạn", en: "A row without a deadline",
    why: say(
      "Các dòng khác có hạn cung cấp tài liệu; dòng này không.", "The other rows have a deadline."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    let due = Set(text.deadlines.map(\.block))
    let vague = Set(
      text.hits(.vagueDeadlines).filter { text.lower($0.tokens.lowerBound) == "cuối" }
        .map { text.block(ofToken: $0.tokens.lowerBound) })
    for table in text.tables where table.rows.count > 5 {
      let columns = table.columns
      guard let header = table.rows.first, let work = columns.deadline ?? columns.work,
        work < header.count
      else { continue }
      let cells = table.rows.dropFirst().compactMap { row -> Int? in
        guard work < row.count, !text.blocks[row[work]].range.isEmpty,
          !text.isSame(row[work], header[work])
        else { return nil }
        return row[work]
      }
      let dated = cells.filter { due.contains($0) }
      guard dated.count * 10 >= cells.count * 7, dated.count > 3 else { continue }
      for cell in cells where !due.contains(cell) && !vague.contains(cell) {
        // A column of its own may say "Thường xuyên", or a day without a word before it.
        if columns.deadline != nil,
          !text.dates(inBlock: cell).isEmpty || text.contains(cell, "thường xuyên")
            || text.contains(cell, "hằng") || text.contains(cell, "hàng")
            || text.contains(cell, "theo ") || text.contains(cell, "khi ")
        {
          continue
        }
        report.add(
          text, text.head(cell, 60), hint: say("Ghi thời hạn", "State a deadline"))
      }
    }
  }
}

/// K05: the same work for two different items.
struct CopiedWork: TextRule {
  static let about = RuleAbout(
    "K05", .warning, vi: "Nội dung công việc chép lại của dòng khác",
    en: "The work is copied from another row",
    why: say(
      "Hai nội dung khác nhau có cùng một việc phải làm: thường là chép dòng trên mà chưa sửa.",
      "Two items with one and the same work: copied and not adapted."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    for table in text.tables where table.rows.count > 3 {
      let columns = table.columns
      guard let work = columns.work, let content = columns.content, let header = table.rows.first
      else { continue }
      var seen: [UInt64: (cell: Int, content: Int)] = [:]
      for row in table.rows.dropFirst() where work < row.count && content < row.count {
        let block = text.blocks[row[work]]
        guard block.range.count > 60, !text.isSame(row[work], header[work]) else { continue }
        let key = block.hash
        guard let first = seen[key], text.isSame(row[work], first.cell) else {
          seen[key] = (row[work], row[content])
          continue
        }
        let mine = WordSequence(text, text.blocks[row[content]].tokens)
        let theirs = WordSequence(text, text.blocks[first.content].tokens)
        guard mine.containment(in: theirs) < 0.6 else { continue }
        report.add(
          text, text.head(row[work], 60),
          say(
            "Việc phải làm giống hệt dòng khác, tuy nội dung khác nhau",
            "The same work as in another row, for another item"),
          hint: say("Ghi việc cần làm của nội dung này", "State the work of this item"),
          related: [(text, text.head(first.cell, 60), say("dòng giống", "the same"))])
      }
    }
  }
}

/// K06: dots, brackets or marks that wait for words.
struct UnfilledBlank: TextRule {
  static let about = RuleAbout(
    "K06", .warning, vi: "Chỗ trống chưa điền", en: "A blank that nobody filled",
    why: say("Văn bản ban hành không còn chỗ trống.", "What is issued holds no blanks."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    let tokens = text.tokens
    func isBlank(_ index: Int) -> Bool {
      tokens[index].is(.dot) || tokens[index].is(.ellipsis) || tokens[index].is(.underscore)
    }
    var blanks: [Range<Int>] = []
    var done = 0
    for index in text.places(of: .dot, .ellipsis, .underscore) where index >= done {
      var end = index
      var dots = 0
      while end < tokens.count, isBlank(end), end == index || !tokens[end].flags.contains(.first) {
        dots += tokens[end].is(.ellipsis) ? 3 : 1
        end += 1
      }
      done = end
      guard dots >= 3 else { continue }
      let isFollowed = end < tokens.count && !tokens[end].flags.contains(.first)
      guard dots >= 6 || tokens[index].is(.underscore) || isFollowed && waits(text, before: index)
      else { continue }
      let block = text.block(ofToken: index)
      if text.profile.numberBlock == block || text.profile.issueDateBlock == block
        || text.profile.guideBlock == block
      {
        continue
      }
      // In a draft its own number and day are open wherever it names itself.
      if text.profile.isDraft, end < tokens.count, tokens[end].is(.slash) { continue }
      blanks.append(text.span(index..<end))
    }
    // A draft, or a form for others to fill in, is full of them: that is said once.
    if text.profile.isDraft || blanks.count >= Self.form {
      report.addOnce(
        text, blanks,
        say(
          "Còn \(blanks.count) chỗ trống để điền (được phép ở bản dự thảo, biểu mẫu)",
          "\(blanks.count) blanks are left (allowed in a draft or a form)"),
        hint: say("Điền khi ban hành", "Fill them in when the document is issued"),
        severity: .information)
    } else {
      for blank in blanks {
        report.add(text, blank, hint: say("Điền hoặc bỏ", "Fill it in or remove it"))
      }
    }
    for hit in text.hits(.leftovers) {
      report.add(
        text, text.span(hit.tokens),
        say(
          "“\(text.string(text.span(hit.tokens)))” còn sót từ bản nháp", "Left over from a draft"),
        hint: say("Bỏ hoặc thay bằng nội dung", "Remove or replace it"))
    }
  }

  /// From this number of blanks on a document is a form.
  private static let form = 5

  /// Whether the word before a blank waits for what should stand in it.
  private func waits(_ text: OfficialText, before index: Int) -> Bool {
    guard index > 0, !text.tokens[index].flags.contains(.first) else { return false }
    return ["số", "ngày", "tháng", "năm", "ông", "bà", "xã", "huyện", "tỉnh", ":"]
      .contains(text.lower(index - 1))
  }
}

/// K08: a task without its lead or its time where its neighbours have both.
struct TaskLineMissing: TextRule {
  static let about = RuleAbout(
    "K08", .warning, vi: "Nhiệm vụ thiếu dòng chủ trì hoặc thời gian",
    en: "A task lacks its lead or its time",
    why: say(
      "Các nhiệm vụ khác ghi đủ cơ quan chủ trì và thời gian; nhiệm vụ này thiếu.",
      "The other tasks have lead and time."),
    source: .consistency)

  func check(_ text: OfficialText, _ report: inout Report) {
    let tasks = text.planTasks
    guard tasks.count > 2 else { return }
    let led = tasks.filter { $0.lead != nil }.count
    let timed = tasks.filter { $0.timing != nil }.count
    func isUsual(_ count: Int) -> Bool { count * 10 >= tasks.count * 7 || count + 1 == tasks.count }
    for task in tasks {
      let missing: Wording
      if task.lead == nil, isUsual(led) {
        missing = say("cơ quan chủ trì", "a lead")
      } else if task.timing == nil, isUsual(timed) {
        missing = say("thời gian thực hiện", "a time")
      } else {
        continue
      }
      report.add(
        text, text.head(task.heading ?? task.firstLabel, 60),
        say("Nhiệm vụ này thiếu \(missing.vi)", "This task lacks \(missing.en)"),
        hint: say("Thêm dòng \(missing.vi)", "Add \(missing.en)"))
    }
  }
}

/// K09: a paragraph that stands twice.
struct RepeatedParagraph: TextRule {
  static let about = RuleAbout(
    "K09", .warning, vi: "Đoạn văn lặp lại nguyên văn", en: "A paragraph stands twice",
    why: say("Đoạn này chép hai lần.", "The paragraph was copied twice."), source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    // Tasks may well have the same agencies and the same time.
    let labels = Set(text.planTasks.flatMap { $0.firstLabel...$0.lastLabel })
    var last: Int?
    for index in text.bodyBlocks {
      let block = text.blocks[index]
      guard !block.isCell, !block.isNote, block.range.count > 60, !labels.contains(index) else {
        continue
      }
      if let before = last, text.isSame(before, index) || isSameItem(text, before, index) {
        report.add(
          text, text.head(index), hint: say("Bỏ một đoạn", "Remove one"),
          related: [(text, text.head(before), say("đoạn trước", "the one before"))])
      }
      last = index
    }
  }
}

extension RepeatedParagraph {
  /// Whether two items with numbers say the same behind them.
  private func isSameItem(_ text: OfficialText, _ one: Int, _ other: Int) -> Bool {
    guard let a = text.blocks[one].number, let b = text.blocks[other].number,
      a.contentStart < text.blocks[one].range.upperBound,
      b.contentStart < text.blocks[other].range.upperBound
    else { return false }
    let mine = a.contentStart..<text.blocks[one].range.upperBound
    let theirs = b.contentStart..<text.blocks[other].range.upperBound
    return mine.count == theirs.count && mine.count > 50
      && text.bytes[mine].elementsEqual(text.bytes[theirs])
  }
}

/// K07: the work to be done is the item itself, word for word.
struct WorkRepeatsItem: TextRule {
  static let about = RuleAbout(
    "K07", .information, vi: "Việc cần thực hiện chép lại nội dung tiêu chí",
    en: "The work repeats the item word for word",
    why: say(
      "Cột việc cần thực hiện phải nói cơ quan làm gì, không nhắc lại nội dung.",
      "This column says what the agency does, not what the item is."),
    source: .practice)

  func check(_ text: OfficialText, _ report: inout Report) {
    for table in text.tables where table.rows.count > 5 {
      let columns = table.columns
      guard let work = columns.work, let content = columns.content, let header = table.rows.first
      else { continue }
      var copied: [Int] = []
      var rows = 0
      for row in table.rows.dropFirst() where work < row.count && content < row.count {
        let item = text.blocks[row[content]]
        guard item.range.count > 80, !text.isSame(row[content], header[content]) else { continue }
        rows += 1
        let length = item.range.count - 4
        guard text.blocks[row[work]].range.count > length,
          text.bytes[item.range.prefix(length)]
            .elementsEqual(text.bytes[text.blocks[row[work]].range.prefix(length)])
        else { continue }
        copied.append(row[work])
      }
      // Where most rows do so, it is the way of the table.
      guard copied.count * 4 <= rows else { continue }
      for cell in copied {
        report.add(text, text.head(cell, 60), hint: say("Ghi việc phải làm", "State the work"))
      }
    }
  }
}
