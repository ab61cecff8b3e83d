import Diagnostics
import Drafting

extension CommandSpec {
  /// `vanban check`: what an attentive colleague would catch.
  static var check: CommandSpec {
    CommandSpec(
      name: "check",
      operands: OperandSpec(label: "[FILE…]", minimum: 0, maximum: nil),
      options: [
        .dossier,
        OptionSpec(
          name: "--format", value: "NAME", choices: ReviewJob.Format.allCases.map(\.rawValue),
          help: Wording(
            vi: "cho người đọc, JSON, hoặc SARIF", en: "for people, as JSON, or as SARIF")),
        OptionSpec(
          name: "--citations",
          help: Wording(
            vi: "chỉ liệt kê các văn bản viện dẫn, dạng JSON",
            en: "only list the documents that are cited, as JSON")),
      ],
      summary: Wording(
        vi: "rà soát hồ sơ hoặc văn bản, chỉ ra chỗ cần sửa",
        en: "review a dossier or finished texts, and point to mistakes"),
      discussion: Wording(
        vi: """
          Nêu tệp (txt, md, html) thì rà soát các tệp ấy; nêu cả kế hoạch lẫn phụ lục thì đối chiếu
          hai văn bản. Không nêu tệp thì rà soát các văn bản của hồ sơ.
          Có lỗi thì kết thúc với mã 1; chỉ có cảnh báo, lưu ý thì mã 0.
          """,
        en: """
          With files (txt, md, html) these are reviewed; a plan and its appendix given together are
          compared. Without files, the documents of the dossier are reviewed.
          The status is 1 when there are errors, 0 when there are only warnings and notes.
          """),
      examples: [
        (
          "vanban check ke-hoach.txt phu-luc.txt",
          Wording(
            vi: "rà soát và đối chiếu hai văn bản", en: "review two documents and compare them")
        ),
        (
          "vanban check --dossier ho-so-2026",
          Wording(vi: "rà soát các văn bản của hồ sơ", en: "review the documents of a dossier")
        ),
      ],
      run: { invocation throws(Failure) in try check(invocation) })
  }

  private static func check(_ invocation: Invocation) throws(Failure) -> ExitStatus {
    let texts = try Failure.passing { () throws(DraftingFailure) in
      var texts: [NamedText] = []
      for path in invocation.operands { texts.append(try invocation.read(path)) }
      return texts
    }
    if invocation.isGiven("--citations") {
      try invocation.print(Array(ReviewJob.citations(in: texts).utf8))
      return .done
    }
    let job = ReviewJob(
      format: invocation.value("--format").flatMap(ReviewJob.Format.init) ?? .text,
      language: invocation.language,
      color: invocation.console.outputIsTerminal && invocation.console.allowsColor,
      threads: Terminal.processorCount)
    let result: ReviewJob.Result
    if texts.isEmpty {
      let source = try DossierSource.find(invocation)
      result = try Failure.passing { () throws(DraftingFailure) in try job.review(source) }
    } else {
      result = job.review(texts)
    }
    try invocation.print(Array(result.report.utf8))
    return result.hasErrors ? .faultyInput : .done
  }
}
