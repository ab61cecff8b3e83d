/// What is known of the names of bodies: their capitals, their ends and their successors.
enum AgencyNames {
  /// Names by Decree 30/2020/NĐ-CP, Appendix II, part IV: the word that names the function is
  /// capital. The phrase finds every capitalisation; the replacement is the right one.
  static let capitals: [Phrase] = [
    "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Ban Thanh tra nhân dân", "Hội đồng nhân dân",
    "Ủy ban nhân dân",
    "Ban Giám sát đầu tư của cộng đồng", "Ban Giám sát đầu tư cộng đồng", "Hội Liên hiệp Phụ nữ",
    "Hội Cựu chiến binh", "Hội Nông dân", "Liên đoàn Lao động", "Mặt trận Tổ quốc",
    "Ủy ban Mặt trận Tổ quốc", "Uỷ ban Mặt trận Tổ quốc", "Phòng Nội vụ", "Phòng Tư pháp",
    "Phòng Tài chính - Kế hoạch", "Phòng Giáo dục và Đào tạo", "Phòng Văn hóa và Thông tin",
    "Phòng Văn hóa - Xã hội", "Phòng Nông nghiệp và Môi trường", "Sở Nội vụ", "Sở Tài chính",
    "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương", "Sở Giáo dục và Đào tạo",
    "Sở Khoa học và Công nghệ", "Sở Nông nghiệp và Môi trường", "Sở Dân tộc và Tôn giáo",
    "Sở Nông nghiệp và Phát triển nông thôn", "Sở Tài nguyên và Môi trường",
    "Sở Thông tin và Truyền thông", "Sở Kế hoạch và Đầu tư", "Sở Giao thông vận tải",
    "Sở Lao động - Thương binh và Xã hội",
    "Sở Văn hóa, Thể thao và Du lịch", "Cục Thi hành án dân sự", "Cục Thi hành án",
    "Bộ Chỉ huy Bộ đội Biên phòng", "Bộ đội Biên phòng",
    "Cục Thống kê", "Công an tỉnh",
    "Bộ Nội vụ", "Bộ Tư pháp", "Bộ Tài chính", "Văn phòng Chính phủ", "Thanh tra tỉnh",
    "Ban Chỉ đạo Quy chế dân chủ", "Ban Chỉ đạo thực hiện Quy chế dân chủ",
    "Ban Chỉ huy Quân sự", "Bộ Chỉ huy Quân sự", "Kho bạc Nhà nước", "Bảo hiểm xã hội",
    "Ban Tuyên giáo và Dân vận", "Ban Tổ chức Tỉnh ủy", "Trung tâm Phục vụ hành chính công",
  ].map { Phrase($0, $0) }

  /// Bodies of the district level, which ended on 01/7/2025.
  static let district: [Phrase] = [
    "UBND huyện", "Ủy ban nhân dân huyện", "Uỷ ban nhân dân huyện", "HĐND huyện",
    "Hội đồng nhân dân huyện", "UBND các huyện", "Ủy ban nhân dân các huyện", "Huyện ủy",
    "Huyện uỷ",
    "UBND các xã, thị trấn", "Ủy ban nhân dân các xã, thị trấn", "UBND cấp huyện",
    "Ủy ban nhân dân cấp huyện", "Thanh tra huyện", "Công an huyện", "UBND thị xã",
    "UBND quận", "Ủy ban nhân dân quận", "Ủy ban nhân dân thị xã", "các huyện, thị xã, thành phố",
    "xã, phường, thị trấn", "xã, thị trấn", "Chủ tịch UBND huyện", "Phòng Nội vụ huyện",
    "Ban Chỉ huy Quân sự huyện", "UBMTTQ huyện", "MTTQ huyện",
  ].map { Phrase($0) }

  /// Rooms of the committees of districts that no commune has.
  static let districtRooms: Set<String> = [
    "Phòng Nội vụ", "Phòng Tư pháp", "Phòng Tài chính - Kế hoạch", "Phòng Giáo dục và Đào tạo",
    "Phòng Văn hóa và Thông tin", "Phòng Nông nghiệp và Môi trường",
  ]

  /// Bodies that were merged in 2025: the phrase, then `date|successor`.
  static let abolished: [Phrase] = [
    Phrase("Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ", note: "20250301"),
    Phrase("Sở Kế hoạch và Đầu tư", "Sở Tài chính", note: "20250301"),
    Phrase("Sở Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường", note: "20250301"),
    Phrase(
      "Sở Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và Môi trường", note: "20250301"),
    Phrase("Sở Giao thông vận tải", "Sở Xây dựng", note: "20250301"),
    Phrase("Sở Lao động - Thương binh và Xã hội", "Sở Nội vụ", note: "20250301"),
    Phrase("Bộ Thông tin và Truyền thông", "Bộ Khoa học và Công nghệ", note: "20250301"),
    Phrase("Bộ Kế hoạch và Đầu tư", "Bộ Tài chính", note: "20250301"),
    Phrase("Bộ Giao thông vận tải", "Bộ Xây dựng", note: "20250301"),
    Phrase("Bộ Tài nguyên và Môi trường", "Bộ Nông nghiệp và Môi trường", note: "20250301"),
    Phrase(
      "Bộ Nông nghiệp và Phát triển nông thôn", "Bộ Nông nghiệp và Môi trường", note: "20250301"),
    Phrase("Bộ Lao động - Thương binh và Xã hội", "Bộ Nội vụ", note: "20250301"),
    Phrase("Ủy ban Dân tộc", "Bộ Dân tộc và Tôn giáo", note: "20250301"),
  ]

  /// Party committees that were joined, with the names of today.
  static let partyCommittees: [Phrase] = [
    Phrase("Ban Tuyên giáo và Dân vận", "new"), Phrase("Ban Tuyên giáo, Dân vận", "new"),
    Phrase("Ban Dân vận", "old"), Phrase("Ban Tuyên giáo", "old"), Phrase("Khối Dân vận", "block"),
  ]

  /// Names with more capitals than they have.
  static let overCapitals: [Phrase] = [
    "Chính phủ", "Thủ tướng Chính phủ", "Quốc hội",
    "Ban Chấp hành",
  ].map { Phrase($0, $0) }
}
