import Diagnostics
import Drafting

extension CommandSpec {
  /// `vanban markdown`: Markdown in, an HTML fragment out.
  static var markdown: CommandSpec {
    CommandSpec(
      name: "markdown",
      operands: OperandSpec(label: "[FILE|-]", minimum: 0, maximum: 1),
      options: [
        OptionSpec(
          name: "--flavor", value: "NAME", choices: MarkdownJob.Flavor.allCases.map(\.rawValue),
          help: Wording(
            vi: "loại Markdown (mặc định commonmark)",
            en: "the kind of Markdown (by default commonmark)")),
        OptionSpec(
          name: "--safe",
          help: Wording(
            vi: "bỏ HTML thô và liên kết nguy hiểm", en: "drop raw HTML and dangerous links")),
      ],
      summary: Wording(
        vi: "chuyển Markdown thành một đoạn HTML", en: "turn Markdown into an HTML fragment"),
      discussion: nil,
      examples: [
        (
          "vanban markdown ghi-chu.md --flavor gfm",
          Wording(vi: "in HTML của ghi chú", en: "print the HTML of a note")
        )
      ],
      run: { invocation throws(Failure) in
        let flavor = invocation.value("--flavor").flatMap(MarkdownJob.Flavor.init) ?? .commonmark
        let source = try Failure.passing { () throws(DraftingFailure) in
          try invocation.read(invocation.operands.first ?? "-")
        }
        let job = MarkdownJob(flavor: flavor, isSafe: invocation.isGiven("--safe"))
        try job.writeHTML(of: source.bytes) { piece throws(Failure) in
          try invocation.print(piece)
        }
        return .done
      })
  }
}
