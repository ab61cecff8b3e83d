import Diagnostics
import Drafting

extension CommandSpec {
  /// `vanban init`: a dossier to start from.
  static var initialize: CommandSpec {
    CommandSpec(
      name: "init",
      operands: OperandSpec(label: "DIR", minimum: 1, maximum: 1),
      options: [
        OptionSpec(
          name: "--from", value: "SAMPLE",
          help: Wording(
            vi: "hồ sơ mẫu để bắt đầu (xem: vanban list samples)",
            en: "sample to start from (see: vanban list samples)"))
      ],
      summary: Wording(
        vi: "tạo một hồ sơ mới từ hồ sơ mẫu", en: "make a new dossier from a sample"),
      discussion: Wording(
        vi: "Không hỏi gì và không ghi đè tệp nào: thư mục phải chưa có hoặc còn trống.",
        en: "Asks nothing and overwrites nothing: the folder must be new or empty."),
      examples: [
        (
          "vanban init ho-so-2026",
          Wording(
            vi: "tạo thư mục ho-so-2026; vào đó chạy 'vanban generate'",
            en: "makes the folder ho-so-2026; run 'vanban generate' there")
        )
      ],
      run: { invocation throws(Failure) in
        let folder = invocation.operands[0]
        let files = try Failure.passing { () throws(DraftingFailure) in
          try TemplateLibrary.embedded.copySample(invocation.value("--from"), to: folder)
        }
        for file in files {
          try invocation.print(FileSystem.join(folder, file))
        }
        invocation.say(
          Wording(
            vi: "Xong. Tiếp theo: vanban generate --dossier \(folder)",
            en: "Done. Next: vanban generate --dossier \(folder)"))
        return .done
      })
  }
}
