/// Names put together by chance; one that exists means nothing.
enum Names {
  private static let syllables = [
    "An", "Bình", "Cẩm", "Chân", "Diên", "Đông", "Đức", "Giang", "Hà", "Hải", "Hiệp", "Hòa",
    "Hồng", "Hưng", "Khánh", "Kiên", "Kim", "Lạc", "Lâm", "Lệ", "Linh", "Lộc", "Long", "Lương",
    "Mai", "Mỹ", "Nam", "Nghĩa", "Ngọc", "Nhân", "Phong", "Phú", "Phúc", "Phượng", "Quảng", "Quế",
    "Sơn", "Tân", "Thái", "Thạch", "Thanh", "Thắng", "Thịnh", "Thọ", "Thuận", "Thượng", "Tiên",
    "Trà", "Trung", "Trường", "Tú", "Vân", "Viên", "Việt", "Vĩnh", "Xuân", "Yên", "Ý", "Ưng", "Ở",
  ]

  /// The name of a commune: another one for each of the first 3,540.
  static func commune(_ index: Int) -> String {
    let count = syllables.count
    let first = index % count
    // A step that is never a multiple of the count, so that no syllable follows itself.
    let second = (first + 1 + (index / count) % (count - 1)) % count
    return "\(syllables[first]) \(syllables[second])"
  }

  static func province(_ index: Int) -> String {
    "\(syllables[(index * 7 + 3) % syllables.count]) \(syllables[(index * 11 + 30) % syllables.count])"
  }

  static func village(_ index: Int, _ random: inout Random) -> String {
    "Thôn \(random.pick(syllables)) \(random.pick(syllables)) \(index + 1)"
  }

  static func person(_ random: inout Random) -> String {
    let family = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Lý"]
    let middle = ["Văn", "Thị", "Hữu", "Đức", "Minh", "Quang", "Thanh", "Ngọc"]
    return "\(random.pick(family)) \(random.pick(middle)) \(random.pick(syllables))"
  }
}
