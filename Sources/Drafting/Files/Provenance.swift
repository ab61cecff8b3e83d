import Threading

/// What documents are made from, as their manifest tells it.
struct Provenance: Sendable {
  /// The version of the program.
  var version: String
  /// The files of the dossier, by their paths below its folder.
  var dossier: [String: [UInt8]]
  /// The digest of the shared templates.
  var templates: String

  /// The digests of the dossier and of some outputs.
  func digests(
    with outputs: [[UInt8]], by crew: Crew
  ) -> (dossier: String, outputs: [String]) {
    let digests = crew.map(outputs.count + 1) { [dossier] index in
      index == 0 ? SHA256.hexDigest(of: dossier) : SHA256.hexDigest(of: outputs[index - 1])
    }
    return (digests[0], Array(digests.dropFirst()))
  }
}

extension SHA256 {
  /// The digest of files by their names: of the digests of names and contents, in order.
  static func hexDigest(of files: [String: [UInt8]]) -> String {
    let ordered = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return hexDigest(
      of: ordered.flatMap { digest(of: Array($0.key.utf8)) + digest(of: $0.value) })
  }
}
