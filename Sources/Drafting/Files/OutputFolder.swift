import Diagnostics

/// The folder that the documents of one dossier are written to.
///
/// Nothing is lost in it: a file appears whole or not at all, and a file that a person has edited
/// since it was generated is kept, with the new text beside it.
struct OutputFolder {
  let path: String
  let overwritesEdited: Bool
  /// What the last run left behind, if it is known.
  private let previous: Manifest?

  init(path: String, overwritesEdited: Bool) throws(SystemError) {
    self.path = path
    self.overwritesEdited = overwritesEdited
    try FileSystem.makeFolder(path)
    FileSystem.removeLeftovers(in: path)
    previous = Manifest(readingFrom: FileSystem.join(path, Manifest.fileName))
  }

  /// What became of a file.
  enum Outcome: Sendable, Hashable {
    case written
    /// It held these bytes already, and was not touched.
    case unchanged
    /// A person has edited it: it was kept, and the new text lies in the file named.
    case kept(newText: String)
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
    var final = manifest
    final.outputs = previous?.outputs ?? [:]
    var during = final
    var plan: [(name: String, bytes: [UInt8], outcome: Outcome)] = []
    for file in files {
      let digest = SHA256.hexDigest(of: file.bytes)
      let outcome = try outcome(of: file.name, bytes: file.bytes)
      plan.append((file.name, file.bytes, outcome))
      if case .kept = outcome { continue }
      final.outputs[file.name] = [digest]
      if during.outputs[file.name]?.contains(digest) != true {
        during.outputs[file.name, default: []].append(digest)
      }
    }
    let changes = plan.contains { $0.outcome != .unchanged }
    if changes { try writeManifest(during) }
    for file in plan {
      let target = FileSystem.join(path, file.name)
      switch file.outcome {
      case .unchanged: break
      case .written: try FileSystem.writeWhole(file.bytes, to: target)
      case .kept(let newText):
        try FileSystem.writeWhole(file.bytes, to: FileSystem.join(path, newText))
      }
      written(file.name, file.outcome)
    }
    try writeManifest(final)
    if changes { FileSystem.synchronize(folder: path) }
  }

  private func writeManifest(_ manifest: Manifest) throws(SystemError) {
    let target = FileSystem.join(path, Manifest.fileName)
    if (try? FileSystem.read(target)) == manifest.json { return }
    try FileSystem.writeWhole(manifest.json, to: target)
  }

  private func outcome(of name: String, bytes: [UInt8]) throws(SystemError) -> Outcome {
    let target = FileSystem.join(path, name)
    switch FileSystem.kind(at: target) {
    case nil: return .written
    case .file: break
    case .folder, .link, .other:
      // A link could lead out of the folder: what it points to is not ours to replace.
      return overwritesEdited && FileSystem.kind(at: target) == .link
        ? .written : .kept(newText: name + ".new")
    }
    let present = try FileSystem.read(target)
    if present == bytes { return .unchanged }
    let isOurs = previous?.generated(name, SHA256.hexDigest(of: present)) ?? false
    return isOurs || overwritesEdited ? .written : .kept(newText: name + ".new")
  }
}
