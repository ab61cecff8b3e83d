let wordingCases: [RuleCase] = [
  RuleCase(
    "W01", fires: plan("Tổ chức kiểm tra kiểm tra hồ sơ."),
    silent: plan("Cán bộ bộ phận văn thư từng bước từng bước làm quen.")),
  RuleCase(
    "W02", fires: plan("Trách nhiệm của người đứng cơ quan."),
    silent: plan("Trách nhiệm của người đứng đầu cơ quan.")),
  RuleCase("W03", fires: plan("Lập hồ sơ , nộp hồ sơ."), silent: plan("Lập hồ sơ, nộp hồ sơ...")),
  RuleCase(
    "W04", fires: plan("Lập hồ sơ,nộp hồ sơ."),
    silent: plan("Xem tại ubnd.gov.vn, đạt 1.000 hồ sơ, 0,5 điểm.")),
  RuleCase(
    "W05", fires: plan("Lập hồ sơ.. Nộp hồ sơ."), silent: plan("Lập, nộp,... hồ sơ; v.v... đã làm.")
  ),
  RuleCase(
    "W06", fires: plan("Các thôn lập  hồ sơ theo đúng mẫu đã ban hành năm trước."), silent: plan()),
  RuleCase(
    "W07", fires: plan("Phong trào “ Thi đua ” của xã."),
    silent: plan("Phong trào “Thi đua” của xã.")),
  RuleCase(
    "W08", fires: plan("Phong trào Thi đua” của xã."), silent: plan("Phong trào “Thi đua” của xã.")),
  RuleCase(
    "W09", fires: plan("Phong trào “Thi đua” và \"Học tập\" của xã."),
    silent: plan("Phong trào “Thi đua” và “Học tập” của xã.")),
  RuleCase(
    "W10", fires: plan("Lập hồ sơ (theo mẫu của xã."),
    silent: plan("Gồm: a) lập, b) nộp hồ sơ (theo mẫu).")),
  RuleCase(
    "W11",
    fires: [
      // Mistakes that are made again and again.
      plan("Kiểm tra, bổ xung hồ sơ."),
      // Syllables that no word has, or with the tone above the wrong letter.
      plan("Các nghành của xã."), plan("Báo cáo kết qủa."),
      plan("Việc đăng ký quá chậm, phiêt đầu tháng."),
      // Common words with the wrong marks, in either syllable.
      plan("Biện pháp khắc phuc tồn tại."), plan("Phòng Nội vu của xã."),
      plan("Phân đấu hoàn thành."), plan("Nhận dân trong xã đồng thuân."),
      plan("Nộp tài liệu mình chứng."), plan("Ngành giáo đục."), plan("Xong truớc tháng sáu."),
      plan("Gửi đến cac thôn để biết."),
      // Common words with letters that sound alike.
      plan("Kiểm tra, dám sát việc thực hiện."), plan("Hoàng thành trong quý."),
      plan("Công an trương trình."), plan("Nâng cao năng xuất."),
    ],
    silent: [
      plan("Bổ sung hồ sơ; hệ thống nhật ký; lịch sử lý luận."),
      // Both customs of placing the tone.
      plan("Văn hóa, hòa giải, khỏe, thủy lợi, ủy ban, quý."),
      plan("Văn hoá, hoà giải, khoẻ, thuỷ lợi, uỷ ban, quý."),
      // The end of one word and the beginning of another.
      plan("Văn bản hành chính; cán bộ trí thức; tình hình thực tiễn; gia đình chính sách."),
      plan("Các thôn báo cáo trung thực; ra quân, giao ban; chung sức xây dựng thôn."),
      plan("Bắt đầu từ tháng sáu; các cơ quan trong xã; mỗi trường học; đi đôi với."),
      // Names, letters alone, and words from abroad.
      plan("Ông Nguyễn Minh Chung, thôn Đại Diên, đc Lan; xe ôtô; phép lô-gíc; ĐẮK LẮK."),
      plan("The map and what it shows; lập bot trả lời."),
    ]),
  RuleCase(
    "W12", fires: plan("Đời sống văn hóa và văn hoá công sở."),
    silent: plan("Đời sống văn hóa và văn hóa công sở.")),
  RuleCase(
    "W13", fires: plan("Theo quy định và qui định của xã."), silent: plan("Theo quy định của xã.")),
  RuleCase(
    "W14", fires: plan("Báo cáo hằng năm và kiểm tra hàng năm."),
    silent: plan("Báo cáo hằng năm và kiểm tra hằng năm.")),
  RuleCase(
    "W16", fires: plan("Phát triển kinh tế- xã hội của xã."),
    silent: plan("Phát triển kinh tế - xã hội của xã.")),
  RuleCase(
    "W17", fires: plan("Giai đoạn 2025 -2030 và giai đoạn 2025 - 2030."),
    silent: plan("Giai đoạn 2025 - 2030.")),
  RuleCase(
    "W18", fires: plan("Phục vụ nhân dân trong xã."),
    silent: plan("Phục vụ Nhân dân, Hội đồng nhân dân và công an nhân dân.")),
  RuleCase(
    "W19", fires: plan("Cơ quan nhà nước và cơ quan Nhà nước."),
    silent: plan("Cơ quan nhà nước và quản lý nhà nước.")),
  RuleCase(
    "W20", fires: plan("Sự lãnh đạo của đảng tại xã."),
    silent: plan("Sự lãnh đạo của Đảng và của đảng viên.")),
  RuleCase(
    "W21",
    fires: [plan("Lập hồ sơ; Thực hiện nộp hồ sơ."), plan("Các cơ quan, đơn Vị lập hồ sơ.")],
    silent: [
      plan("Lập hồ sơ; thực hiện nộp hồ sơ."),
      plan("Các cơ quan, đơn vị; xã Hội An, thôn Bản; Ban Chấp hành; nhân viên Văn phòng."),
    ]),
  RuleCase(
    "W22", fires: plan("Làm nhiều việc như: Những việc giúp dân."),
    silent: plan("Làm nhiều việc như: những việc giúp dân.")),
  RuleCase(
    "W23",
    fires: [
      plan("Các thôn lập hồ sơ. nộp hồ sơ đúng hạn."),
      plan(
        "- Lập hồ sơ.\n\n- Nộp hồ sơ.\n\n- giữ hồ sơ.\n\n- Trả hồ sơ.\n\n- Sửa.\n\n- Nộp lại hồ sơ."
      ),
    ],
    silent: [
      plan("Các thôn lập hồ sơ. Nộp hồ sơ đúng hạn v.v. theo mẫu."),
      // A list that begins with small letters throughout; a line that goes on with the one above.
      plan("Gồm:\n\n- lập hồ sơ;\n\n- nộp hồ sơ;\n\n- giữ hồ sơ."),
      plan("- Lập.\n\n- Nộp.\n\n- Giữ.\n\n- Phát triển kinh tế\n\n- xã hội.\n\n- Trả."),
    ]),
  RuleCase(
    "W24",
    fires: plan(
      "Các thôn lập danh mục hồ sơ của mình và nộp về kho lưu trữ của xã theo đúng mẫu, đúng thời hạn và đúng trình tự đã được tập huấn trong năm trước cho cán bộ\n\nCác tổ cũng làm như vậy."
    ),
    silent: plan(
      "Các thôn lập danh mục hồ sơ của mình và nộp về kho lưu trữ của xã theo đúng mẫu, đúng thời hạn và đúng trình tự đã được tập huấn trong năm trước cho cán bộ.\n\nCác tổ cũng làm như vậy."
    )),
  RuleCase(
    "W27", fires: plan("Giải quyết khiếu nại tố cáo của dân."),
    silent: plan("Giải quyết khiếu nại, tố cáo của dân.")),
  RuleCase(
    "W28", fires: plan("Thực hiện “dân biết, dân bàn, dân kiểm tra”."),
    silent: plan("Thực hiện “dân biết, dân bàn, dân làm, dân kiểm tra”.")),
  RuleCase(
    "W29", fires: plan("Lấy kết quả để làm cơ sở để xếp loại."),
    silent: plan("Lấy kết quả để làm cơ sở xếp loại.")),
  RuleCase("W31", fires: plan("Các thôn lập hồ\u{200B} sơ."), silent: plan()),
  RuleCase("W32", fires: plan("Cho\u{0323}n hồ sơ."), silent: plan("Chọn hồ sơ.")),
  RuleCase(
    "W33", fires: plan("Phong trào “Dân vận khéo”, mô hình “Dân vận khéo”, mô hình dân vận khéo."),
    silent: plan("Phong trào “Dân vận khéo”.")),
  RuleCase(
    "W34", fires: plan("Làm công tác dân vận, công tác dân vận, công tác Dân vận."),
    silent: plan("Làm công tác dân vận.")),
  RuleCase(
    "W40", fires: plan("Các thôn lập hồ sơ tại Ðình làng."),
    silent: plan("Các thôn lập hồ sơ tại Đình làng.")),
  RuleCase(
    "W45", fires: plan("Lập hồ sơ ( theo mẫu) của xã."),
    silent: plan("Lập hồ sơ (theo mẫu) của xã.")),
  RuleCase(
    "W46", fires: plan("Lập hồ sơ(theo mẫu) của xã."), silent: plan("Lập hồ sơ (theo mẫu) của xã.")),
  RuleCase(
    "W48", fires: plan(closing: "Trên đây là Kế hoạch thực hiện công tác lưu trữ năm 2025. /."),
    silent: plan()),
  RuleCase(
    "W47", fires: plan("Phong trào“Thi đua” của xã."), silent: plan("Phong trào “Thi đua” của xã.")),
]
