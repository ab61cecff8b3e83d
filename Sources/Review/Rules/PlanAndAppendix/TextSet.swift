/// Texts that were given together, with what rules on several texts need.
struct TextSet {
  let texts: [OfficialText]
  /// The rows of an appendix beside the tasks of its plan, where there are both.
  let pairing: Pairing?

  init(_ texts: [OfficialText]) {
    self.texts = texts
    pairing = Pairing(texts)
  }
}
