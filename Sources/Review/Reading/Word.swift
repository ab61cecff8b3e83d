/// The words that the readers themselves look for; each one's number in the lexicon.
enum Word: UInt16, CaseIterable, Sendable {
  case so = 1
  case ngay, thang, nam, cua, ve, va, dieu, khoan, diem, muc, phan, chuong, luat, boLuat
  case slash, hyphen, enDash, dot, comma, semicolon, colon, openParen, closeParen, openQuote
  case closeQuote, straightQuote, ellipsis, percent, question, exclamation, ampersand, star
  case banHanh, quy, viec, den, truoc, tu, voi, theo, tai, nay, phuLuc, tieu, muoi
  case underscore, hdnd, ubnd, doan, nhu, tru, cham, thanh, gui, each, left, ordinal, increase
  case decrease, quarter, mister, madam, comrade, sunday

  /// The word as it is written in lower case.
  var spelling: String {
    switch self {
    case .so: "số"
    case .ngay: "ngày"
    case .thang: "tháng"
    case .nam: "năm"
    case .cua: "của"
    case .ve: "về"
    case .va: "và"
    case .dieu: "điều"
    case .khoan: "khoản"
    case .diem: "điểm"
    case .muc: "mục"
    case .phan: "phần"
    case .chuong: "chương"
    case .luat: "luật"
    case .boLuat: "bộ"
    case .slash: "/"
    case .hyphen: "-"
    case .enDash: "–"
    case .dot: "."
    case .comma: ","
    case .semicolon: ";"
    case .colon: ":"
    case .openParen: "("
    case .closeParen: ")"
    case .openQuote: "“"
    case .closeQuote: "”"
    case .straightQuote: "\""
    case .ellipsis: "…"
    case .percent: "%"
    case .question: "?"
    case .exclamation: "!"
    case .ampersand: "&"
    case .star: "*"
    case .banHanh: "ban"
    case .quy: "quy"
    case .viec: "việc"
    case .den: "đến"
    case .truoc: "trước"
    case .tu: "từ"
    case .voi: "với"
    case .theo: "theo"
    case .tai: "tại"
    case .nay: "này"
    case .phuLuc: "phụ"
    case .tieu: "tiểu"
    case .muoi: "mười"
    case .underscore: "_"
    case .hdnd: "hđnd"
    case .ubnd: "ubnd"
    case .doan: "đoạn"
    case .nhu: "như"
    case .tru: "trừ"
    case .cham: "chậm"
    case .thanh: "thanh"
    case .gui: "gửi"
    case .each: "mỗi"
    case .left: "còn"
    case .ordinal: "thứ"
    case .increase: "tăng"
    case .decrease: "giảm"
    case .quarter: "quý"
    case .mister: "ông"
    case .madam: "bà"
    case .comrade: "chí"
    case .sunday: "nhật"
    }
  }
}

extension Token {
  /// Whether it is one of the well-known words or marks.
  @inline(__always)
  func `is`(_ word: Word) -> Bool { id == word.rawValue }
}
