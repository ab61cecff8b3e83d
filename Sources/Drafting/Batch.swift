import Diagnostics
import Dispatch
import Synchronization

/// Generates the documents of every dossier below a folder, in parallel.
public struct Batch: Sendable {
  /// The folder that is searched for dossiers.
  public var root: String
  /// The folder to write to: each dossier has there the path that it has below the root.
  public var output: String
  /// The documents of each dossier; all of them if empty.
  public var documents: [String]
  /// The kinds of files that each document is written as.
  public var formats: [Generator.Format]
  /// Whether the documents are final: nothing may be blank in them.
  public var isFinal: Bool
  /// Whether files that a person edited are overwritten.
  public var overwritesEdited: Bool
  /// The day up to which documents know things; each its own without one.
  public var asOf: AsOfDay?
  /// Whom copies are made for, one file each; `nil` for the documents themselves.
  public var each: CopyKind?
  /// Whether documents are also written with their appendices on one page.
  public var bindsAppendices: Bool
  /// How many dossiers are worked on at a time.
  public var jobs: Int
  /// The part of the dossiers that this run does; all of them if `nil`.
  public var shard: Shard?

  /// A run over the dossiers below a folder; `jobs` below 1 counts as 1.
  public init(
    root: String, output: String, documents: [String] = [],
    formats: [Generator.Format] = Generator.Format.allCases,
    isFinal: Bool = false, overwritesEdited: Bool = false, asOf: AsOfDay? = nil,
    each: CopyKind? = nil, bindsAppendices: Bool = false, jobs: Int, shard: Shard? = nil
  ) {
    self.root = root
    self.output = output
    self.documents = documents
    self.formats = formats
    self.isFinal = isFinal
    self.overwritesEdited = overwritesEdited
    self.asOf = asOf
    self.each = each
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
    /// All dossiers of the run, those of other shards not counted.
    public var total: Int
    /// The files of the documents made so far, those left as they were included.
    public var files: Int
    /// Since the run began.
    public var nanoseconds: UInt64
  }

  /// A dossier whose documents could not be made.
  public struct Failed: Sendable {
    /// Its path below the root; empty if the root itself is the dossier.
    public var dossier: String
    /// Why there are no documents, or not all of them.
    public var failure: DraftingFailure
  }

  /// What a run did.
  public struct Summary: Sendable {
    /// The counts and the time at the end of the run.
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
        if FileSystem.kind(at: FileSystem.join(folder, DossierSource.mainFile)) != nil {
          found.append(path)
          continue
        }
        for (name, kind) in try FileSystem.entries(in: folder)
        where kind == .folder && !name.hasPrefix(".") {
          pending.append(FileSystem.join(path, name))
        }
      }
      let sorted = found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      guard let shard else { return sorted }
      return sorted.indices.filter(shard.contains).map { sorted[$0] }
    }
  }

  /// Generates everything; a dossier that fails does not stop the others.
  ///
  /// Documents are made by as many threads as there are jobs. What they have laid beside its
  /// place, one more thread brings to the disk, many dossiers at a time, and gives it its name:
  /// so no thread waits for the disk, and yet a name never stands for bytes that a power cut
  /// could take away.
  ///
  /// - Parameter report: Called after each dossier, by one thread at a time.
  public func run(
    report: @Sendable (Progress) -> Void
  ) throws(DraftingFailure) -> Summary {
    let dossiers = try dossiers()
    let started = FileSystem.monotonicNanoseconds()
    let makers = max(1, min(jobs, dossiers.count))
    let board = BatchBoard(makers: makers)
    DispatchQueue(label: "publish").async { board.publish() }
    DispatchQueue.concurrentPerform(iterations: makers) { _ in
      while let position = board.state.withLock({ $0.takeNext(of: dossiers.count) }) {
        let made = make(dossiers[position], at: position, threads: max(1, jobs / makers))
        board.state.withLock { state in
          state.add(made)
          report(progress(state, dossiers.count, started))
        }
        board.wakeUp.signal()
      }
      board.state.withLock { $0.makers -= 1 }
      board.wakeUp.signal()
    }
    board.published.wait()
    return board.state.withLock { state in
      Summary(
        progress: progress(state, dossiers.count, started), warnings: state.warnings,
        failed: state.failures(dossiers))
    }
  }

  private func progress(_ state: BatchState, _ total: Int, _ started: UInt64) -> Progress {
    Progress(
      done: state.done, total: total, files: state.files,
      nanoseconds: FileSystem.monotonicNanoseconds() - started)
  }

  /// Makes the documents of one dossier, on some threads, and lays them beside their places.
  private func make(
    _ path: String, at position: Int, threads: Int
  ) -> BatchState.Made {
    var made = BatchState.Made(position: position)
    do throws(DraftingFailure) {
      let source = try DossierSource.read(
        folder: FileSystem.join(root, path), name: path.isEmpty ? nil : path)
      let generator = Generator(
        source: source, output: output, formats: formats, isFinal: isFinal,
        overwritesEdited: overwritesEdited, asOf: asOf, each: each,
        bindsAppendices: bindsAppendices, threads: threads)
      let (staged, files, notes) = try generator.stage(documents)
      made.staged = staged
      made.files = files.count
      made.warnings = notes.warnings.count + notes.findings
      let kept = files.compactMap(\.refusal)
      made.failure = kept.isEmpty ? nil : .refused(kept)
    } catch {
      made.failure = error
    }
    return made
  }
}
