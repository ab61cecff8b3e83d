import Foundation
import Testing

@testable import Drafting

/// A place on this machine that a page could send a request to.
private final class Listener {
  private let descriptor: Int32
  /// Where it listens.
  let address: String

  init() throws {
    #if canImport(Glibc)
      let stream = Int32(SOCK_STREAM.rawValue)
    #else
      let stream = SOCK_STREAM
    #endif
    let descriptor = socket(AF_INET, stream, 0)
    self.descriptor = descriptor
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let port: UInt16? = withUnsafeMutablePointer(to: &place) { place in
      place.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
        guard bind(descriptor, place, length) == 0, listen(descriptor, 64) == 0,
          getsockname(descriptor, place, &length) == 0
        else { return nil }
        return place.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
          UInt16(bigEndian: $0.pointee.sin_port)
        }
      }
    }
    address = "http://127.0.0.1:\(try #require(port))"
  }

  deinit { close(descriptor) }

  /// Whether somebody has knocked.
  var wasAsked: Bool {
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wait, 1, 0) > 0
  }
}

/// What attacks become on paper: text, nothing that runs, nothing that leaves the machine.
@Suite(
  "Hostile data on paper", .serialized,
  .enabled(if: BrowserPrinter.missingTools.isEmpty, Comment(rawValue: BrowserPrinter.skipMessage)))
struct HostilePrintTests {
  /// The letters of a text, without white space and what shows nothing.
  private func letters(_ text: String) -> String {
    var letters = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .format, .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: continue
      default: letters.append(scalar)
      }
    }
    return String(letters)
  }

  /// What poppler reads on the pages, in the order of the page's text, page numbers left out.
  private func text(of document: PrintedDocument) throws -> String {
    let raw = try ExternalTool.text("pdftotext", ["-raw", document.pdf, "-"])
    return letters(
      raw.replacing(/\f\d+\s/, with: "").replacing(/\s\d+\s*\f/, with: ""))
  }

  @Test(
    "each attack that the page shows is text on paper too",
    arguments: [0, 60], ["ke-hoach", "phu-luc", "bao-cao-nam"])
  func shown(first: Int, id: String) throws {
    let (source, used) = try HostileDataTests().sample(startingAt: first)
    let html = try SampleDocuments(source).text(id + ".html")
    let printed = try BrowserPrinter.print(html: html, named: "hostile-\(id)-\(first)")
    let paper = try text(of: printed)
    let page = WordStream(generated: html).words.joined(separator: " ")
    var count = 0
    for attack in Set(used) where !Self.isReordered(attack) {
      let words = WordStream(source: attack.replacing("<", with: "&lt;")).words
      guard !words.isEmpty, page.contains(words.joined(separator: " ")) else { continue }
      count += 1
      #expect(paper.contains(letters(attack)), "\(attack)")
    }
    #expect(count > 10, "\(count) of \(used.count)")
    #expect(paper.contains(letters("Nơi nhận")) || id == "phu-luc")
  }

  /// Whether a text is drawn in another order, or with pictures that no font here has.
  private static func isReordered(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
        || $0.value >= 0x1F000
    }
  }

  /// What a page would do if it were let: run, load, send.
  private func markup(_ address: String) -> String {
    """
    <script>document.body.textContent = 'RUN'; fetch('\(address)/a')</script>
    <img src="\(address)/b" onerror="document.body.textContent = 'RUN'">
    <link rel="stylesheet" href="\(address)/c"><iframe src="\(address)/d"></iframe>
    <style>body { background: url('\(address)/e') } main { display: none }</style>
    <p style="background: url('\(address)/f')">x</p>
    <object data="\(address)/g"></object><svg><image href="\(address)/h"/></svg>
    """
  }

  @Test("even markup in a page neither runs nor loads: the page's own policy forbids it")
  func policy() throws {
    let source = DossierSource.sample(TemplateLibrary.starterSample)
    let page = try SampleDocuments(source).text("ke-hoach.html")
    let expected = try text(of: BrowserPrinter.print(html: page, named: "hostile-none"))

    let listener = try Listener()
    let body = try #require(page.range(of: "</body>"))
    let attacked = page.replacingCharacters(
      in: body, with: markup(listener.address) + "</body>")
    let printed = try text(of: BrowserPrinter.print(html: attacked, named: "hostile-markup"))
    #expect(!listener.wasAsked)
    #expect(printed.hasPrefix(expected))

    // Without the policy the same page does run and ask: the test would see it.
    let free = attacked.replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
    let run = try text(of: BrowserPrinter.print(html: free, named: "hostile-free"))
    #expect(listener.wasAsked)
    #expect(run == "RUN")
  }
}
