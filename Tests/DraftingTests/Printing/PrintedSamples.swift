import Foundation

/// Prints each sample once, however many rules are measured on it.
actor PrintedSamples {
  static let shared = PrintedSamples()

  private var made: [PrintSample: Anatomy] = [:]

  func anatomy(of sample: PrintSample) throws -> Anatomy {
    if let known = made[sample] { return known }
    let html = try sample.html()
    let anatomy = Anatomy(
      sample: sample, document: try BrowserPrinter.print(html: html, named: sample.rawValue),
      html: html)
    made[sample] = anatomy
    return anatomy
  }
}
