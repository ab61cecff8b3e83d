import Diagnostics
import Drafting

extension CommandSpec {
  /// `vanban status`: where the year's work stands.
  static var status: CommandSpec {
    CommandSpec(
      name: "status",
      operands: OperandSpec(label: "", minimum: 0, maximum: 0),
      options: [
        .dossier, .asOf,
        OptionSpec(
          name: "--output", value: "DIR",
          help: Wording(
            vi: "thư mục ghi kết quả (mặc định ./Output)",
            en: "folder to write to (by default ./Output)")),
        OptionSpec(
          name: "--force",
          help: Wording(
            vi: "ghi đè cả trang đã sửa tay", en: "overwrite even a page edited by hand")),
      ],
      summary: Wording(
        vi: "tình hình hồ sơ: việc quá hạn, sắp đến hạn, minh chứng, dự báo điểm",
        en: "where a dossier stands: late, due next, evidence, score"),
      discussion: Wording(
        vi: """
          In bảng ra màn hình và ghi trang index.html vào thư mục của hồ sơ. Không có --as-of thì
          tính đến ngày mới nhất mà các bảng tiến độ, minh chứng ghi được; không dùng ngày của máy.
          """,
        en: """
          Prints a table and writes the page index.html into the dossier's folder. Without --as-of
          the day is the last of which the tables tell anything, never that of the machine.
          """),
      examples: [
        (
          "vanban status --as-of 2025-10-15",
          Wording(vi: "tình hình tính đến ngày 15/10/2025", en: "the status of 15 October 2025")
        )
      ],
      run: { invocation throws(Failure) in try status(invocation) })
  }

  private static func status(_ invocation: Invocation) throws(Failure) -> ExitStatus {
    let job = StatusJob(
      source: try .find(invocation), output: invocation.value("--output") ?? "Output",
      asOf: try invocation.day("--as-of"), overwritesEdited: invocation.isGiven("--force"))
    let result = try Failure.passing { () throws(DraftingFailure) in
      try job.run(in: invocation.language)
    }
    try invocation.print(Array(result.table.utf8))
    invocation.report(result.warnings)
    invocation.say(result.page.line)
    if let refusal = result.page.refusal { throw .drafting(.refused([refusal])) }
    return .done
  }
}
