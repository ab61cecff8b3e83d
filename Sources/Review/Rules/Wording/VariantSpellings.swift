/// Words with two spellings that are both in use: a document should keep to one.
enum VariantSpellings {
  struct Pair: Sendable {
    let forms: [String]
    /// The spelling that the others should give way to, where a text or the dictionaries prefer one.
    let preferred: Int?
    let rule: Int
  }

  /// Which rule speaks of a pair: 0 for spelling, 1 for the place of the tone mark, 2 for i and y.
  static let pairs: [Pair] = [
    Pair(forms: ["hằng năm", "hàng năm"], preferred: 0, rule: 0),
    Pair(forms: ["hằng tháng", "hàng tháng"], preferred: 0, rule: 0),
    Pair(forms: ["hằng quý", "hàng quý"], preferred: 0, rule: 0),
    Pair(forms: ["hằng tuần", "hàng tuần"], preferred: 0, rule: 0),
    Pair(forms: ["nền nếp", "nề nếp"], preferred: 0, rule: 0),
    Pair(forms: ["quy định", "qui định"], preferred: 0, rule: 2),
    Pair(forms: ["quy chế", "qui chế"], preferred: 0, rule: 2),
    Pair(forms: ["quy trình", "qui trình"], preferred: 0, rule: 2),
    Pair(forms: ["quy mô", "qui mô"], preferred: 0, rule: 2),
    Pair(forms: ["quy hoạch", "qui hoạch"], preferred: 0, rule: 2),
    Pair(forms: ["xử lý", "xử lí"], preferred: 0, rule: 2),
    Pair(forms: ["quản lý", "quản lí"], preferred: 0, rule: 2),
    Pair(forms: ["kỷ luật", "kỉ luật"], preferred: 0, rule: 2),
    Pair(forms: ["kỷ cương", "kỉ cương"], preferred: 0, rule: 2),
    Pair(forms: ["tỷ lệ", "tỉ lệ"], preferred: 0, rule: 2),
    Pair(forms: ["kỹ năng", "kĩ năng"], preferred: 0, rule: 2),
    Pair(forms: ["kỹ thuật", "kĩ thuật"], preferred: 0, rule: 2),
    Pair(forms: ["hợp lý", "hợp lí"], preferred: 0, rule: 2),
    Pair(forms: ["hóa", "hoá"], preferred: nil, rule: 1),
    Pair(forms: ["hòa", "hoà"], preferred: nil, rule: 1),
    Pair(forms: ["tòa", "toà"], preferred: nil, rule: 1),
    Pair(forms: ["khóa", "khoá"], preferred: nil, rule: 1),
    Pair(forms: ["xóa", "xoá"], preferred: nil, rule: 1),
    Pair(forms: ["tỏa", "toả"], preferred: nil, rule: 1),
    Pair(forms: ["thỏa", "thoả"], preferred: nil, rule: 1),
    Pair(forms: ["họa", "hoạ"], preferred: nil, rule: 1),
    Pair(forms: ["ủy", "uỷ"], preferred: nil, rule: 1),
    Pair(forms: ["thủy", "thuỷ"], preferred: nil, rule: 1),
    Pair(forms: ["túy", "tuý"], preferred: nil, rule: 1),
    Pair(forms: ["hủy", "huỷ"], preferred: nil, rule: 1),
    Pair(forms: ["lũy", "luỹ"], preferred: nil, rule: 1),
    Pair(forms: ["khỏe", "khoẻ"], preferred: nil, rule: 1),
  ]

  /// The forms as phrases; the pair and the form are coded in the replacement: `pair:form`.
  static let phrases: [Phrase] = pairs.enumerated().flatMap { index, pair in
    pair.forms.enumerated().map { Phrase($1, "\(index):\($0)") }
  }
}
