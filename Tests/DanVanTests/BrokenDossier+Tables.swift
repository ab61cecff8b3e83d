extension BrokenDossier {
  static let tables = [
    BrokenDossier(
      "cột lạ", "evidence.csv",
      "Trạng thái\n",
      "Trạng thái,Ghi chú\n",
      #"""
      evidence.csv:1:68 không dùng đến cột 'Ghi chú' [unknown-column]
      """#),
    BrokenDossier(
      "cột hai lần", "figures.csv",
      "Cùng kỳ",
      "Giá trị",
      #"""
      figures.csv:1:48 cột 'Giá trị' có hai lần [csv]
      """#),
    BrokenDossier(
      "ô bắt buộc để trống", "assignments.csv",
      "1;2;như trên;Xây dựng kế hoạch",
      "1;2;như trên;",
      #"""
      assignments.csv:3:14 dòng 3, cột 'Nội dung cần thực hiện': ô này không được để trống [missing] assignments[1].work
      """#),
    BrokenDossier(
      "ô không phải số", "assignments.csv",
      "2;1;[[",
      "hai;1;[[",
      #"""
      assignments.csv:4:1 dòng 4, cột 'Tiêu chí': ở đây phải là một số nguyên từ 1 đến 999, không phải 'hai' [value] assignments[2].criterion
      """#),
    BrokenDossier(
      "cơ quan gõ sai trong ô", "assignments.csv",
      "1;1;Phòng Văn hóa - Xã hội,",
      "1;1;Phòng Văn hóa - Xã hôi,",
      #"""
      assignments.csv:2:5 dòng 2, cột 'Cơ quan cung cấp hồ sơ minh chứng': không có cơ quan 'Phòng Văn hóa - Xã hôi' [reference] assignments[0].providers (có phải 'Phòng Văn hóa - Xã hội'?)
      """#),
    BrokenDossier(
      "cơ quan lạ trong ô", "evidence.csv",
      "Phòng VHXH",
      "Trạm Khí tượng",
      #"""
      evidence.csv:2:5 dòng 2, cột 'Cơ quan': không có cơ quan 'Trạm Khí tượng' [reference] evidence[0].agency (thêm cơ quan này vào agencies.json, hoặc thêm cách viết này vào "aliases")
      """#),
    BrokenDossier(
      "thời hạn sai trong ô", "assignments.csv",
      "ngày 30/10/2026",
      "hết tháng mười",
      #"""
      assignments.csv:3:32 dòng 3, cột 'Thời hạn': ở đây phải là một thời hạn, không phải 'hết tháng mười' [value] assignments[1].deadline (viết như: trước 01/11/2025; ngày 30/10/2025; cuối năm; thường xuyên; tháng 6; quý II)
      """#),
    BrokenDossier(
      "trạng thái sai trong ô", "evidence.csv",
      "chưa nộp",
      "chưa nop",
      #"""
      evidence.csv:4:46 dòng 4, cột 'Trạng thái': ở đây phải là một trong: đã nộp, chưa nộp, không đạt, không phải 'chưa nop' [value] evidence[2].state (có phải 'chưa nộp'?)
      """#),
    BrokenDossier(
      "ngày sai trong ô", "evidence.csv",
      "20/02/2026",
      "31/02/2026",
      #"""
      evidence.csv:2:50 dòng 2, cột 'Ngày nhận': không có ngày '31/02/2026' [value] evidence[0].receivedOn (viết ngày như 2025-11-01 hoặc 01/11/2025)
      """#),
    BrokenDossier(
      "dấu ngoặc kép không đóng", "evidence.csv",
      "\"Kế hoạch, có phụ lục\"",
      "\"Kế hoạch, có phụ lục",
      #"""
      evidence.csv:2:16 dòng 2, cột 'Tài liệu': dấu ngoặc kép mở ở đây không có dấu đóng lại [csv] (dấu " nằm trong ô phải viết thành hai dấu "")
      """#),
    BrokenDossier(
      "chữ sau dấu ngoặc kép", "evidence.csv",
      "\"Kế hoạch, có phụ lục\"",
      "\"Kế hoạch\" có phụ lục",
      #"""
      evidence.csv:2:26 dòng 2, cột 'Tài liệu': còn chữ thừa sau dấu ngoặc kép đóng của ô [csv] (dấu " nằm trong ô phải viết thành hai dấu "")
      """#),
    BrokenDossier(
      "thừa ô", "evidence.csv",
      "Báo cáo,,",
      "Báo cáo, sơ kết,,",
      #"""
      evidence.csv:3:58 dòng 3: có nhiều ô hơn số cột [csv] evidence[1] (ô có dấu phân cách bên trong phải đặt trong dấu ngoặc kép)
      """#),
    BrokenDossier(
      "như trên ở dòng đầu", "assignments.csv",
      "2;1;[[agency:van-phong]]",
      "2;1;như trên",
      #"""
      assignments.csv:4:5 dòng 4, cột 'Cơ quan cung cấp hồ sơ minh chứng': "như trên" ở dòng đầu của tiêu chí 2: không có ô nào phía trên [value] assignments[2].providers
      """#),
    BrokenDossier(
      "nội dung không có trong bảng", "assignments.csv",
      "2;1;[[",
      "2;4;[[",
      #"""
      assignments.csv:4:3 dòng 4, cột 'Nội dung': tiêu chí 2 không có nội dung 4; chỉ có 1 nội dung [reference] assignments[2].item
      """#),
    BrokenDossier(
      "nhiệm vụ không có", "progress.csv",
      "2.1",
      "2.2",
      #"""
      progress.csv:3:1 dòng 3, cột 'Nhiệm vụ': không có nhiệm vụ mã '2.2' [reference] progress[1].task (có phải '2.1'?)
      """#),
    BrokenDossier(
      "số liệu ghi hai lần", "figures.csv",
      "con-ton",
      "don-thu",
      #"""
      figures.csv:4:1 dòng 4: số liệu 'don-thu' ghi hai lần cho cùng một kỳ [duplicate] figures[2].id
      """#),
    BrokenDossier(
      "số liệu là phần của chính nó", "figures.csv",
      "1.250;1.000;",
      "1.250;1.000;con-ton",
      #"""
      figures.csv:2:1 dòng 2: số liệu 'don-thu' là một phần của chính nó [reference] figures[0].partOf
      """#),
    BrokenDossier(
      "giá trị không phải số", "figures.csv",
      "92,5",
      "92,,5",
      #"""
      figures.csv:5:38 dòng 5, cột 'Giá trị': ở đây phải là một số, không phải '92,,5' [value] figures[3].value (viết như 1.234,5 hoặc "98.00")
      """#),
    BrokenDossier(
      "chấm quá điểm tối đa", "self-scores.csv",
      "5,50",
      "6,50",
      #"""
      self-scores.csv:3:1 dòng 3: điểm tự chấm 6,50 lớn hơn điểm tối đa 6,00 [value] selfScores[1].selfScore
      """#),
    BrokenDossier(
      "chấm hai lần", "self-scores.csv",
      "2;1;10,00;9,00",
      "1;1;4,00;3,00",
      #"""
      self-scores.csv:4:1 dòng 4: nội dung 1.1 được chấm điểm hai lần [duplicate] selfScores[2].item
      """#),
    BrokenDossier(
      "bảng rỗng", "models.csv",
      "",
      "\n",
      #"""
      models.csv:1:1 bảng không có dòng tiêu đề [csv]
      """#),
    BrokenDossier(
      "cấp sai trong ô", "models.csv",
      ";xã;",
      ";thôn;",
      #"""
      models.csv:2:34 dòng 2, cột 'Cấp': ở đây phải là một trong: trung ương, tỉnh, huyện, xã, không phải 'thôn' [value] models[0].level
      """#),
    BrokenDossier(
      "chữ TCVN3 trong JSON", "dossier.json",
      "\"place\": \"Suối Mơ\"",
      "\"place\": \"Ñy ban nh©n d©n x· Suèi M¬\"",
      #"""
      dossier.json:14:14 chữ ở đây gõ bằng bảng mã cũ TCVN3, không phải Unicode [encoding] office.place (chuyển sang Unicode trước: UniKey, Ctrl+Shift+F6, nguồn là bảng mã cũ, đích là Unicode)
      """#),
    BrokenDossier(
      "chữ VNI trong bảng", "figures.csv",
      "Đơn thư",
      "Uûy ban nhaân daân xaõ",
      #"""
      figures.csv:2:9 dòng 2, cột 'Tên số liệu': chữ ở đây gõ bằng bảng mã cũ VNI, không phải Unicode [encoding] figures[0].name (chuyển sang Unicode trước: UniKey, Ctrl+Shift+F6, nguồn là bảng mã cũ, đích là Unicode)
      """#),
  ]
}
