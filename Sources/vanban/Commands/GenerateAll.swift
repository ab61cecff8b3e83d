import Diagnostics
import Drafting

extension CommandSpec {
  /// The options that make `vanban generate` work on many dossiers.
  static let batchOptions = [
    OptionSpec(
      name: "--all", value: "ROOT",
      help: Wording(
        vi: "mọi hồ sơ nằm dưới thư mục ROOT", en: "every dossier below the folder ROOT")),
    OptionSpec(
      name: "--jobs", value: "N",
      help: Wording(
        vi: "số hồ sơ làm cùng lúc (mặc định: số nhân máy)",
        en: "dossiers worked on at a time (by default one for each core)")),
    OptionSpec(
      name: "--shard", value: "I/N",
      help: Wording(
        vi: "chỉ làm phần thứ I trong N phần, để chia cho nhiều máy",
        en: "only the I-th of N parts, to share the work among machines")),
  ]

  /// Generates every dossier below a folder; those that fail are listed and the rest is done.
  static func generateAll(
    _ invocation: Invocation, root: String, formats: [Generator.Format]
  ) throws(Failure) -> ExitStatus {
    var batch = Batch(
      root: root, output: invocation.value("--output") ?? "Output",
      documents: invocation.operands, formats: formats,
      isFinal: invocation.isGiven("--final"), overwritesEdited: invocation.isGiven("--force"),
      asOf: try invocation.day("--as-of"), each: try copies(invocation),
      bindsAppendices: invocation.isGiven("--with-appendices"),
      jobs: try invocation.number("--jobs") ?? Terminal.processorCount)
    if let text = invocation.value("--shard") {
      guard let shard = Batch.Shard(text) else {
        throw .usage(
          Wording(
            vi: "--shard cần dạng I/N với I từ 1 đến N, không phải '\(text)'",
            en: "--shard takes I/N with I from 1 to N, not '\(text)'"),
          hint: Wording(vi: "ví dụ: --shard 2/8", en: "for example: --shard 2/8"))
      }
      batch.shard = shard
    }
    let bar = ProgressBar(invocation)
    let batchToRun = batch
    let summary = try Failure.passing { () throws(DraftingFailure) in
      try batchToRun.run { bar.show($0) }
    }
    bar.clear()
    for failed in summary.failed {
      invocation.say(
        Wording(vi: "không xong: \(failed.dossier)", en: "failed: \(failed.dossier)"))
      invocation.report(failed.failure.diagnostics)
    }
    let progress = summary.progress
    let time = Milliseconds(seconds: Double(progress.nanoseconds) / 1e9)
    let failures = summary.failed.count
    invocation.say(
      Wording(
        vi:
          "\(progress.total) hồ sơ, \(progress.files) tệp trong \(time.vi); \(summary.warnings) cảnh báo, \(failures) hồ sơ không xong",
        en:
          "\(progress.total) dossiers, \(progress.files) files in \(time.en); \(summary.warnings) warnings, \(failures) dossiers failed"
      ))
    return summary.failed.isEmpty ? .done : .faultyInput
  }
}

/// One redrawn line that tells how far a run is; shown on a terminal only.
private struct ProgressBar: Sendable {
  private let write: (@Sendable ([UInt8]) -> Void)?
  private let language: Language

  init(_ invocation: Invocation) {
    language = invocation.language
    write = invocation.console.messagesAreTerminal ? Terminal.writeMessage : nil
  }

  func show(_ progress: Batch.Progress) {
    guard let write, progress.done % max(1, progress.total / 200) == 0 else { return }
    let seconds = Double(progress.nanoseconds) / 1e9
    let rate = seconds > 0 ? Double(progress.done) / seconds : 0
    let left = rate > 0 ? Int((Double(progress.total - progress.done) / rate).rounded()) : 0
    let filled = progress.total == 0 ? 0 : progress.done * 30 / progress.total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
    let text = Wording(
      vi: "\(progress.done)/\(progress.total) hồ sơ, \(Int(rate))/giây, còn \(left) giây",
      en: "\(progress.done)/\(progress.total) dossiers, \(Int(rate))/s, \(left) s left")
    write(Array("\r\u{1B}[2K\(bar) \(text.text(in: language))".utf8))
  }

  func clear() {
    write?(Array("\r\u{1B}[2K".utf8))
  }
}
