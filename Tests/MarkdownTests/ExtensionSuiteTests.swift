import Testing

@testable import Markdown

@Suite(.enabled(if: SuiteCase.folder != nil, SuiteCase.advice))
struct ExtensionSuiteTests {
  /// The examples of the specification of GitHub's dialect that write task markers otherwise than
  /// its program does. The program's own suite has the same Markdown with the program's HTML
  /// (`gfm-ext#28`), which is ours: no setting could satisfy both.
  static let otherTasks: Set<String> = ["gfm-spec#9", "gfm-spec#10"]

  static func withTasksOfTheProgram(_ html: String) -> String {
    html.replacing(
      "<input disabled=\"\" type=\"checkbox\">", with: "<input type=\"checkbox\" disabled=\"\" />"
    ).replacing(
      "<input checked=\"\" disabled=\"\" type=\"checkbox\">",
      with: "<input type=\"checkbox\" checked=\"\" disabled=\"\" />")
  }

  /// Columns are aligned by an attribute here, by a style in some suites.
  static func withAlignAttribute(_ html: String) -> String {
    var html = html
    for side in ["left", "center", "right"] {
      html = html.replacing(" style=\"text-align: \(side);\"", with: " align=\"\(side)\"")
        .replacing(" style=\"text-align:\(side)\"", with: " align=\"\(side)\"")
    }
    return html
  }

  @Test(arguments: SuiteCase.gfm)
  func gfm(_ example: SuiteCase) {
    let html = Markdown.html(from: example.markdown, options: .gfm)
    // Of one example the suite only asks that nothing breaks.
    if example.html.hasPrefix("<IGNORE>") { return }
    if Self.otherTasks.contains(example.id) {
      #expect(html != example.html)
      #expect(html == Self.withTasksOfTheProgram(example.html))
    } else {
      #expect(html == example.html)
    }
  }

  @Test(arguments: SuiteCase.document)
  func document(_ example: SuiteCase) {
    let isAutolink = example.feature == "gfm-autolink"
    let html = Markdown.html(from: example.markdown, options: isAutolink ? .gfm : .document)
    let expected = Self.withAlignAttribute(Self.withTasksOfTheProgram(example.html))
    if let divergence = Self.divergences[example.id] {
      #expect(html == divergence.html ?? html, "\(divergence.reason)")
      #expect(html != expected, "no divergence any more: \(divergence.reason)")
    } else {
      #expect(html == expected)
    }
  }

  struct Divergence {
    var reason: String
    var html: String?
  }

  private static let noteShape = "footnotes have the HTML of cmark-gfm (E4)"
  private static let pipeTable = "tables are GFM's (E5): "
  private static let noMultiMarkdown =
    pipeTable + "no captions, header rows, bodies and separators of MultiMarkdown"

  /// The examples on which the document flavour decides otherwise, with the reason.
  static let divergences: [String: Divergence] = [
    "hs-footnotes#1": Divergence(reason: noteShape + "; apostrophes become curly (E9)"),
    "hs-footnotes#2": Divergence(reason: noteShape + "; numbers that repeat are kept (E7)"),
    "hs-footnotes#6": Divergence(reason: noteShape),
    "hs-pipe_tables#6": Divergence(reason: pipeTable + "a line without a pipe is a row"),
    "hs-pipe_tables#13": Divergence(
      reason: pipeTable + "the line above the delimiters is the head, what precedes is text"),
    "multimd-table-standard#5": Divergence(
      reason: pipeTable + "rows need no pipe, and code does not protect one"),
    "multimd-table-standard#7": Divergence(reason: noMultiMarkdown),
    "multimd-table-standard#8": Divergence(reason: noMultiMarkdown),
    "multimd-table-standard#9": Divergence(reason: noMultiMarkdown),
    "multimd-table-standard#11": Divergence(reason: noMultiMarkdown),
    "multimd-table-standard#12": Divergence(reason: noMultiMarkdown),
    "multimd-table-standard#15": Divergence(reason: noMultiMarkdown),
    "multimd-table-standard#16": Divergence(
      reason: pipeTable + "rows have as many columns as the head"),
    "multimd-table-standard#17": Divergence(reason: noMultiMarkdown),
    "multimd-table-standard#18": Divergence(reason: noMultiMarkdown),
    "multimd-table-standard#19": Divergence(reason: noMultiMarkdown),
    "multimd-table-standard#20": Divergence(reason: noMultiMarkdown),
    "multimd-table-standard#21": Divergence(reason: noMultiMarkdown),
    "multimd-table-standard#22": Divergence(reason: noMultiMarkdown),
    "multimd-table-standard#23": Divergence(reason: noMultiMarkdown),
    "own-table-spans#8": Divergence(
      reason: "a caret in the first row of the body stays literal (E5)",
      html: """
        <table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n\
        <td>^</td>\n<td>1</td>\n</tr>\n</tbody>\n</table>\n
        """),
    "own-table-spans#11": Divergence(
      reason: "leading pipes are an empty cell (E5)",
      html: """
        <table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n\
        <td></td>\n<td>x</td>\n</tr>\n</tbody>\n</table>\n
        """),
    "own-table-spans#13": Divergence(
      reason: "a cell takes no more columns than there are (E5)",
      html: """
        <table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n\
        <td colspan="2">x</td>\n</tr>\n</tbody>\n</table>\n
        """),
  ]
}
