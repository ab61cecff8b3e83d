/// The names of laws and ordinances that official documents cite, in their proper capitals.
enum LawNames {
  /// The names, spelt by Decree 30/2020/NĐ-CP, Appendix II, part V.6: the type and the first
  /// syllable of the name are capital, and the names inside it.
  static let names = [
    "Bộ luật Dân sự", "Bộ luật Hình sự", "Bộ luật Lao động", "Bộ luật Tố tụng dân sự",
    "Bộ luật Tố tụng hình sự", "Bộ luật Hàng hải Việt Nam",
    "Luật An ninh mạng", "Luật An toàn thực phẩm", "Luật An toàn, vệ sinh lao động",
    "Luật Ban hành văn bản quy phạm pháp luật", "Luật Bảo hiểm xã hội", "Luật Bảo hiểm y tế",
    "Luật Bảo vệ bí mật nhà nước", "Luật Bảo vệ môi trường", "Luật Bình đẳng giới",
    "Luật Cán bộ, công chức", "Luật Công đoàn", "Luật Cư trú", "Luật Căn cước",
    "Luật Dân quân tự vệ", "Luật Đất đai", "Luật Đấu thầu", "Luật Đầu tư", "Luật Đầu tư công",
    "Luật Đê điều", "Luật Giao dịch điện tử", "Luật Giáo dục", "Luật Giáo dục nghề nghiệp",
    "Luật Giáo dục đại học", "Luật Hòa giải ở cơ sở", "Luật Hộ tịch", "Luật Hợp tác xã",
    "Luật Khám bệnh, chữa bệnh", "Luật Khiếu nại", "Luật Khoa học và công nghệ",
    "Luật Kế toán", "Luật Lâm nghiệp", "Luật Lưu trữ", "Luật Mặt trận Tổ quốc Việt Nam",
    "Luật Ngân sách nhà nước", "Luật Nghĩa vụ quân sự", "Luật Người cao tuổi",
    "Luật Người khuyết tật", "Luật Nhà ở", "Luật Nuôi con nuôi", "Luật Phòng, chống ma túy",
    "Luật Phòng, chống tham nhũng", "Luật Phòng, chống bạo lực gia đình",
    "Luật Phòng, chống thiên tai", "Luật Phổ biến, giáo dục pháp luật", "Luật Quản lý thuế",
    "Luật Quản lý, sử dụng tài sản công", "Luật Quy hoạch", "Luật Quốc phòng", "Luật Thanh niên",
    "Luật Thanh tra", "Luật Thi đua, khen thưởng", "Luật Thi hành án dân sự", "Luật Thư viện",
    "Luật Thống kê", "Luật Thủy lợi", "Luật Thực hành tiết kiệm, chống lãng phí",
    "Luật Thực hiện dân chủ ở cơ sở", "Luật Tiếp cận thông tin", "Luật Tiếp công dân",
    "Luật Tín ngưỡng, tôn giáo", "Luật Trẻ em", "Luật Trưng cầu ý dân", "Luật Tố cáo",
    "Luật Tố tụng hành chính", "Luật Tổ chức Chính phủ", "Luật Tổ chức Quốc hội",
    "Luật Tổ chức chính quyền địa phương", "Luật Trợ giúp pháp lý", "Luật Viên chức",
    "Luật Xây dựng", "Luật Xử lý vi phạm hành chính",
    "Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân",
    "Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân", "Luật Du lịch", "Luật Điện lực",
    "Luật Doanh nghiệp", "Luật Dữ liệu", "Luật Di sản văn hóa", "Luật Công nghệ thông tin",
    "Luật Quản lý và sử dụng tài sản nhà nước", "Luật Trật tự, an toàn giao thông đường bộ",
    "Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ", "Luật Phòng, chống mua bán người",
    "Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở", "Luật Tài nguyên nước",
    "Luật Công an nhân dân", "Luật Chăn nuôi", "Luật Thú y", "Luật Hợp đồng", "Luật Việc làm",
    "Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn",
    "Pháp lệnh Ưu đãi người có công với cách mạng",
  ]

  static let phrases = names.map { Phrase($0) } + aliases

  /// Names that people write for laws that are called otherwise.
  static let aliases = [
    Phrase("Luật Dân chủ ở cơ sở", "Luật Thực hiện dân chủ ở cơ sở"),
    Phrase("Luật Dân chủ cơ sở", "Luật Thực hiện dân chủ ở cơ sở"),
    Phrase("Luật Thực hiện dân chủ cơ sở", "Luật Thực hiện dân chủ ở cơ sở"),
    Phrase("Luật Thực hiện dân chủ cấp cơ sở", "Luật Thực hiện dân chủ ở cơ sở"),
    Phrase("Luật Cán bộ công chức", "Luật Cán bộ, công chức"),
    Phrase("Luật Phòng chống tham nhũng", "Luật Phòng, chống tham nhũng"),
    Phrase("Luật Phòng chống ma túy", "Luật Phòng, chống ma túy"),
    Phrase("Luật Thi đua khen thưởng", "Luật Thi đua, khen thưởng"),
    Phrase("Luật Khiếu nại tố cáo", "Luật Khiếu nại; Luật Tố cáo"),
    Phrase("Luật Khiếu nại, tố cáo", "Luật Khiếu nại; Luật Tố cáo"),
    Phrase("Luật Tiếp dân", "Luật Tiếp công dân"),
    Phrase("Luật Ngân sách", "Luật Ngân sách nhà nước"),
    Phrase("Luật Mặt trận Tổ quốc", "Luật Mặt trận Tổ quốc Việt Nam"),
    Phrase("Luật Phòng chống thiên tai", "Luật Phòng, chống thiên tai"),
    Phrase("Luật Thực hành tiết kiệm chống lãng phí", "Luật Thực hành tiết kiệm, chống lãng phí"),
  ]
}
