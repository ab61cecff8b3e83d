import Diagnostics
import Drafting

extension CommandSpec {
  /// `vanban generate`: dossier and templates in, documents out.
  static var generate: CommandSpec {
    CommandSpec(
      name: "generate",
      operands: OperandSpec(label: "[DOCUMENT…]", minimum: 0, maximum: nil),
      options: [
        .dossier,
        OptionSpec(
          name: "--output", value: "DIR",
          help: Wording(
            vi: "thư mục ghi kết quả (mặc định ./Output)",
            en: "folder to write to (by default ./Output)")),
        OptionSpec(
          name: "--format", value: "html,md", choices: Generator.Format.allCases.map(\.rawValue),
          takesList: true,
          help: Wording(vi: "dạng tệp cần ghi", en: "kinds of file to write")),
        OptionSpec(
          name: "--final",
          help: Wording(
            vi: "bản hoàn chỉnh: không được còn chỗ trống, lỗi rà soát",
            en: "final version: no blank and no error of the review may be left")),
        .asOf,
        OptionSpec(
          name: "--each", value: "agency|unit", choices: CopyKind.allCases.map(\.rawValue),
          help: Wording(
            vi: "mỗi cơ quan (agency) hoặc mỗi đơn vị được đánh giá (unit) một tệp",
            en: "one file for each agency, or for each unit that is evaluated")),
        OptionSpec(
          name: "--with-appendices",
          help: Wording(
            vi: "ghi thêm tệp ….kem-phu-luc.html: văn bản và phụ lục, in một lần",
            en: "also write ….kem-phu-luc.html: document and appendices, to print at once")),
        OptionSpec(
          name: "--force",
          help: Wording(
            vi: "ghi đè cả tệp đã sửa tay sau khi sinh ra",
            en: "overwrite even files edited by hand since they were generated")),
      ] + batchOptions,
      summary: Wording(
        vi: "sinh văn bản từ hồ sơ: HTML để in, Markdown để sửa",
        en: "generate documents from a dossier: HTML to print, Markdown to edit"),
      discussion: Wording(
        vi: """
          Không nêu văn bản nào thì sinh mọi văn bản của hồ sơ. Không có --dossier thì dùng hồ sơ
          ở thư mục hiện tại; không có nữa thì dùng hồ sơ mẫu đi kèm chương trình.
          Tệp đã sửa tay được giữ nguyên; bản mới nằm bên cạnh với đuôi .new.
          """,
        en: """
          Without a document, every document of the dossier is generated. Without --dossier, the
          dossier in the current folder is used, else the sample that comes with the program.
          A file edited by hand is kept; the new text is laid beside it with the ending .new.
          """),
      examples: [
        (
          "vanban generate",
          Wording(
            vi: "sinh mọi văn bản của hồ sơ đang đứng, hoặc của hồ sơ mẫu",
            en: "every document of the dossier here, or of the sample")
        ),
        (
          "vanban generate phieu-giao-nhiem-vu --each agency",
          Wording(
            vi: "mỗi cơ quan một phiếu giao nhiệm vụ", en: "a slip of tasks for each agency")
        ),
        (
          "vanban generate ke-hoach --dossier ho-so-2026 --format html",
          Wording(vi: "chỉ kế hoạch, chỉ HTML", en: "the plan alone, as HTML alone")
        ),
        (
          "vanban generate --all ho-so --output van-ban --jobs 8",
          Wording(
            vi: "mọi hồ sơ dưới thư mục ho-so, tám hồ sơ một lúc",
            en: "every dossier below the folder ho-so, eight at a time")
        ),
        (
          "vanban generate ke-hoach --with-appendices",
          Wording(
            vi: "thêm tệp ke-hoach.kem-phu-luc.html để in kế hoạch và phụ lục một lần",
            en: "and ke-hoach.kem-phu-luc.html, to print the plan and its appendix at once")
        ),
      ],
      run: { invocation throws(Failure) in try generate(invocation) })
  }

  private static func generate(_ invocation: Invocation) throws(Failure) -> ExitStatus {
    let started = FileSystem.monotonicNanoseconds()
    let formats = invocation.list("--format").map { names in
      Generator.Format.allCases.filter { names.contains($0.rawValue) }
    }
    let bindsAppendices = invocation.isGiven("--with-appendices")
    if bindsAppendices, let formats, !formats.contains(.html) {
      throw .usage(
        Wording(
          vi: "--with-appendices ghi tệp HTML, mà --format không có html",
          en: "--with-appendices writes HTML, which --format leaves out"),
        hint: Wording(vi: "thêm html vào --format", en: "add html to --format"))
    }
    if let root = invocation.value("--all") {
      return try generateAll(
        invocation, root: root, formats: formats ?? Generator.Format.allCases)
    }
    let generator = Generator(
      source: try .find(invocation),
      output: invocation.value("--output") ?? "Output",
      formats: formats ?? Generator.Format.allCases,
      isFinal: invocation.isGiven("--final"),
      overwritesEdited: invocation.isGiven("--force"),
      asOf: try invocation.day("--as-of"), each: try copies(invocation),
      bindsAppendices: bindsAppendices, threads: Terminal.processorCount)
    var files: [Generator.File] = []
    let notes = try Failure.passing { () throws(DraftingFailure) in
      try generator.generate(invocation.operands) { file in
        files.append(file)
        invocation.say(file.line)
      }
    }
    invocation.report(notes.warnings)
    let seconds = Double(FileSystem.monotonicNanoseconds() - started) / 1e9
    let time = Milliseconds(seconds: seconds)
    invocation.say(
      Wording(
        vi: "\(files.count) tệp trong \(time.vi), \(notes.warnings.count) cảnh báo",
        en: "\(files.count) files in \(time.en), \(notes.warnings.count) warnings"))
    if notes.findings > 0 {
      invocation.say(
        Wording(
          vi: "rà soát hồ sơ thấy \(notes.findings) chỗ nên xem lại: vanban check",
          en: "the review found \(notes.findings) places to look at: vanban check"))
    }
    let kept = files.compactMap(\.refusal)
    if !kept.isEmpty { throw .drafting(.refused(kept)) }
    return .done
  }

  /// Whom copies are asked for; each needs to know the document.
  static func copies(_ invocation: Invocation) throws(Failure) -> CopyKind? {
    let each = invocation.value("--each").flatMap(CopyKind.init(rawValue:))
    if each != nil, invocation.operands.isEmpty {
      throw .usage(
        Wording(
          vi: "--each cần nêu văn bản nào", en: "--each needs the document that is meant"),
        hint: Wording(
          vi: "ví dụ: vanban generate phieu-giao-nhiem-vu --each agency",
          en: "for example: vanban generate phieu-giao-nhiem-vu --each agency"))
    }
    if each != nil, invocation.isGiven("--with-appendices") {
      throw .usage(
        Wording(
          vi: "--each và --with-appendices không dùng cùng nhau",
          en: "--each and --with-appendices do not go together"),
        hint: nil)
    }
    return each
  }
}

extension OptionSpec {
  static let asOf = OptionSpec(
    name: "--as-of", value: "DATE",
    help: Wording(
      vi: "tính đến ngày (2025-11-01 hoặc 01/11/2025)",
      en: "the day up to which things are known (2025-11-01)"))

  static let dossier = OptionSpec(
    name: "--dossier", value: "DIR",
    help: Wording(
      vi: "thư mục hồ sơ (có tệp dossier.json)",
      en: "folder of the dossier (it holds dossier.json)"))
}

extension DossierSource {
  /// The dossier that a command works on.
  static func find(_ invocation: Invocation) throws(Failure) -> DossierSource {
    try Failure.passing { () throws(DraftingFailure) in
      try find(folder: invocation.value("--dossier"))
    }
  }
}

/// A stretch of time in words.
struct Milliseconds {
  var vi: String
  var en: String

  init(seconds: Double) {
    let tenths = Int((seconds * 10_000).rounded())
    vi = "\(tenths / 10),\(tenths % 10) ms"
    en = "\(tenths / 10).\(tenths % 10) ms"
  }
}
