@testable import Drafting

/// Documents that show who may sign, and for whom.
extension SampleDocument {
  /// A programme with every level of numbering, signed by order of the chairman by a department's
  /// deputy head.
  static var programme: SampleDocument {
    var sample = SampleDocument(markdown: SampleText.levels + "\n\n" + SampleText.closing)
    sample.paper.typeName = "Chương trình"
    sample.paper.title = "Chương trình công tác dân vận năm 2025"
    sample.paper.symbol = "CTr-UBND"
    sample.paper.confidentiality = "mật"
    sample.paper.urgency = "khẩn"
    sample.paper.signature = .init(
      lines: ["TL. Chủ tịch", "KT. Trưởng phòng Nội vụ", "Phó Trưởng phòng"],
      name: "Đỗ Văn Khánh")
    return sample
  }

  /// A notice of a department whose acting head signs.
  static var acting: SampleDocument {
    var sample = SampleDocument()
    sample.paper.typeName = "Thông báo"
    sample.paper.letterhead.parent = "Ủy ban nhân dân tỉnh Mẫu Sơn"
    sample.paper.letterhead.issuer = ["Sở Nội vụ"]
    sample.paper.symbol = "TB-SNV"
    sample.paper.confidentiality = "tối mật"
    sample.paper.circulation = "Xem xong trả lại"
    sample.paper.signature = .init(lines: ["Q. Giám đốc"], name: "Bùi Thị Lan")
    return sample
  }

  /// A letter that the head of the office signs by the chairman's authorisation.
  static var authorized: SampleDocument {
    var sample = SampleDocument()
    sample.paper.typeName = nil
    sample.paper.symbol = "UBND-VP"
    sample.paper.subject = ["mời dự hội nghị công tác dân vận"]
    sample.paper.urgency = "hỏa tốc hẹn giờ"
    sample.paper.deliverBy = "trước 14 giờ 30 ngày 05/02/2025"
    sample.paper.addressees = ["Ủy ban nhân dân các xã, thị trấn"]
    sample.paper.signature = .init(
      lines: ["TUQ. Chủ tịch", "Chánh Văn phòng"], name: "Ngô Văn Minh")
    return sample
  }

  /// An appendix in a file of its own, which says at its top when it was signed.
  static var electronicAppendix: SampleDocument {
    var sample = SampleDocument(markdown: "")
    sample.paper.standaloneAppendix = true
    sample.paper.signature = nil
    sample.paper.signingInfo = "Số: 05/KH-UBND; 05/02/2025; 08:00:00 +07:00"
    sample.appendices = [
      Appendix(
        number: nil, title: "Biểu tổng hợp", isLandscape: true,
        markdown: SampleText.table(rows: 12))
    ]
    return sample
  }
}
