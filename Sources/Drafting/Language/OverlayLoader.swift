import TemplateEngine

/// The templates of a dossier's folder, and behind them those of the library.
///
/// A dossier changes a shared template by holding a file of the same path.
struct OverlayLoader: Loader {
  let source: DossierSource
  let library: TemplateLibrary

  func source(of name: String) throws(LoaderError) -> [UInt8]? {
    if name.hasPrefix("/") || name.split(separator: "/").contains("..") { throw .refused }
    return source.files[name] ?? library.bytes(at: name)
  }

  var names: [String] {
    library.templates + source.files.keys.filter { $0.hasSuffix(".md") || $0.hasSuffix(".html") }
  }
}
