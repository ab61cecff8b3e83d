import DanVan
import Diagnostics

/// Files of a dossier that are anything.
enum Dossiers {
  /// Reads JSON by itself and as the main file of a dossier.
  static func read(json bytes: [UInt8]) {
    if let value = JSONReader.read(bytes).value {
      _ = JSONReader.read(Array(value.text.utf8))
    }
    load(["dossier.json": bytes])
    load(["dossier.json": main, "framework.json": bytes, "agencies.json": bytes])
  }

  /// Reads a table by itself and as a table of a dossier.
  static func read(csv bytes: [UInt8]) {
    let table = CSVTable(bytes)
    for row in 0..<table.rowCount {
      for cell in table.row(row) { _ = table.text(cell) }
    }
    let names = [
      "assignments", "evidence", "progress", "figures", "self-scores", "models", "units",
    ]
    // One table at a time, chosen by the length: all seven would be seven times slower.
    load(["dossier.json": main, "\(names[bytes.count % names.count]).csv": bytes])
  }

  private static func load(_ files: [String: [UInt8]]) {
    do throws(DiagnosticList) {
      let dossier = try Dossier.load(DossierFiles(files))
      for document in dossier.documents {
        _ = dossier.context(forDocument: document.id)?.value.allMade
      }
    } catch {
      let formatter = DiagnosticFormatter(language: .en, color: false)
      for diagnostic in error.diagnostics { _ = formatter.format(diagnostic) }
    }
  }

  /// The least that a dossier is.
  private static let main = Array(
    """
    {"id": "xa", "title": "Xã", "year": 2026,
     "office": {"name": "Ủy ban nhân dân xã", "shortName": "UBND xã", "unit": "xã", "unitKind": "xã",
       "level": "commune", "system": "state", "place": "Xã", "symbol": "UBND",
       "letterhead": ["Ủy ban nhân dân", "xã"], "electronic": true},
     "deadlines": {"evidence": {"before": "2026-11-01"}}, "defaultDeadline": "evidence",
     "signer": {"name": "Nguyễn Văn A", "title": "Chủ tịch", "authority": "TM.",
       "onBehalfOf": "Ủy ban nhân dân"},
     "recipients": [], "archive": "VT",
     "documents": [{"id": "bao-cao", "kind": "report", "type": "Báo cáo",
       "template": "documents/report.md", "period": "nam", "symbol": "BC-UBND",
       "date": {"year": 2026}, "subject": ["Kết quả"], "state": "draft"}],
     "reportingPeriods": [{"id": "nam", "kind": "year", "name": "năm", "from": "2026-01-01",
       "to": "2026-12-31", "asOf": "2026-11-05", "due": {"before": "2026-11-15"}}]}
    """.utf8)
}

extension DossierValue {
  /// How many values there are, with all made that are made late.
  fileprivate var allMade: Int {
    switch self {
    case .list(let elements): elements.reduce(1) { $0 + $1.allMade }
    case .object(let view): view.names.indices.reduce(1) { $0 + view.value(at: $1).allMade }
    default: 1
    }
  }
}
