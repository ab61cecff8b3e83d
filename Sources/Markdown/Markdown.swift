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

  /// The HTML of a text.
  public static func html(from text: String, options: MarkdownOptions = .commonmark) -> String {
    String(decoding: html(from: Array(text.utf8), options: options), as: UTF8.self)
  }
}
