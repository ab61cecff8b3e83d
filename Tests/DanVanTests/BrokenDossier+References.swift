extension BrokenDossier {
  static let references = [
    BrokenDossier(
      "mã văn bản viện dẫn sai", "framework.json",
      "\"source\": \"qd-15\"",
      "\"source\": \"qd-51\"",
      #"""
      framework.json:3:13 không có văn bản viện dẫn mã 'qd-51' [reference] source (có phải 'qd-15'?)
      """#),
    BrokenDossier(
      "viện dẫn sai trong câu chữ", "framework.json",
      "[[cite:kl-9:full]]",
      "[[cite:kl-90:full]]",
      #"""
      framework.json:11:45 không có văn bản viện dẫn mã 'kl-90' [reference] criteria[0].items[0].title (có phải 'kl-9'?)
      """#),
    BrokenDossier(
      "cách viện dẫn lạ", "framework.json",
      "[[cite:kl-9:full]]",
      "[[cite:kl-9:ful]]",
      #"""
      framework.json:11:45 không hiểu chữ 'ful' trong chỗ lấy dữ kiện [[…]] [reference] criteria[0].items[0].title (có phải 'full'?)
      """#),
    BrokenDossier(
      "chỗ lấy dữ kiện không đóng", "tasks.json",
      "[[agency:van-phong]], [[group:cac-thon]]",
      "[[agency:van-phong, [[group:cac-thon]]",
      #"""
      tasks.json:9:24 dấu '[[' không có ']]' đóng lại [reference] tasks[0].coordinating
      """#),
    BrokenDossier(
      "chỗ lấy dữ kiện lạ", "dossier.json",
      "của [[office:kind]] năm",
      "của [[ofice:kind]] năm",
      #"""
      dossier.json:48:56 không hiểu chữ 'ofice' trong chỗ lấy dữ kiện [[…]] [reference] documents[0].subject[1] (có phải 'office'?)
      """#),
    BrokenDossier(
      "phần lạ của cơ quan", "dossier.json",
      "của [[office:kind]] năm",
      "của [[office:kin]] năm",
      #"""
      dossier.json:48:56 không hiểu chữ 'kin' trong chỗ lấy dữ kiện [[…]] [reference] documents[0].subject[1] (có phải 'kind'?)
      """#),
    BrokenDossier(
      "thiếu mã sau cite", "framework.json",
      "[[cite:qd-15]]",
      "[[cite]]",
      #"""
      framework.json:2:30 thiếu mã sau 'cite:' [reference] title
      """#),
    BrokenDossier(
      "cơ quan không có trong sổ", "tasks.json",
      "\"lead\": \"[[agency:phong-vhxh]] (các tháng)\"",
      "\"lead\": \"[[agency:phong-vhxx]]\"",
      #"""
      tasks.json:8:16 không có cơ quan mã 'phong-vhxx' [reference] tasks[0].lead (có phải 'phong-vhxh'?)
      """#),
    BrokenDossier(
      "cách viết không có của cơ quan", "tasks.json",
      "\"lead\": \"[[agency:phong-vhxh]] (các tháng)\"",
      "\"lead\": \"[[agency:phong-vhxh:ngan]]\"",
      #"""
      tasks.json:8:16 cơ quan 'phong-vhxh' không có cách viết 'ngan' [reference] tasks[0].lead (dùng được: gon, short, cap)
      """#),
    BrokenDossier(
      "nhóm không có", "tasks.json",
      "[[group:cac-thon]]",
      "[[group:cac-thong]]",
      #"""
      tasks.json:9:46 không có nhóm cơ quan mã 'cac-thong' [reference] tasks[0].coordinating (có phải 'cac-thon'?)
      """#),
    BrokenDossier(
      "cách viết không có của nhóm", "tasks.json",
      "[[group:cac-thon]]",
      "[[group:cac-thon:daydu]]",
      #"""
      tasks.json:9:46 nhóm cơ quan 'cac-thon' không có cách viết 'daydu' [reference] tasks[0].coordinating (có phải 'day-du'?)
      """#),
    BrokenDossier(
      "dữ kiện không có", "directives.json",
      "[[fact:schools]]",
      "[[fact:school]]",
      #"""
      directives.json:7:48 không có dữ kiện 'school' [reference] directives[0].orders[0].text (có phải 'schools'?)
      """#),
    BrokenDossier(
      "dữ kiện trỏ dữ kiện khác", "dossier.json",
      "\"villages\": \"09\"",
      "\"villages\": \"[[fact:schools]]\"",
      #"""
      dossier.json:27:41 ở đây không được lấy dữ kiện [[fact]], [[group]], [[figure]] khác [reference] facts.villages (viết thẳng nội dung vào đây)
      """#),
    BrokenDossier(
      "thời hạn chung không có", "dossier.json",
      "\"defaultDeadline\": \"evidence\"",
      "\"defaultDeadline\": \"evidences\"",
      #"""
      dossier.json:26:22 không có thời hạn mã 'evidences' [reference] defaultDeadline (có phải 'evidence'?)
      """#),
    BrokenDossier(
      "thời hạn có tên không có", "tasks.json",
      "\"deadline\": \"plans\"",
      "\"deadline\": \"plan\"",
      #"""
      tasks.json:16:19 không có thời hạn mã 'plan' [reference] tasks[1].deadline (có phải 'plans'?)
      """#),
    BrokenDossier(
      "số liệu không có", "evaluation.json",
      "Được [[office:short]]",
      "Có [[figure:don-thus]] đơn, được [[office:short]]",
      #"""
      evaluation.json:1:47 không có số liệu mã 'don-thus' [reference] periods.6-thang.strengths[0] (có phải 'don-thu'?)
      """#),
    BrokenDossier(
      "kỳ báo cáo không có", "dossier.json",
      "\"period\": \"6-thang\"",
      "\"period\": \"sau-thang\"",
      #"""
      dossier.json:66:17 không có kỳ báo cáo mã 'sau-thang' [reference] documents[2].period (có phải '6-thang'?)
      """#),
    BrokenDossier(
      "đánh giá cho kỳ không có", "evaluation.json",
      "\"6-thang\": {",
      "\"9-thang\": {",
      #"""
      evaluation.json:1:14 không có kỳ báo cáo mã '9-thang' [reference] periods.9-thang (có phải '6-thang'?)
      """#),
    BrokenDossier(
      "nơi kế thừa không có", "agencies.json",
      "\"successor\": \"phong-vhxh\"",
      "\"successor\": \"phong-vh\"",
      #"""
      agencies.json:18:20 không có cơ quan mã 'phong-vh' [reference] agencies[3].successor (có phải 'phong-vhxh'?)
      """#),
    BrokenDossier(
      "viết tên thay cho mã", "agencies.json",
      "\"successor\": \"phong-vhxh\"",
      "\"successor\": \"Phòng Văn hóa - Xã hội\"",
      #"""
      agencies.json:18:20 không có cơ quan mã 'Phòng Văn hóa - Xã hội' [reference] agencies[3].successor (có phải 'phong-vhxh'?)
      """#),
    BrokenDossier(
      "cơ quan quay vòng", "agencies.json",
      "\"successor\": \"phong-vhxh\"",
      "\"successor\": \"phong-noi-vu\"",
      #"""
      agencies.json:13:5 cơ quan 'phong-noi-vu' quay vòng về chính nó [reference] agencies[3].successor
      """#),
  ]
}
