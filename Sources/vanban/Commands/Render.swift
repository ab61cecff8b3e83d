import Diagnostics
import Drafting
import TemplateEngine

extension CommandSpec {
  /// `vanban render`: one template and one JSON object in, text out.
  static var render: CommandSpec {
    CommandSpec(
      name: "render",
      operands: OperandSpec(label: "TEMPLATE", minimum: 1, maximum: 1),
      options: [
        OptionSpec(
          name: "--data", value: "FILE.json|-",
          help: Wording(
            vi: "dữ liệu: một đối tượng JSON; - là đầu vào chuẩn",
            en: "the data: one JSON object; - is standard input")),
        OptionSpec(
          name: "--root", value: "DIR",
          help: Wording(
            vi: "thư mục gốc của tên mẫu (mặc định: thư mục của mẫu)",
            en: "folder that template names start from (by default the template's own)")),
        OptionSpec(
          name: "--escape", value: "MODE", choices: ["auto", "html", "markdown", "none"],
          help: Wording(
            vi: "cách thoát ký tự; auto: theo đuôi tệp",
            en: "how data are escaped; auto: by the file's extension")),
        OptionSpec(
          name: "--undefined", value: "MODE",
          choices: UndefinedBehavior.allCases.map(\.rawValue),
          help: Wording(
            vi: "tên không có trong dữ liệu: báo lỗi, rỗng, rỗng cả thuộc tính, in ra chính tên ấy",
            en: "names that the data lack: an error, empty, empty with attributes, or shown")),
        OptionSpec(
          name: "--trim-blocks",
          help: Wording(vi: "bỏ dấu xuống dòng sau thẻ", en: "drop the line break after a tag")),
        OptionSpec(
          name: "--lstrip-blocks",
          help: Wording(
            vi: "bỏ khoảng trắng từ đầu dòng đến thẻ", en: "drop white space before a tag")),
        OptionSpec(
          name: "--keep-trailing-newline",
          help: Wording(
            vi: "giữ dấu xuống dòng cuối mẫu", en: "keep the line break that ends the template")),
        OptionSpec(
          name: "--variable", value: "'BEGIN END'",
          help: Wording(
            vi: "cặp dấu quanh biểu thức (mặc định '{{ }}')",
            en: "what encloses an expression (by default '{{ }}')")),
        OptionSpec(
          name: "--block", value: "'BEGIN END'",
          help: Wording(
            vi: "cặp dấu quanh thẻ (mặc định '{% %}')",
            en: "what encloses a tag (by default '{% %}')")),
        OptionSpec(
          name: "--comment", value: "'BEGIN END'",
          help: Wording(
            vi: "cặp dấu quanh ghi chú (mặc định '{# #}')",
            en: "what encloses a comment (by default '{# #}')")),
        OptionSpec(
          name: "--line-statement", value: "PREFIX",
          help: Wording(
            vi: "dấu mở một dòng là thẻ, ví dụ '%'", en: "what begins a line that is a tag")),
        OptionSpec(
          name: "--line-comment", value: "PREFIX",
          help: Wording(
            vi: "dấu mở ghi chú đến hết dòng, ví dụ '%%'",
            en: "what begins a comment up to the end of the line")),
        OptionSpec(
          name: "--fuel", value: "N",
          help: Wording(
            vi: "số bước tối đa khi chạy mẫu", en: "the most steps that a template may take")),
        OptionSpec(
          name: "--messages", value: "MODE", choices: ["text", "json"],
          help: Wording(
            vi: "thông báo cho người đọc, hoặc mỗi dòng một JSON",
            en: "messages for people, or a JSON object on each line")),
      ],
      summary: Wording(
        vi: "chạy một mẫu với dữ liệu JSON, in ra kết quả",
        en: "run one template on JSON data and print what it gives"),
      discussion: nil,
      examples: [
        (
          "vanban render thu.md --data thu.json",
          Wording(vi: "in thư đã điền dữ liệu", en: "print the letter, filled")
        )
      ],
      run: { invocation throws(Failure) in try render(invocation) })
  }

  private static func render(_ invocation: Invocation) throws(Failure) -> ExitStatus {
    var job = RenderJob(template: invocation.operands[0])
    job.root = invocation.value("--root")
    job.escape = invocation.value("--escape").flatMap(RenderJob.Escape.init) ?? .auto
    job.options.undefined =
      invocation.value("--undefined").flatMap(UndefinedBehavior.init) ?? .strict
    job.options.trimBlocks = invocation.isGiven("--trim-blocks")
    job.options.lstripBlocks = invocation.isGiven("--lstrip-blocks")
    job.options.keepTrailingNewline = invocation.isGiven("--keep-trailing-newline")
    job.options.syntax = try syntax(invocation)
    job.fuel = try invocation.number("--fuel")
    let text = try Failure.passing { () throws(DraftingFailure) in
      guard let path = invocation.value("--data") else { return try job.run(data: nil) }
      return try job.run(data: try invocation.read(path))
    }
    try invocation.print(text)
    return .done
  }

  /// The delimiters of the template.
  private static func syntax(_ invocation: Invocation) throws(Failure) -> Syntax {
    let syntax = Syntax(
      variable: try invocation.pair("--variable") ?? ("{{", "}}"),
      block: try invocation.pair("--block") ?? ("{%", "%}"),
      comment: try invocation.pair("--comment") ?? ("{#", "#}"),
      lineStatement: invocation.value("--line-statement"),
      lineComment: invocation.value("--line-comment"))
    if let syntax { return syntax }
    throw .usage(
      Wording(
        vi: "biểu thức, thẻ và ghi chú phải mở bằng ba dấu khác nhau, không dấu nào rỗng",
        en: "expressions, tags and comments must begin with three different marks, none empty"),
      hint: nil)
  }
}
