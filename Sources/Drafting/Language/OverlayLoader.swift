import TemplateEngine

/// The templates in a dossier's folder; behind them stand those of a library.
///
/// A dossier changes a shared template by holding a file of the same path.
struct OverlayLoader: Loader {
  let source: DossierSource

  func source(of name: String) throws(LoaderError) -> [UInt8]? {
    try refuseOutside(name)
    return source.files[name]
  }

  var names: [String] {
    source.files.keys.filter { $0.hasSuffix(".md") || $0.hasSuffix(".html") }
  }
}

/// The templates of a library.
struct LibraryLoader: Loader {
  let library: TemplateLibrary

  func source(of name: String) throws(LoaderError) -> [UInt8]? {
    try refuseOutside(name)
    return library.bytes(at: name)
  }

  var names: [String] { library.templates }
}

/// Refuses names that lead out of where templates live.
private func refuseOutside(_ name: String) throws(LoaderError) {
  let bytes = Array(name.utf8)
  guard bytes.first != UInt8(ascii: "/") else { throw .refused }
  // Most names hold no two dots at all.
  if bytes.firstRange(of: "..") != nil, name.split(separator: "/").contains("..") { throw .refused }
}
