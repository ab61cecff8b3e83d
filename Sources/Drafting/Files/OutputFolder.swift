import Diagnostics

/// The folder that the documents of one dossier are written to.
///
/// Nothing is lost in it: a file appears whole or not at all, and a file that a person has edited
/// since it was generated is kept, with the new text beside it.
struct OutputFolder {
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
  ///   - manifest: What they were generated from; its outputs are filled in here.
  ///   - written: Called after each file.
  func write(
    _ files: [(name: String, bytes: [UInt8])], manifest: Manifest,
    written: (_ name: String, _ outcome: Outcome) -> Void
  ) throws(SystemError) {
    let staged = try stage(files, manifest: manifest, synchronized: true)
    try staged.publish()
    for (name, outcome) in staged.outcomes { written(name, outcome) }
    if staged.hasChanges { FileSystem.synchronize(folder: path) }
  }

  /// Files that lie whole beside their places and only have to take their names.
  ///
  /// What was staged without being synchronised must reach the disk before it is published: a
  /// name that outlives a power cut must not be that of an empty file.
  struct Staged: Sendable {
    fileprivate let folder: String
    /// The files beside, and whose names they take: the manifest first, which knows the old
    /// bytes of each file and the new.
    fileprivate var moves: [(temporary: String, target: String)] = []
    /// The manifest for when all have their names, if it is another.
    fileprivate var lastManifest: [UInt8]?
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
      guard let lastManifest else { return }
      try FileSystem.writeWhole(
        lastManifest, to: FileSystem.join(folder, Manifest.fileName))
    }
  }

  /// Lays files beside their places; nothing that has its name is touched.
  ///
  /// - Parameter synchronized: Whether they must be on the disk when this returns.
  func stage(
    _ files: [(name: String, bytes: [UInt8])], manifest: Manifest, synchronized: Bool
  ) throws(SystemError) -> Staged {
    var final = manifest
    final.outputs = previous?.outputs ?? [:]
    var during = final
    var staged = Staged(folder: path)
    var changes: [(target: String, bytes: [UInt8])] = []
    let digests = SHA256.digests(of: files.map(\.bytes)).map(SHA256.hex)
    for (file, digest) in zip(files, digests) {
      let target = FileSystem.join(path, file.name)
      let outcome = try outcome(of: file.name, bytes: file.bytes)
      staged.outcomes.append((file.name, outcome))
      switch outcome {
      case .unchanged: break
      case .written: changes.append((target, file.bytes))
      case .kept(let newText), .blocked(let newText):
        changes.append((FileSystem.join(path, newText), file.bytes))
        continue
      }
      final.outputs[file.name] = [digest]
      if during.outputs[file.name]?.contains(digest) != true {
        during.outputs[file.name, default: []].append(digest)
      }
    }
    let manifestPath = FileSystem.join(path, Manifest.fileName)
    let present = previous == nil ? nil : try? FileSystem.read(manifestPath)
    let bytes = (changes.isEmpty ? final : during).json
    if bytes != present { changes.insert((manifestPath, bytes), at: 0) }
    if during != final, changes.count > 0 { staged.lastManifest = final.json }
    do throws(SystemError) {
      for change in changes {
        let temporary = try FileSystem.writeBeside(
          change.bytes, change.target, synchronized: synchronized)
        staged.moves.append((temporary, change.target))
      }
    } catch {
      for move in staged.moves { FileSystem.discard(move.temporary) }
      throw error
    }
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
