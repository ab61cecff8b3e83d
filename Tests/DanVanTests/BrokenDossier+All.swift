extension BrokenDossier {
  /// Every broken dossier.
  static let all =
    json + members + markValues + markRules + values + references + consistency + scores + tables
}
