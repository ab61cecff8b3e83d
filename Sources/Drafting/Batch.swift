import Diagnostics
import Dispatch
import Synchronization

/// Generates the documents of every dossier below a folder, in parallel.
public struct Batch: Sendable {
  /// The folder that is searched for dossiers.
  public var root: String
  /// The folder to write to: each dossier has there the path that it has below the root.
  public var output: String
  public var formats: [Generator.Format]
  public var isFinal: Bool
  public var overwritesEdited: Bool
  /// Whether documents are also written with their appendices on one page.
  public var bindsAppendices: Bool
  /// How many dossiers are worked on at a time.
  public var jobs: Int
  /// The part of the dossiers that this run does; all of them if `nil`.
  public var shard: Shard?

  public init(
    root: String, output: String, formats: [Generator.Format] = Generator.Format.allCases,
    isFinal: Bool = false, overwritesEdited: Bool = false, bindsAppendices: Bool = false,
    jobs: Int, shard: Shard? = nil
  ) {
    self.root = root
    self.output = output
    self.formats = formats
    self.isFinal = isFinal
    self.overwritesEdited = overwritesEdited
    self.bindsAppendices = bindsAppendices
    self.jobs = jobs
    self.shard = shard
  }

  /// One part of a run that is split over several machines or jobs of a cluster.
  ///
  /// The dossiers in order are dealt out like cards: the parts are disjoint, together they are
  /// all, and who does what depends on nothing but the names of the folders.
  public struct Shard: Sendable, Hashable {
    /// Which part, from 1.
    public var index: Int
    /// How many parts there are.
    public var count: Int

    /// A part written as `2/8`; `nil` for anything else.
    public init?(_ text: String) {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]),
        index >= 1, index <= count
      else { return nil }
      self.index = index
      self.count = count
    }

    /// Whether the dossier at a position belongs to the part.
    func contains(_ position: Int) -> Bool { position % count == index - 1 }
  }

  /// How far a run is.
  public struct Progress: Sendable {
    /// Dossiers that are over, well or badly.
    public var done: Int
    public var total: Int
    public var files: Int
    /// Since the run began.
    public var nanoseconds: UInt64
  }

  /// A dossier whose documents could not be made.
  public struct Failed: Sendable {
    public var dossier: String
    public var failure: DraftingFailure
  }

  /// What a run did.
  public struct Summary: Sendable {
    public var progress: Progress
    /// What was found that is no error.
    public var warnings: Int
    /// The dossiers that failed, in order; the others are done.
    public var failed: [Failed]
  }

  /// The dossiers below the root by their paths below it, in order; a dossier is not searched.
  public func dossiers() throws(DraftingFailure) -> [String] {
    try DraftingFailure.passing { () throws(SystemError) in
      var found: [String] = []
      var pending = [""]
      while let path = pending.popLast() {
        let folder = FileSystem.join(root, path)
        let names = try FileSystem.names(in: folder.isEmpty ? "." : folder)
        if names.contains(DossierSource.mainFile) {
          found.append(path)
          continue
        }
        for name in names where !name.hasPrefix(".") {
          let child = FileSystem.join(path, name)
          if FileSystem.kind(at: FileSystem.join(root, child)) == .folder { pending.append(child) }
        }
      }
      let sorted = found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      guard let shard else { return sorted }
      return sorted.indices.filter(shard.contains).map { sorted[$0] }
    }
  }

  fileprivate struct State {
    var next = 0
    var done = 0
    var files = 0
    var warnings = 0
    var failed: [(position: Int, failed: Failed)] = []
  }

  /// Generates everything; a dossier that fails does not stop the others.
  ///
  /// - Parameter report: Called after each dossier, by one thread at a time.
  public func run(
    report: @Sendable (Progress) -> Void
  ) throws(DraftingFailure) -> Summary {
    let dossiers = try dossiers()
    let started = FileSystem.monotonicNanoseconds()
    let state = Mutex(State())
    DispatchQueue.concurrentPerform(iterations: max(1, min(jobs, dossiers.count))) { _ in
      while let position = state.withLock({ $0.takeNext(of: dossiers.count) }) {
        let path = dossiers[position]
        let (files, warnings, failure) = generate(path)
        state.withLock { state in
          state.done += 1
          state.files += files
          state.warnings += warnings
          if let failure {
            state.failed.append((position, Failed(dossier: path, failure: failure)))
          }
          report(progress(state, dossiers.count, started))
        }
      }
    }
    return state.withLock { state in
      Summary(
        progress: progress(state, dossiers.count, started), warnings: state.warnings,
        failed: state.failed.sorted { $0.position < $1.position }.map(\.failed))
    }
  }

  private func progress(_ state: State, _ total: Int, _ started: UInt64) -> Progress {
    Progress(
      done: state.done, total: total, files: state.files,
      nanoseconds: FileSystem.monotonicNanoseconds() - started)
  }

  /// Generates one dossier: how many files, how many warnings, and why it failed.
  private func generate(_ path: String) -> (Int, Int, DraftingFailure?) {
    var files = 0
    var kept: [Diagnostic] = []
    do throws(DraftingFailure) {
      var source = try DossierSource.read(folder: FileSystem.join(root, path))
      if !path.isEmpty { source.name = path }
      let generator = Generator(
        source: source, output: output, formats: formats, isFinal: isFinal,
        overwritesEdited: overwritesEdited, bindsAppendices: bindsAppendices)
      let notes = try generator.generate([]) { file in
        files += 1
        if let refusal = file.refusal { kept.append(refusal) }
      }
      return (files, notes.warnings.count + notes.findings, kept.isEmpty ? nil : .refused(kept))
    } catch {
      return (files, 0, error)
    }
  }
}

extension Batch.State {
  /// The position of the next dossier to do; `nil` when there is none left.
  fileprivate mutating func takeNext(of count: Int) -> Int? {
    guard next < count else { return nil }
    next += 1
    return next - 1
  }
}
