/// Converts Markdown, without a tree in between.
///
/// For example:
///
/// ```swift
/// Markdown.html(from: "# Kế hoạch")  // <h1>Kế hoạch</h1>
/// ```
///
/// To look at a text or to change it, parse it into a ``Document``.
public enum Markdown {
  /// The HTML of a text.
  ///
  /// - Parameters:
  ///   - text: Markdown in UTF-8; bytes that are not UTF-8 become U+FFFD. At most 2 GB.
  ///   - options: The flavour and what may pass.
  /// - Returns: A fragment of HTML in UTF-8.
  /// - Complexity: Linear in the length of the text, whatever it contains.
  public static func html(
    from text: [UInt8], options: MarkdownOptions = .commonmark
  ) -> [UInt8] {
    text.withUnsafeBufferPointer { source in
      HTMLWriter.bytes(options: options, count: source.count) { writer in
        Pipeline.run(source, features: Features(options.flavor), into: writer)
      }
    }
  }

  /// Writes the HTML of a text piece by piece, so that it never stands in memory as a whole.
  ///
  /// ```swift
  /// try Markdown.writeHTML(from: source) { piece in try file.write(piece) }
  /// ```
  ///
  /// - Parameters:
  ///   - text: Markdown in UTF-8; bytes that are not UTF-8 become U+FFFD. At most 2 GB.
  ///   - options: The flavour and what may pass.
  ///   - write: Takes each piece; pieces may end within a character.
  /// - Throws: What `write` throws, which is then not called again.
  public static func writeHTML<Failure: Error>(
    from text: [UInt8], options: MarkdownOptions = .commonmark,
    to write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var failure: Failure?
    withoutActuallyEscaping(write) { write in
      let handOver: ([UInt8]) -> Void = { piece in
        guard failure == nil else { return }
        do throws(Failure) { try write(piece) } catch { failure = error }
      }
      text.withUnsafeBufferPointer { source in
        var writer = Pipeline.run(
          source, features: Features(options.flavor),
          into: HTMLWriter(options: options, handOver: handOver))
        writer.finish()
      }
    }
    if let failure { throw failure }
  }

  /// The HTML of a text.
  public static func html(from text: String, options: MarkdownOptions = .commonmark) -> String {
    String(decoding: html(from: Array(text.utf8), options: options), as: UTF8.self)
  }
}
