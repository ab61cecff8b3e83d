import DanVan
import Diagnostics
import Foundation
import Testing
import Vietnamese

@Suite("Loading")
struct LoadingTests {
  /// What is said of some files; empty when nothing.
  private func messages(_ files: DossierFiles) -> String {
    do throws(DiagnosticList) {
      return summary(try Dossier.load(files).warnings)
    } catch {
      return summary(error.diagnostics)
    }
  }

  @Test("an empty folder says how to begin")
  func empty() {
    #expect(
      messages(DossierFiles())
        == "thư mục hồ sơ không có tệp dossier.json [missing-file] "
        + "(tạo hồ sơ mới bằng lệnh: vanban init THƯ-MỤC)")
    var misnamed = DossierFiles(folder: "ho-so")
    misnamed["dosier.json"] = Array("{}".utf8)
    #expect(
      messages(misnamed)
        == "không dùng đến tệp 'ho-so/dosier.json' [unknown-file] (có phải 'dossier.json'?)\n"
        + "thư mục hồ sơ không có tệp dossier.json [missing-file] (có phải 'dosier.json'?)")
  }

  @Test("only dossier.json must be there")
  func minimal() throws {
    let dossier = try Dossier.load(
      DossierFiles([
        "dossier.json": Array(
          #"""
          {
            "id": "x", "title": "Hồ sơ", "year": 2026, "documents": [],
            "office": {
              "name": "Ủy ban nhân dân xã Suối Mơ", "shortName": "UBND xã", "unit": "xã Suối Mơ",
              "level": "commune", "place": "Suối Mơ", "symbol": "UBND"
            }
          }
          """#.utf8)
      ]))
    #expect(dossier.framework == nil)
    #expect(dossier.office.commonName == "Ủy ban nhân dân xã Suối Mơ")
    let object = try encodedObject(dossier)
    #expect((object["criteria"] as? [Any])?.isEmpty == true)
    #expect(object["assessment"] is NSNull)
    #expect(object["document"] is NSNull)
  }

  @Test("the faults of all files come in one run, in the order of files and texts")
  func allFiles() {
    var files = ExampleDossier.files(changing: "dossier.json") {
      $0.replacing("\"place\": \"Suối Mơ\"", with: "\"place\": 5")
    }
    func change(_ path: String, _ old: String, _ new: String) {
      files[path] = Array(
        String(decoding: files[path] ?? [], as: UTF8.self).replacing(old, with: new).utf8)
    }
    change("assignments.csv", "cuối năm", "cuối đời")
    change("citations.json", "2025-09-05", "2025-09-31")
    change("framework.json", "cite:kl-9", "cite:kl-8")
    change("evidence.csv", "12/KH-UBND,20/02/2026", "12/KH-UBND,20-02")
    change("tasks.json", "\"criterion\": 2", "\"criterion\": 2 \"x-note\": 1")
    do throws(DiagnosticList) {
      _ = try Dossier.load(files)
      Issue.record("nothing was found")
    } catch {
      let places = error.diagnostics.compactMap(\.place).map { "\($0.file):\($0.line)" }
      #expect(
        places == [
          "dossier.json:14", "citations.json:8", "framework.json:11", "tasks.json:13",
          "assignments.csv:4", "evidence.csv:2",
        ])
    }
  }

  @Test("files that are misnamed are noticed, others left alone")
  func otherFiles() {
    var files = ExampleDossier.files()
    files["assigments.csv"] = []
    files["README.md"] = []
    files["cu/tasks.json"] = []
    files[".vscode.json"] = []
    #expect(
      messages(files)
        == "không dùng đến tệp 'assigments.csv' [unknown-file] (có phải 'assignments.csv'?)")
  }

  @Test("decomposed text is composed, everywhere")
  func composition() throws {
    var files = DossierFiles()
    for (path, text) in ExampleDossier.files {
      files[path] = Array(text.decomposedStringWithCanonicalMapping.utf8)
    }
    let dossier = try Dossier.load(files)
    let whole = try Dossier.load(ExampleDossier.files())
    for document in whole.documents {
      let left = try encodedText(#require(dossier.context(forDocument: document.id)))
      let right = try encodedText(#require(whole.context(forDocument: document.id)))
      #expect(Array(left.utf8) == Array(right.utf8))
    }
  }

  @Test("files in other encodings are refused with a word on what to do")
  func encodings() {
    func message(_ bytes: [UInt8]) -> String {
      var files = ExampleDossier.files()
      files["models.csv"] = bytes
      return messages(files)
    }
    let latin = "Tªn m« h×nh;LÜnh vùc\nTh«n v¨n minh;v¨n hãa".unicodeScalars
    #expect(
      message(latin.map { UInt8(truncatingIfNeeded: $0.value) }).hasPrefix(
        "models.csv:1:2 chữ ở đây gõ bằng bảng mã cũ TCVN3, không phải Unicode [encoding]"))
    let windows = "Tên mô hình;L?nh v?c\nVãn hóa".unicodeScalars
    #expect(
      message(windows.map { UInt8(truncatingIfNeeded: $0.value) })
        == "models.csv:1:2 tệp lưu ở dạng CSV cũ của Windows, nhiều chữ Việt đã thành dấu '?' "
        + "[encoding] (mở lại bảng tính gốc, rồi trong Excel chọn Lưu dưới dạng 'CSV UTF-8')")
    #expect(
      message([0xFF, 0xFE, 0x54, 0x00])
        == "models.csv:1:1 tệp lưu ở dạng UTF-16 [encoding] (trong Excel chọn Lưu dưới dạng "
        + "'CSV UTF-8'; trong Notepad chọn mã hóa 'UTF-8')")
    #expect(
      message(Array("Tên mô hình\n".utf8) + [0xC3]).hasPrefix(
        "models.csv:2:1 dòng 2, cột 'Tên mô hình': tệp không phải là văn bản UTF-8 (Unicode)"))
  }

  @Test("a table in quotes with line breaks is told by Excel's row, not by the line")
  func excelRows() {
    let files = ExampleDossier.files(changing: "evidence.csv") {
      $0.replacing("Kế hoạch, có phụ lục", with: "Kế hoạch,\ncó phụ lục")
        .replacing("chưa nộp", with: "mất")
    }
    #expect(messages(files).hasPrefix("evidence.csv:5:46 dòng 4, cột 'Trạng thái': "))
  }

  @Test("titles in English, in any order, in any case")
  func titles() throws {
    let files = ExampleDossier.files(changing: "self-scores.csv") { _ in
      "SELFSCORE,Item,criterion,Điểm  tối đa\n\"3,5\",1,Tiêu chí 1,4\n"
    }
    let dossier = try Dossier.load(files)
    #expect(dossier.selfScores.first?.score?.text == "3,5")
    #expect(dossier.selfScores.first?.maximum?.text == "4")
    #expect(dossier.selfScores.first?.criterion == 1)
  }

  @Test("dates of Excel, of Vietnam and of programs are one date")
  func dates() throws {
    for text in ["20/02/2026", "2026-02-20", "46073", "20-02-2026"] {
      let files = ExampleDossier.files(changing: "evidence.csv") {
        $0.replacing("20/02/2026", with: text)
      }
      #expect(try Dossier.load(files).evidence[0].receivedOn?.iso == "2026-02-20")
    }
  }
}
