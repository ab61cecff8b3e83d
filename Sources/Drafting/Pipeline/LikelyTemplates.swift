import DanVan

extension DossierSource {
  /// The templates that documents are probably made of, by a glance at the dossier's main file.
  ///
  /// While the dossier is being loaded they can be compiled already. Nothing depends on the guess:
  /// what it misses is compiled when it is wanted.
  ///
  /// - Parameter ids: The documents; all of the dossier's if empty.
  func likelyTemplates(of ids: [String]) -> [String] {
    guard let main = files[Self.mainFile].flatMap({ JSONReader.read($0).value }),
      case .array(let documents)? = main["documents"]?.content
    else { return [] }
    let isParty = main["office"]?["system"]?.text == "party"
    return documents.flatMap { document -> [String] in
      guard ids.isEmpty || document["id"]?.text.map(ids.contains) ?? false else { return [] }
      let layout = Layout(document["layout"]?.text ?? "", isParty: isParty)
      return [document["template"]?.text].compactMap(\.self)
        + Generator.Format.allCases.map(layout.template)
    }
  }
}

/// The page that a document is set on.
struct Layout {
  private let name: String

  /// The layout of a name; for an empty one that of the office's system.
  init(_ name: String, isParty: Bool) {
    self.name = name.isEmpty ? isParty ? "party" : "decree-30" : name
  }

  /// The template for a kind of file.
  func template(_ format: Generator.Format) -> String { "layouts/\(name).\(format.rawValue)" }
}
