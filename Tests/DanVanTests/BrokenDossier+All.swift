extension BrokenDossier {
  /// Every broken dossier.
  static let all = json + members + values + references + consistency + scores + tables
}
