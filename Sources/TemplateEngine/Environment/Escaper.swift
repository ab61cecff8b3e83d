/// A way to escape text into a format.
///
/// An escaper appends a text to the output so that whoever reads the output in its format sees
/// exactly the characters of the text. It sees what was written before, because in some formats
/// a character needs an escape at the start of a line and none within it:
///
///     let shouting = Escaper(name: "shout") { text, output, start in
///       if output.count == start || output.last == 0x0A { output.append(0x21) }
///       for index in text.indices { output.append(text[index]) }
///     }
public struct Escaper: Sendable {
  /// What escapes: the text in UTF-8, the output so far, and where the output begins that
  /// belongs together with the text.
  ///
  /// Bytes before that start belong to something else, and what the text will stand behind is
  /// unknown: an escaper takes the start for the start of a line and escapes more rather than
  /// less.
  public typealias Body =
    @Sendable (_ text: Span<UInt8>, _ output: inout [UInt8], _ start: Int) -> Void

  /// Whether the format shows a text in UTF-8 as it is behind the last byte of the output, which
  /// may be empty.
  ///
  /// May be `false` for any text; where it is `true`, ``Body`` would append the text unchanged.
  public typealias PlainTest = @Sendable (_ text: Span<UInt8>, _ last: UInt8?) -> Bool

  /// The name of the format, for messages.
  public var name: String { storage.name }
  var body: Body { storage.body }

  /// Makes an escaper.
  ///
  /// - Parameters:
  ///   - name: The name of the format, for messages.
  ///   - isPlain: Tells the texts that need no escape, which are then written at once: most texts
  ///     of most data. By default none is known to be plain.
  ///   - body: What escapes the other texts.
  public init(
    name: String, isPlain: @escaping PlainTest = { _, _ in false }, _ body: @escaping Body
  ) {
    storage = Storage(name, isPlain, body)
  }

  // One reference, because each frame of a render refers to an escaper.
  let storage: Storage

  fileprivate init(_ storage: Storage) { self.storage = storage }

  final class Storage: Sendable {
    let name: String
    let isPlain: PlainTest
    let body: Body

    init(_ name: String, _ isPlain: @escaping PlainTest, _ body: @escaping Body) {
      self.name = name
      self.isPlain = isPlain
      self.body = body
    }
  }
}

/// How output is escaped at a place of a template.
enum Escaping: Sendable {
  case plain
  case html
  case custom(Escaper)

  enum Mode: UInt8 { case plain, html, custom }

  /// An escaping of a mode, with the escaper of the host that it needs.
  @inline(__always)
  init(_ mode: Mode, _ escaper: Unmanaged<Escaper.Storage>?) {
    switch (mode, escaper) {
    case (.custom, let escaper?): self = .custom(Escaper(escaper.takeUnretainedValue()))
    case (.html, _): self = .html
    default: self = .plain
    }
  }

  /// The escaper of the host, without counting a reference: what holds this holds it.
  @inline(__always) var escaper: Unmanaged<Escaper.Storage>? {
    if case .custom(let escaper) = self { return .passUnretained(escaper.storage) }
    return nil
  }

  @inline(__always) var mode: Mode {
    switch self {
    case .plain: .plain
    case .html: .html
    case .custom: .custom
    }
  }

  @inline(__always) var isOn: Bool {
    if case .plain = self { return false }
    return true
  }
}
