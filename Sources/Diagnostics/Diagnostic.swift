/// How much a diagnostic matters.
public enum Severity: String, Sendable, CaseIterable {
  /// The input cannot be used as it is, or breaks a rule that a text states.
  case error
  /// Probably a mistake; work goes on.
  case warning
  /// Worth knowing.
  case information
}

/// A message about a place in a text: what is wrong, where, why, and what to do.
public struct Diagnostic: Error, Hashable, Sendable {
  /// One step of the way that led to the place: an include, a macro call, a block.
  public struct Frame: Hashable, Sendable {
    /// What the step is, such as "included from".
    public var label: Wording
    /// Where the step was taken.
    public var place: Place

    /// A step of a kind, taken at a place.
    public init(label: Wording, place: Place) {
      self.label = label
      self.place = place
    }
  }

  /// Another place that the message speaks of.
  public struct Related: Hashable, Sendable {
    /// What stands there.
    public var message: Wording
    /// Where it stands.
    public var place: Place

    /// A place and what the reader finds there.
    public init(message: Wording, place: Place) {
      self.message = message
      self.place = place
    }
  }

  /// How much it matters.
  public var severity: Severity
  /// The stable identifier of this class of message, such as `undefined` or `F01`.
  public var kind: String
  /// What is wrong, in one sentence.
  public var message: Wording
  /// What to do about it.
  public var hint: Wording?
  /// Where it is wrong; `nil` when the message is about no text at all.
  public var place: Place?
  /// The path of the datum, such as `assignments[3].deadline`.
  public var path: String?
  /// The way to the place, innermost step first.
  public var chain: [Frame]
  /// Other places that have to do with it.
  public var related: [Related]

  /// A message; without a place it is about no text, without a path about no datum.
  ///
  /// What the message quotes may be a datum of millions of letters: beyond a thousand, the middle
  /// is left out.
  public init(
    _ severity: Severity = .error, kind: String, message: Wording, hint: Wording? = nil,
    place: Place? = nil, path: String? = nil, chain: [Frame] = [], related: [Related] = []
  ) {
    self.severity = severity
    self.kind = kind
    self.message = message.shortened
    self.hint = hint?.shortened
    self.place = place
    self.path = path.map(Wording.shortened)
    self.chain = chain
    self.related = related
  }
}

/// Everything that is wrong with an input, found in one run.
public struct DiagnosticList: Error, Hashable, Sendable {
  /// The diagnostics, in the order of the text; never empty when thrown.
  public var diagnostics: [Diagnostic]

  /// The diagnostics found, which must be in the order of the text.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
