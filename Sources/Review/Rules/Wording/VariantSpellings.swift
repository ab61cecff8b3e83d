/// Words with two spellings that are both in use: a document should keep to one.
enum VariantSpellings {
  struct Pair: Sendable {
    /// The two forms, the one that dictionaries prefer first.
    let forms: [String]
    let rule: Int
  }

  /// Which rule speaks of a pair: 0 for spelling, 1 for the place of the tone mark, 2 for i and y.
  static let pairs: [Pair] = [
    Pair(forms: ["hằng năm", "hàng năm"], rule: 0),
    Pair(forms: ["hằng tháng", "hàng tháng"], rule: 0),
    Pair(forms: ["hằng quý", "hàng quý"], rule: 0),
    Pair(forms: ["hằng tuần", "hàng tuần"], rule: 0),
    Pair(forms: ["nền nếp", "nề nếp"], rule: 0),
    Pair(forms: ["quy định", "qui định"], rule: 2),
    Pair(forms: ["quy chế", "qui chế"], rule: 2),
    Pair(forms: ["quy trình", "qui trình"], rule: 2),
    Pair(forms: ["quy mô", "qui mô"], rule: 2),
    Pair(forms: ["quy hoạch", "qui hoạch"], rule: 2),
    Pair(forms: ["xử lý", "xử lí"], rule: 2),
    Pair(forms: ["quản lý", "quản lí"], rule: 2),
    Pair(forms: ["kỷ luật", "kỉ luật"], rule: 2),
    Pair(forms: ["kỷ cương", "kỉ cương"], rule: 2),
    Pair(forms: ["tỷ lệ", "tỉ lệ"], rule: 2),
    Pair(forms: ["kỹ năng", "kĩ năng"], rule: 2),
    Pair(forms: ["kỹ thuật", "kĩ thuật"], rule: 2),
    Pair(forms: ["hợp lý", "hợp lí"], rule: 2),
    Pair(forms: ["đăng ký", "đăng kí"], rule: 2),
    Pair(forms: ["chữ ký", "chữ kí"], rule: 2),
    Pair(forms: ["ký kết", "kí kết"], rule: 2),
    Pair(forms: ["lý do", "lí do"], rule: 2),
    Pair(forms: ["pháp lý", "pháp lí"], rule: 2),
    Pair(forms: ["địa lý", "địa lí"], rule: 2),
    Pair(forms: ["lý luận", "lí luận"], rule: 2),
    Pair(forms: ["định kỳ", "định kì"], rule: 2),
    Pair(forms: ["thời kỳ", "thời kì"], rule: 2),
    Pair(forms: ["nhiệm kỳ", "nhiệm kì"], rule: 2),
    Pair(forms: ["cùng kỳ", "cùng kì"], rule: 2),
    Pair(forms: ["học kỳ", "học kì"], rule: 2),
    Pair(forms: ["tỷ đồng", "tỉ đồng"], rule: 2),
    Pair(forms: ["kỷ niệm", "kỉ niệm"], rule: 2),
    Pair(forms: ["công ty", "công ti"], rule: 2),
    Pair(forms: ["bác sĩ", "bác sỹ"], rule: 0),
    Pair(forms: ["chiến sĩ", "chiến sỹ"], rule: 0),
    Pair(forms: ["thạc sĩ", "thạc sỹ"], rule: 0),
    Pair(forms: ["hóa", "hoá"], rule: 1),
    Pair(forms: ["hòa", "hoà"], rule: 1),
    Pair(forms: ["tòa", "toà"], rule: 1),
    Pair(forms: ["khóa", "khoá"], rule: 1),
    Pair(forms: ["xóa", "xoá"], rule: 1),
    Pair(forms: ["tỏa", "toả"], rule: 1),
    Pair(forms: ["thỏa", "thoả"], rule: 1),
    Pair(forms: ["họa", "hoạ"], rule: 1),
    Pair(forms: ["ủy", "uỷ"], rule: 1),
    Pair(forms: ["thủy", "thuỷ"], rule: 1),
    Pair(forms: ["túy", "tuý"], rule: 1),
    Pair(forms: ["hủy", "huỷ"], rule: 1),
    Pair(forms: ["lũy", "luỹ"], rule: 1),
    Pair(forms: ["khỏe", "khoẻ"], rule: 1),
  ]

  /// The forms as phrases: two for each pair, in its order.
  static let phrases: [Phrase] = pairs.flatMap { $0.forms.map { Phrase($0) } }
}
