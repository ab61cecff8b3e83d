/// A date by which something is due, as a text states it.
struct Deadline: Sendable {
  let date: DateMention
  let block: Int
}

extension OfficialText {
  /// The dates that are deadlines: after "trước ngày", "chậm nhất", "hạn", or before "cung cấp",
  /// "gửi", "báo cáo" in a task.
  func findDeadlines() -> [Deadline] {
    let cited = citationDateStarts
    let words = hits(.deadlineWords)
    var result: [Deadline] = []
    var next = 0
    for (index, date) in dates.enumerated() {
      let start = date.tokens.lowerBound
      while next < words.count, words[next].tokens.upperBound < start - 3 { next += 1 }
      let block = dateBlocks[index]
      if profile.issueDate == index || cited.contains(date.range.lowerBound) { continue }
      var isDeadline = false
      var probe = next
      while probe < words.count, words[probe].tokens.lowerBound <= start {
        // The word "ngày" belongs to the phrase and to the date.
        if words[probe].tokens.upperBound >= start - 3, words[probe].tokens.lowerBound < start,
          blocks[block].tokens.contains(words[probe].tokens.lowerBound)
        {
          isDeadline = true
        }
        probe += 1
      }
      if !isDeadline, start > blocks[block].tokens.lowerBound, tokens[start - 1].is(.truoc),
        date.isComplete
      {
        isDeadline = true
      }
      if !isDeadline, date.hasDayWord, isDue(after: date, in: block) || isDueDay(date, in: block) {
        isDeadline = true
      }
      if isDeadline { result.append(Deadline(date: date, block: block)) }
    }
    return result
  }

  private static let dueVerbs: WordSet = [
    "cung", "gửi", "báo", "nộp", "hoàn", "tổng", "trình",
  ]

  /// "Ngày 30/10/2021 cung cấp tài liệu minh chứng".
  private func isDue(after date: DateMention, in block: Int) -> Bool {
    let next = date.tokens.upperBound
    guard next < blocks[block].tokens.upperBound else { return false }
    let startsSentence =
      date.tokens.lowerBound == blocks[block].tokens.lowerBound
      || tokens[date.tokens.lowerBound - 1].is(.dot)
      || tokens[date.tokens.lowerBound - 1].is(.semicolon)
    return startsSentence
      && Self.dueVerbs.contains(tokens[next])
  }

  /// "hạn gửi danh sách là ngày 20/3/2026"
  private func isDueDay(_ date: DateMention, in block: Int) -> Bool {
    let start = date.tokens.lowerBound
    guard start - 1 > blocks[block].tokens.lowerBound, isWord(start - 1, "là") else { return false }
    return (max(blocks[block].tokens.lowerBound, start - 8)..<start).contains { isWord($0, "hạn") }
  }

  /// Whether a deadline is one that the document sets, and not one that it tells of.
  ///
  /// Plans look ahead. A letter, a notice or a decision may speak of what was due before: its
  /// paragraph tells of something that was done or not done.
  func isOrdered(_ deadline: Deadline) -> Bool {
    if profile.looksAhead { return true }
    guard let kind = profile.kind, kind != "Báo cáo" else { return isInOutlook(deadline.block) }
    let tells = [
      " đã ", " chưa ", "quá hạn", "được giao tại", "theo yêu cầu tại", "thông qua", "kể từ",
      "thành lập",
      "sinh ", "ban hành trước", "trước đây",
    ]
    let date = deadline.date.range
    let near = (date.lowerBound - 400..<date.upperBound + 200)
      .clamped(to: blocks[deadline.block].range)
    return !tells.contains { contains($0, in: near) }
  }

  /// Whether a block of a report stands in the part that looks ahead.
  private func isInOutlook(_ block: Int) -> Bool {
    guard profile.kind == "Báo cáo", let entry = outline.entry(holding: block) else { return false }
    let section = outline.entries[entry].section ?? entry
    let heading = outline.entries[section].block
    let titles = [
      "phương hướng", "nhiệm vụ trọng tâm", "kiến nghị", "nhiệm vụ năm", "nhiệm vụ 6 tháng",
      "nhiệm vụ quý", "thời gian tới",
    ]
    return titles.contains { headContains(heading, $0) }
  }

  /// Where the dates of citations begin.
  private var citationDateStarts: Set<Int> {
    Set(citations.compactMap { $0.sharesDate ? nil : $0.date?.range.lowerBound })
  }
}
