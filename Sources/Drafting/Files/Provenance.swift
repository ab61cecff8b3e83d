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
  ///
  /// One thread works them out at once: that takes less time than one after the other.
  func digests(
    with outputs: [[UInt8]], by crew: Crew
  ) -> (dossier: String, outputs: [String]) {
    let texts = SHA256.texts(of: dossier)
    let parts = crew.threads > 1 ? [texts, outputs] : [texts + outputs]
    let digests = crew.map(parts.count) { SHA256.digests(of: parts[$0]) }.joined()
    return (
      SHA256.hexDigest(of: Array(digests.prefix(texts.count).joined())),
      digests.dropFirst(texts.count).map(SHA256.hex)
    )
  }
}

extension SHA256 {
  /// The digest of files by their names: of the digests of names and contents, in order.
  static func hexDigest(of files: [String: [UInt8]]) -> String {
    hexDigest(of: Array(digests(of: texts(of: files)).joined()))
  }

  /// The names and contents of files, in the order of the names' bytes.
  fileprivate static func texts(of files: [String: [UInt8]]) -> [[UInt8]] {
    files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .flatMap { [Array($0.key.utf8), $0.value] }
  }
}
