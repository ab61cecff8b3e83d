import Foundation

/// A text to review.
struct Workload {
  var name: String
  var bytes: [UInt8]

  /// The documents given, or a made plan and its appendix.
  static func pair(_ files: [String]) -> [Workload] {
    let given = files.compactMap { file in
      FileManager.default.contents(atPath: file).map { Workload(name: file, bytes: Array($0)) }
    }
    if !given.isEmpty { return given }
    return [
      Workload(name: "phu-luc.txt", bytes: Array(madeAppendix.utf8)),
      Workload(name: "ke-hoach.txt", bytes: Array(madePlan.utf8)),
    ]
  }

  /// Long texts: each document of the pair, again and again.
  static func long(_ pair: [Workload], megabytes: Int) -> [Workload] {
    pair.map { Workload(name: $0.name, bytes: repeated($0.bytes, to: megabytes * 1_000_000)) }
  }

  static func repeated(_ text: [UInt8], to size: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(size + text.count)
    while result.count < size {
      result += text
      result.append(UInt8(ascii: "\n"))
    }
    return result
  }

  /// A plan made up of the sentences that plans are made of.
  private static var madePlan: String {
    var text = """
      ỦY BAN NHÂN DÂN
      HUYỆN SAO MAI
      Số: 15/KH-UBND
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Sao Mai, ngày 20 tháng 02 năm 2025
      KẾ HOẠCH
      Thực hiện công tác dân vận chính quyền năm 2025

      Thực hiện Quyết định số 77/QĐ-UBND ngày 02/11/2022 của Ủy ban nhân dân tỉnh ban hành Bộ \
      tiêu chí đánh giá, Ủy ban nhân dân huyện ban hành Kế hoạch như sau:

      I. NHIỆM VỤ, GIẢI PHÁP


      """
    for number in 1...40 {
      text += """
        \(number). Nội dung \(number): Tổ chức quán triệt, triển khai các văn bản
        - Nội dung thực hiện: Thực hiện Chỉ thị số 16/CT-TTg ngày 16/5/2018 của Thủ tướng Chính \
        phủ về tiếp tục tăng cường và đổi mới công tác dân vận, các cơ quan, đơn vị tổ chức quán \
        triệt, triển khai đến toàn thể cán bộ, công chức; đạt trên 90,5% kế hoạch.
        - Cơ quan chủ trì: Phòng Nội vụ.
        - Cơ quan phối hợp: Các phòng, ban và UBND các xã, thị trấn.
        - Thời gian hoàn thành: trước ngày 15/11/2025.


        """
    }
    return text + """
      Nơi nhận:
      - UBND tỉnh;
      - Lưu: VT, NV.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Nguyễn Văn An

      """
  }

  private static var madeAppendix: String {
    var text = """
      Phụ lục
      PHÂN CÔNG NHIỆM VỤ
      (Kèm theo Kế hoạch số 15/KH-UBND ngày 20/02/2025 của Ủy ban nhân dân huyện)
      | TT | Nội dung | Cơ quan chủ trì | Thời hạn |
      |---|---|---|---|

      """
    for row in 1...40 {
      text += "| \(row) | Nội dung \(row): Tổ chức quán triệt các văn bản | Phòng Nội vụ "
      text += "| 15/11/2025 |\n"
    }
    return text
  }
}
