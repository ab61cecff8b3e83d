extension BrokenDossier {
  static let consistency = [
    BrokenDossier(
      "hai cơ quan cùng mã", "agencies.json",
      "{ \"id\": \"mttq\"",
      "{ \"id\": \"so-noi-vu\", \"name\": \"Trạm Y tế xã\", \"level\": \"commune\" }, { \"id\": \"mttq\"",
      #"""
      agencies.json:20:5 hai mục cơ quan cùng mã 'so-noi-vu' [duplicate] agencies[4].id
      """#),
    BrokenDossier(
      "hai cơ quan cùng tên", "agencies.json",
      "\"name\": \"Ủy ban Mặt trận Tổ quốc Việt Nam xã\"",
      "\"name\": \"Sở Nội vụ\"",
      #"""
      agencies.json:20:5 hai cơ quan cùng tên 'Sở Nội vụ' [duplicate] agencies[4].name (một cơ quan chỉ ghi một lần; cách viết khác ghi vào "forms", "aliases")
      """#),
    BrokenDossier(
      "hai văn bản cùng mã", "dossier.json",
      "\"id\": \"bao-cao\"",
      "\"id\": \"ke-hoach\"",
      #"""
      dossier.json:61:5 hai mục văn bản cùng mã 'ke-hoach' [duplicate] documents[2].id
      """#),
    BrokenDossier(
      "một văn bản ghi hai lần", "citations.json",
      "{ \"id\": \"luat-dc\", \"type\": \"Luật\", \"number\": null,",
      "{ \"id\": \"luat-dc\", \"type\": \"Quyết định\", \"number\": \"15\", \"symbol\": \"QĐ-UBND\", \"date\": \"2025-12-31\", \"issuer\": \"UBND tỉnh\",",
      #"""
      citations.json:13:5 văn bản số 15/QĐ-UBND của UBND tỉnh ghi hai lần: 'qd-15' và 'luat-dc' [duplicate] citations[1] (bỏ một mục; nếu văn bản nguồn viện dẫn theo hai cách thì ghi "sameAs")
      """#),
    BrokenDossier(
      "văn bản chỉ về chính nó", "citations.json",
      "\"id\": \"kl-9\",",
      "\"id\": \"kl-9\", \"replacedBy\": \"kl-9\",",
      #"""
      citations.json:14:5 văn bản 'kl-9' chỉ về chính nó [reference] citations[2]
      """#),
    BrokenDossier(
      "đánh số tiêu chí nhảy cóc", "framework.json",
      "\"number\": 2,\n      \"title\": \"Cải",
      "\"number\": 3,\n      \"title\": \"Cải",
      #"""
      framework.json:15:5 số thứ tự ở đây phải là 2, không phải 3 [numbering] criteria[1].number (tiêu chí và nội dung đánh số liên tiếp từ 1)
      """#),
    BrokenDossier(
      "tổng điểm tối đa không khớp", "framework.json",
      "\"maximum\": \"20\",\n  \"criteria\"",
      "\"maximum\": \"25\",\n  \"criteria\"",
      #"""
      framework.json:1:1 điểm tối đa ghi 25 nhưng các phần cộng lại là 20 [value] maximum
      """#),
    BrokenDossier(
      "điểm tối đa của tiêu chí không khớp", "framework.json",
      "\"maximum\": \"4.00\"",
      "\"maximum\": \"5.00\"",
      #"""
      framework.json:6:5 điểm tối đa ghi 10 nhưng các phần cộng lại là 11,00 [value] criteria[0].maximum
      """#),
    BrokenDossier(
      "ngưỡng xếp loại ngược", "framework.json",
      "\"minimum\": \"14\"",
      "\"minimum\": \"19\"",
      #"""
      framework.json:26:7 mức 'Tốt' phải có ngưỡng điểm thấp hơn mức đứng trước [value] scoring.grades[1].minimum (xếp các mức từ cao xuống thấp)
      """#),
    BrokenDossier(
      "tiêu chí không có", "tasks.json",
      "\"criterion\": 2",
      "\"criterion\": 7",
      #"""
      tasks.json:13:20 không có tiêu chí 7; bộ tiêu chí chỉ có 2 tiêu chí [reference] tasks[1].criterion
      """#),
    BrokenDossier(
      "nội dung không có", "tasks.json",
      "\"items\": [1, 2]",
      "\"items\": [1, 5]",
      #"""
      tasks.json:6:20 tiêu chí 1 không có nội dung 5; chỉ có 2 nội dung [reference] tasks[0].items[1]
      """#),
    BrokenDossier(
      "null không có nội dung", "tasks.json",
      "\"text\": [\"Quán triệt [[cite:kl-9]].\", null]",
      "\"text\": [\"Quán triệt.\", null, null]",
      #"""
      tasks.json:3:5 null ở đây lấy nội dung thứ 3 của "items", nhưng không có [value] tasks[0].text[2]
      """#),
    BrokenDossier(
      "trừ điểm nội dung không có", "assessment.json",
      "\"item\": \"1.2\",\n",
      "\"item\": \"4.1\",\n",
      #"""
      assessment.json:10:15 không có tiêu chí 4 [reference] deductions[0].item
      """#),
    BrokenDossier(
      "báo cáo không ghi kỳ", "dossier.json",
      "\"period\": \"6-thang\",",
      "",
      #"""
      dossier.json:61:5 báo cáo 'bao-cao' phải ghi kỳ báo cáo (period) [missing] documents[2].period (các kỳ: 6-thang)
      """#),
    BrokenDossier(
      "phụ lục không ghi kèm theo", "dossier.json",
      "\"attachedTo\": \"ke-hoach\",",
      "",
      #"""
      dossier.json:53:5 phụ lục 'phu-luc' phải ghi kèm theo văn bản nào (attachedTo) [missing] documents[1].attachedTo
      """#),
    BrokenDossier(
      "văn bản không kể phụ lục", "dossier.json",
      "\"appendices\": [\"phu-luc\"],",
      "",
      #"""
      dossier.json:53:5 'phu-luc' kèm theo 'ke-hoach' nhưng 'ke-hoach' không kể phụ lục này [reference] documents[1].attachedTo (thêm "phu-luc" vào "appendices" của 'ke-hoach')
      """#),
    BrokenDossier(
      "thiếu tệp mẫu", "dossier.json",
      "text/ke-hoach.md",
      "text/kehoach.md",
      #"""
      dossier.json:44:19 hồ sơ không có tệp mẫu 'text/kehoach.md' [missing-file] documents[0].template (có phải 'text/ke-hoach.md'?)
      """#),
    BrokenDossier(
      "bản ban hành còn để trống", "dossier.json",
      "\"symbol\": \"BC-UBND\",",
      "\"symbol\": \"BC-UBND\", \"state\": \"issued\",",
      #"""
      dossier.json:67:37 văn bản 'bao-cao' ở trạng thái ban hành mà còn thiếu số văn bản [state] documents[2] (điền vào, hoặc để "state": "draft")
      dossier.json:67:37 văn bản 'bao-cao' ở trạng thái ban hành mà còn thiếu ngày [state] documents[2] (điền vào, hoặc để "state": "draft")
      dossier.json:67:37 văn bản 'bao-cao' ở trạng thái ban hành mà còn dấu dự thảo (draftMark) [state] documents[2] (xóa "draftMark", hoặc để "state": "draft")
      """#),
    BrokenDossier(
      "bản lấy ý kiến thiếu trích yếu", "dossier.json",
      "\"subject\": \"Kết quả công tác dân vận 6 tháng đầu năm [[year]]\",",
      "\"state\": \"consultation\",",
      #"""
      dossier.json:69:16 văn bản 'bao-cao' ở trạng thái lấy ý kiến mà còn thiếu trích yếu (subject) [state] documents[2] (điền vào, hoặc để "state": "draft")
      """#),
    BrokenDossier(
      "cơ quan không còn khi ban hành", "dossier.json",
      "\"state\": \"draft\"",
      "\"state\": \"final\", \"addressees\": [\"[[agency:phong-noi-vu]]\"]",
      #"""
      dossier.json:49:40 'Phòng Nội vụ' hoạt động đến hết ngày 30/6/2025, không còn khi có văn bản 'ke-hoach' (10/02/2026) [agency-validity] (thay bằng cơ quan kế thừa: 'Phòng Văn hóa - Xã hội' (phong-vhxh))
      """#),
    BrokenDossier(
      "kỳ báo cáo ngược", "dossier.json",
      "\"to\": \"2026-06-30\"",
      "\"to\": \"2025-06-30\"",
      #"""
      dossier.json:74:5 ngày cuối đứng trước ngày đầu [value] reportingPeriods[0].to
      """#),
    BrokenDossier(
      "chốt số liệu trước kỳ", "dossier.json",
      "\"asOf\": \"2026-06-05\"",
      "\"asOf\": \"2025-12-05\"",
      #"""
      dossier.json:74:5 ngày chốt số liệu đứng trước ngày đầu kỳ [value] reportingPeriods[0].asOf
      """#),
    BrokenDossier(
      "hết hiệu lực trước khi có", "agencies.json",
      "\"validTo\": \"2025-06-30\"",
      "\"validFrom\": \"2025-07-01\", \"validTo\": \"2025-06-30\"",
      #"""
      agencies.json:13:5 ngày cuối đứng trước ngày đầu [value] agencies[3].validTo
      """#),
    BrokenDossier(
      "thiếu cột", "assignments.csv",
      "Nội dung cần thực hiện",
      "Việc",
      #"""
      assignments.csv:1:53 không dùng đến cột 'Việc' [unknown-column]
      assignments.csv:1:81 bảng thiếu cột 'Nội dung cần thực hiện' [missing-column]
      """#),
    BrokenDossier(
      "gõ sai tên cột", "assignments.csv",
      "Tiêu chí;",
      "Tiêu chi;",
      #"""
      assignments.csv:1:1 bảng thiếu cột 'Tiêu chí' [missing-column] (sửa tên cột 'Tiêu chi' thành 'Tiêu chí')
      """#),
  ]
}
