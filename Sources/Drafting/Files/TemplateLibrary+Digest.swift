extension TemplateLibrary {
  /// The digest of the templates that documents are made of: not of samples and guides.
  var digest: String {
    Drafter.digest(
      of: Dictionary(uniqueKeysWithValues: templates.map { ($0, bytes(at: $0) ?? []) }))
  }
}
