import Foundation
import Synchronization
import Testing

@testable import Drafting

/// A number that threads count up.
private final class Counter: Sendable {
  private let value = Mutex(0)
  var count: Int { value.withLock { $0 } }
  func add() { value.withLock { $0 += 1 } }
}

/// A place on this machine that a page could send a request to; it has nothing.
private final class Listener: Sendable {
  private let descriptor: Int32
  private let calls = Counter()
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
    Thread.detachNewThread { [calls] in
      while true {
        let call = accept(descriptor, nil, nil)
        guard call >= 0 else { return }
        Thread.detachNewThread {
          var request = [UInt8](repeating: 0, count: 4096)
          // A browser connects in advance to what it may not load, and says nothing.
          if recv(call, &request, request.count, 0) > 0 {
            calls.add()
            let answer = Array(
              "HTTP/1.1 404 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".utf8)
            send(call, answer, answer.count, Int32(MSG_NOSIGNAL))
          }
          close(call)
        }
      }
    }
  }

  deinit { shutdown(descriptor, Int32(SHUT_RDWR)) }

  /// Whether somebody has called and said something.
  var wasAsked: Bool { calls.count > 0 }
}

/// What attacks become on paper: text, nothing that runs, nothing that leaves the machine.
@Suite(
  "Hostile data on paper", .serialized,
  .enabled(if: BrowserPrinter.missingTools.isEmpty, Comment(rawValue: BrowserPrinter.skipMessage)))
struct HostilePrintTests {
  /// Documents, and which attack comes first in each.
  private static let cases: [(name: String, sample: PrintSample, first: Int)] = [
    ("ke-hoach", .plan, 0), ("bao-cao-nam", .year, 60), ("phu-luc", .appendix, 260),
    ("bao-cao-nam", .year, 330), ("don-doc", .reminder, 420),
  ]

  @Test("every letter of every attack is on paper, within the margins", arguments: cases.indices)
  func shown(index: Int) throws {
    let (name, sample, first) = Self.cases[index]
    let html = try page(name, of: HostileDataTests().sample(startingAt: first).source)
    try expectAllLetters(of: html, sample, named: "hostile-\(index)")
  }

  /// One document of a dossier, as a page.
  private func page(_ name: String, of source: DossierSource) throws -> String {
    let drafter = try Drafter(source: source, library: .embedded, isFinal: false)
    let entry = try #require(try drafter.entries([name]).first)
    return String(decoding: try drafter.files(of: entry, formats: [.html])[0].bytes, as: UTF8.self)
  }

  /// Prints a page and looks for each of its letters, and for its own title.
  private func expectAllLetters(of html: String, _ sample: PrintSample, named name: String) throws {
    let document = try BrowserPrinter.print(html: html, named: name)
    let anatomy = Anatomy(sample: sample, document: document, html: html)
    for rule in PrintRule.all
    where ["P03 trái", "P03 phải", "P03 dưới", "G01", "G06", "G16"].contains(rule.id) {
      guard let found = try rule.measure(anatomy) else { continue }
      #expect(found.isAllowed, "\(rule.id) \(rule.subject): \(found.figure)")
    }
    let title = try #require(html.firstMatch(of: /<title>([^<]*)</)).1
    #expect(try document.information()["Title"] == XMLLine("<x>\(title)</x>").text)
  }

  // MARK: Nothing runs, nothing is asked for

  /// What a page would do if it were let: run, load, send.
  private func markup(_ address: String) -> [String] {
    [
      "<script>document.title = 'RUN'; fetch('\(address)/a')</script>",
      "<img src=\"\(address)/b\" onerror=\"document.title = 'RUN'\">",
      "<link rel=\"stylesheet\" href=\"\(address)/c\"><iframe src=\"\(address)/d\"></iframe>",
      "<style>body { background: url('\(address)/e') }</style>",
      "<p style=\"background: url('\(address)/f')\">x</p>",
      "<object data=\"\(address)/g\"></object><svg><image href=\"\(address)/h\"/></svg>",
      "![x](\(address)/i)", "[x](\(address)/j)", "<\(address)/k>", "{{ '\(address)/l' }}",
    ]
  }

  @Test("data that would load or send something ask nobody")
  func data() throws {
    let listener = try Listener()
    let source = try HostileDataTests().sample(startingAt: 0, of: markup(listener.address)).source
    for (name, sample, _) in Self.cases.prefix(2) {
      let html = try page(name, of: source)
      #expect(html.contains("127.0.0.1"))
      try expectAllLetters(of: html, sample, named: "asking-\(name)")
    }
    #expect(!listener.wasAsked)
  }

  @Test("even markup in a page neither runs nor loads: the page's own policy forbids it")
  func policy() throws {
    let page = try page("ke-hoach", of: .sample(TemplateLibrary.starterSample))
    let title = try BrowserPrinter.print(html: page, named: "hostile-none").information()["Title"]
    let listener = try Listener()
    let attacked = page.replacing(
      "</body>", with: markup(listener.address).joined(separator: "\n") + "</body>")
    let printed = try BrowserPrinter.print(html: attacked, named: "hostile-markup")
    #expect(!listener.wasAsked)
    #expect(try printed.information()["Title"] == title)

    // Without the policy the same page does run and ask: the test would see it.
    let free = attacked.replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
    let run = try BrowserPrinter.print(html: free, named: "hostile-free")
    #expect(listener.wasAsked)
    #expect(try run.information()["Title"] == "RUN")
  }
}
