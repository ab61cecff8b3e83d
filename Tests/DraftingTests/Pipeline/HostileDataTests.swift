import Foundation
import Markdown
import Testing

@testable import DanVan
@testable import Drafting

@Suite("Hostile data")
struct HostileDataTests {
  /// Texts that try to be something else than text.
  static let attacks: [String] = {
    let payloads = [
      "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</p></main><h1>x</h1>",
      "\"><svg onload=alert(1)>", "' onmouseover='alert(1)", "<style>*{display:none}</style>",
      "</style><script>x</script>", "<!-- x", "--> x", "<![CDATA[x]]>", "&lt;b&gt;", "&#60;b&#62;",
      "&copy", "[x](javascript:alert(1))", "![x](data:text/html,x)", "<javascript:alert(1)>",
      "**x** _y_ `z`", "# x", "- x", "+ x", "1. x", "> x", "```x", "~~~x", "| a | b |", "||x||",
      "^", "[^1]", "[^1]: x", "[x]: /y", "{.center}", "{#id .c k=v}", "::: x", "$x$", "~~x~~",
      "{{ 7*7 }}", "{% for x in y %}", "{# x #}", "{%- raw -%}", "${7*7}", "<%= 7 %>", "#{x}",
      "www.example.org", "http://example.org/a_b_c", "a@example.org", "\\", "a\\", "\\[x\\]",
      "\u{202E}đảo ngược", "\u{2066}x\u{2069}", "không\u{200B}rộng", "%3Cscript%3E", "url(x)",
      "expression(alert(1))", "\u{1F1FB}\u{1F1F3}", String(repeating: "W", count: 300),
    ]
    var attacks = payloads
    for (index, payload) in payloads.enumerated() {
      let other = payloads[(index * 7 + 3) % payloads.count]
      attacks += [
        "x " + payload, payload + " x", "(\(payload))", "“\(payload)”", payload + other,
        "a" + payload + "b", payload + " " + other, "Số 1. " + payload, payload + ", " + payload,
      ]
    }
    return attacks
  }()

  /// Fields that hold free text; others hold names, dates and numbers that loading checks.
  private static let free: Set<String> = [
    "reason", "action", "subject", "purpose", "archive", "shortName", "commonName", "place",
    "text", "outcome", "issuer", "issuerShort",
  ]

  /// A sample in which every free text is an attack, from one of them on.
  func sample(
    startingAt first: Int, of attacks: [String] = attacks
  ) throws -> (source: DossierSource, used: [String]) {
    var source = DossierSource.sample(TemplateLibrary.defaultSample)
    var next = first
    var used: [String] = []
    func attacked(_ value: JSONValue, _ name: String) -> JSONValue {
      switch value.content {
      case .object(let members):
        return JSONValue(
          .object(members.map { JSONMember(name: $0.name, value: attacked($0.value, $0.name)) }))
      case .array(let elements):
        return JSONValue(.array(elements.map { attacked($0, name) }))
      case .string where Self.free.contains(name):
        let attack = attacks[next % attacks.count]
        next += 1
        used.append(attack)
        // Two brackets would be a reference of the data's own.
        return JSONValue(.string(attack))
      default: return value
      }
    }
    for path in source.files.keys.sorted() where path.hasSuffix(".json") {
      let json = try JSONReader.read(source.files[path] ?? [], file: path)
      source.files[path] = Array(attacked(json, "").text.utf8)
    }
    for path in source.files.keys.sorted() where path.hasSuffix(".csv") {
      source.files[path] = attackedTable(source.files[path] ?? [], attacks, &next, &used)
    }
    return (source, used)
  }

  @Test("there are at least five hundred")
  func count() { #expect(Set(Self.attacks).count >= 500) }

  /// The columns of tables that hold free text, by their titles.
  private static let freeColumns: Set<String> = [
    "Nội dung cần thực hiện", "Tài liệu", "Kết quả", "Tên số liệu", "Tên mô hình", "Lý do",
  ]

  /// A table in which every free text is an attack.
  private func attackedTable(
    _ table: [UInt8], _ attacks: [String], _ next: inout Int, _ used: inout [String]
  ) -> [UInt8] {
    let csv = CSVTable(table)
    var titles: [String] = []
    var lines: [String] = []
    for row in 0..<csv.rowCount {
      let cells = csv.row(row).map { csv.text($0) }
      if row == 0 { titles = cells }
      lines.append(
        cells.enumerated().map { column, cell in
          guard row > 0, !cell.isEmpty, Self.freeColumns.contains(titles[column]) else {
            return "\"\(cell.replacing("\"", with: "\"\""))\""
          }
          let attack = attacks[next % attacks.count]
          next += 1
          used.append(attack)
          return "\"\(attack.replacing("\"", with: "\"\""))\""
        }.joined(separator: ";"))
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  @Test("is shown as text, never as markup", arguments: [0, 150, 300, 450])
  func shownAsText(first: Int) throws {
    let (source, used) = try sample(startingAt: first)
    let documents = try SampleDocuments(source)
    var visible = ""
    for (name, bytes) in documents.files where name.hasSuffix(".html") {
      let html = String(decoding: bytes, as: UTF8.self)
      let body = html[(html.range(of: "<body")?.lowerBound ?? html.startIndex)...]
      for tag in body.matches(of: /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:[^>"]|"[^"]*")*)>/) {
        #expect(Self.elements.contains(String(tag.2)), "\(name): \(tag.0)")
        #expect(tag.3.firstMatch(of: /(?i)\son[a-z]+\s*=|javascript:|style\s*=/) == nil, "\(tag.0)")
      }
      visible += " " + WordStream(generated: html).words.joined(separator: " ")
    }
    // The Markdown, converted by any reader, says the same and holds no markup of the data either.
    for (name, bytes) in documents.files where name.hasSuffix(".md") {
      let html = String(decoding: Markdown.html(from: bytes, options: .document), as: UTF8.self)
      for bad in ["<script", "<img", "<style", "onerror=alert(1)>", "href=\"javascript"] {
        #expect(!html.contains(bad), "\(name): \(bad)")
      }
    }
    let shown = used.filter { attack in
      let words = WordStream(source: attack.replacing("<", with: "&lt;")).words
      return visible.contains(words.joined(separator: " "))
    }
    // Not every field is printed, but most are.
    #expect(shown.count * 2 > used.count, "\(shown.count) of \(used.count)")
  }

  private static let elements: Set<String> = [
    "html", "body", "main", "section", "header", "footer", "div", "p", "span", "h1", "h2", "h3",
    "h4",
    "table", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td", "caption", "strong",
    "em", "b", "wbr",
    "i", "br", "sup", "a", "hr", "ol", "ul", "li", "small", "time", "address", "article",
    "svg", "g", "rect", "line", "path", "text", "tspan", "title", "desc", "defs", "pattern",
    "polyline", "circle", "figure", "figcaption",
  ]

  @Test("every page allows nothing from outside")
  func policy() throws {
    let documents = try SampleDocuments(.sample(TemplateLibrary.starterSample))
    for (name, bytes) in documents.files where name.hasSuffix(".html") {
      let html = String(decoding: bytes, as: UTF8.self)
      let policy = try #require(
        html.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]*)"/), "\(name)")
      #expect(policy.1.hasPrefix("default-src 'none'; style-src 'sha256-"), "\(name)")
      for word in ["unsafe", "http", "*", "data:"] { #expect(!policy.1.contains(word)) }
      #expect(!html.contains("<script") && !html.contains("<link"), "\(name)")
    }
  }

  @Test("a text of a million letters is written, not choked on")
  func huge() throws {
    var source = DossierSource.sample(TemplateLibrary.defaultSample)
    let word = String(repeating: "chữ ", count: 250_000)
    let assessment = String(decoding: source.files["assessment.json"] ?? [], as: UTF8.self)
    source.files["assessment.json"] = Array(
      assessment.replacing(/"reason": "[^"]*"/, with: "\"reason\": \"\(word)\"", maxReplacements: 1)
        .utf8)
    let drafter = try Drafter(source: source, library: .embedded, isFinal: false)
    let plan = try #require(try drafter.entries(["ke-hoach"]).first)
    let files = try drafter.files(of: plan, formats: [.md])
    #expect(files[0].bytes.count > 1_000_000)
  }
}
