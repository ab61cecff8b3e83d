import Diagnostics
import Threading

/// The folder that the documents of one dossier are written to.
///
/// Nothing is lost in it: a file appears whole or not at all, and a file that a person has edited
/// since it was generated is kept, with the new text beside it.
struct OutputFolder: Sendable {
  let path: String
  let overwritesEdited: Bool
  /// Whether the folder was made just now, so that nothing stands in it.
  private let isNew: Bool
  /// What the last run left behind, if it is known.
  private let previous: Manifest?

  init(path: String, overwritesEdited: Bool) throws(SystemError) {
    self.path = path
    self.overwritesEdited = overwritesEdited
    isNew = try FileSystem.makeFolder(path)
    if isNew {
      previous = nil
    } else {
      FileSystem.removeLeftovers(in: path)
      previous = Manifest(readingFrom: FileSystem.join(path, Manifest.fileName))
    }
  }

  /// What became of a file.
  enum Outcome: Sendable, Hashable {
    case written
    /// It held these bytes already, and was not touched.
    case unchanged
    /// A person has edited it: it was kept, and the new text lies in the file named.
    case kept(newText: String)
    /// A folder, a link or a device stands there: it was kept, and the new text lies in the file
    /// named.
    case blocked(newText: String)
  }

  /// Writes files and the manifest that speaks of them.
  ///
  /// - Parameters:
  ///   - files: Names and bytes; all of them are ready before the first is written.
  ///   - provenance: What they were generated from.
  ///   - crew: Who works on the digests of the manifest.
  ///   - written: Called after each file.
  func write(
    _ files: [(name: String, bytes: [UInt8])], from provenance: Provenance,
    by crew: Crew = Crew(threads: 1), written: (_ name: String, _ outcome: Outcome) -> Void
  ) throws(SystemError) {
    let staged = try stage(files, from: provenance, by: crew, synchronized: true)
    try staged.publish()
    for (name, outcome) in staged.outcomes { written(name, outcome) }
    if staged.hasChanges { FileSystem.synchronize(folder: path) }
  }

  /// Files that lie whole beside their places and only have to take their names.
  ///
  /// What was staged without being synchronised must reach the disk before it is published: a
  /// name that outlives a power cut must not be that of an empty file.
  struct Staged: Sendable {
    /// The files beside, and whose names they take: the manifest first, which knows the old
    /// bytes of each file and the new.
    fileprivate var moves: [(temporary: String, target: String)] = []
    /// The manifest for when all have their names, if it is another.
    fileprivate var lastManifest: (target: String, bytes: [UInt8])?
    /// What becomes of each file.
    fileprivate(set) var outcomes: [(name: String, outcome: Outcome)] = []

    /// Whether anything has to take its name.
    var hasChanges: Bool { !moves.isEmpty }

    /// Gives the files their names.
    func publish() throws(SystemError) {
      for (index, move) in moves.enumerated() {
        do throws(SystemError) {
          try FileSystem.move(move.temporary, to: move.target)
        } catch {
          for rest in moves[(index + 1)...] { FileSystem.discard(rest.temporary) }
          throw error
        }
      }
      if let lastManifest {
        try FileSystem.writeWhole(lastManifest.bytes, to: lastManifest.target)
      }
    }
  }

  /// Lays files beside their places; nothing that has its name is touched.
  ///
  /// - Parameters:
  ///   - crew: Who works on the digests of the manifest.
  ///   - synchronized: Whether the files must be on the disk when this returns.
  func stage(
    _ files: [(name: String, bytes: [UInt8])], from provenance: Provenance,
    by crew: Crew = Crew(threads: 1), synchronized: Bool
  ) throws(SystemError) -> Staged {
    var outcomes: [(name: String, outcome: Outcome)] = []
    var changes: [(target: String, bytes: [UInt8])] = []
    for file in files {
      let outcome = try outcome(of: file.name, bytes: file.bytes)
      outcomes.append((file.name, outcome))
      switch outcome {
      case .unchanged: break
      case .written: changes.append((FileSystem.join(path, file.name), file.bytes))
      case .kept(let newText), .blocked(let newText):
        changes.append((FileSystem.join(path, newText), file.bytes))
      }
    }
    // Who waits for the disk keeps no processor from others, and a disk brings in many files in
    // the time of one.
    let writers = Crew(threads: synchronized ? 8 : 1)
    let pieces = writers.map(changes.count + 1) { [outcomes, changes] index in
      Result { () throws(SystemError) in
        if index == 0 {
          let digests = provenance.digests(with: files.map(\.bytes), by: crew)
          return try layManifests(outcomes, digests, provenance, !changes.isEmpty, synchronized)
        }
        let (target, bytes) = changes[index - 1]
        return Staged(moves: [try lay(bytes, for: target, synchronized)])
      }
    }
    var staged = Staged(outcomes: outcomes)
    var failure: SystemError?
    for piece in pieces {
      switch piece {
      case .success(let laid):
        staged.moves += laid.moves
        staged.lastManifest = staged.lastManifest ?? laid.lastManifest
      case .failure(let error): failure = failure ?? error
      }
    }
    guard let failure else { return staged }
    for move in staged.moves { FileSystem.discard(move.temporary) }
    throw failure
  }

  private func lay(
    _ bytes: [UInt8], for target: String, _ synchronized: Bool
  ) throws(SystemError) -> (temporary: String, target: String) {
    (try FileSystem.writeBeside(bytes, target, synchronized: synchronized), target)
  }

  /// Lays down the manifest that stands while files take their names, unless it is there already;
  /// what follows from it when all have them is the last one.
  private func layManifests(
    _ outcomes: [(name: String, outcome: Outcome)],
    _ digests: (dossier: String, outputs: [String]), _ provenance: Provenance,
    _ hasChanges: Bool, _ synchronized: Bool
  ) throws(SystemError) -> Staged {
    var final = Manifest(
      version: provenance.version, dossier: digests.dossier, templates: provenance.templates,
      outputs: previous?.outputs ?? [:])
    var during = final
    for ((name, outcome), digest) in zip(outcomes, digests.outputs)
    where outcome == .written || outcome == .unchanged {
      final.outputs[name] = [digest]
      if !during.generated(name, digest) { during.outputs[name, default: []].append(digest) }
    }
    let target = FileSystem.join(path, Manifest.fileName)
    let bytes = (hasChanges ? during : final).json
    var staged = Staged()
    if previous == nil || (try? FileSystem.read(target)) != bytes {
      staged.moves = [try lay(bytes, for: target, synchronized)]
    }
    if hasChanges, during != final { staged.lastManifest = (target, final.json) }
    return staged
  }

  private func outcome(of name: String, bytes: [UInt8]) throws(SystemError) -> Outcome {
    if isNew { return .written }
    let target = FileSystem.join(path, name)
    switch FileSystem.kind(at: target) {
    case nil: return .written
    case .file: break
    case .folder, .link, .other:
      // A link could lead out of the folder: what it points to is not ours to replace.
      return overwritesEdited && FileSystem.kind(at: target) == .link
        ? .written : .blocked(newText: name + ".new")
    }
    let present = try FileSystem.read(target)
    if present == bytes { return .unchanged }
    let isOurs = previous?.generated(name, SHA256.hexDigest(of: present)) ?? false
    return isOurs || overwritesEdited ? .written : .kept(newText: name + ".new")
  }
}
