extension BrokenDossier {
  static let json = [
    BrokenDossier(
      "thiếu dấu phẩy", "dossier.json",
      "\"id\": \"suoi-mo-2026\",",
      "\"id\": \"suoi-mo-2026\"",
      #"""
      dossier.json:2:23 thiếu dấu phẩy ở đây [json]
      """#),
    BrokenDossier(
      "thiếu dấu ngoặc đóng", "framework.json",
      "\"verified\": true,\n  },\n}",
      "\"verified\": true,\n  },\n",
      #"""
      framework.json:1:1 dấu '{' mở ở đây không có dấu '}' đóng lại [json]
      """#),
    BrokenDossier(
      "chuỗi chữ không đóng", "agencies.json",
      "\"name\": \"Sở Nội vụ\",",
      "\"name\": \"Sở Nội vụ,",
      #"""
      agencies.json:3:47 ở đây phải là dấu phẩy hoặc '}' [json] (có thể thiếu dấu " đóng ở phía trước)
      """#),
    BrokenDossier(
      "dấu ngoặc kép cong", "agencies.json",
      "\"id\": \"mttq\"",
      "“id”: \"mttq\"",
      #"""
      agencies.json:20:7 tên trường phải đặt trong dấu ngoặc kép thẳng (") [json] (thay dấu ngoặc kép cong “ ” bằng dấu thẳng ")
      """#),
    BrokenDossier(
      "trường ghi hai lần", "dossier.json",
      "\"year\": 2026,",
      "\"year\": 2026, \"year\": 2027,",
      #"""
      dossier.json:4:17 trường 'year' ghi hai lần trong cùng một khối [json] (bỏ một trong hai)
      """#),
    BrokenDossier(
      "chữ không đặt trong ngoặc kép", "dossier.json",
      "\"state\": \"draft\"",
      "\"state\": draft",
      #"""
      dossier.json:49:16 không hiểu 'draft' ở chỗ của một giá trị [json] (chữ phải đặt trong dấu ngoặc kép thẳng ("))
      """#),
    BrokenDossier(
      "số có số 0 ở đầu", "dossier.json",
      "\"number\": \"7\"",
      "\"number\": 07",
      #"""
      dossier.json:45:17 số viết sai: '07' [json] (số không có số 0 ở đầu; chữ số như "01" thì đặt trong dấu ngoặc kép)
      """#),
    BrokenDossier(
      "ghi chú không đóng", "tasks.json",
      "\"tasks\": [",
      "/* \"tasks\": [",
      #"""
      tasks.json:2:3 ghi chú mở bằng '/*' ở đây không có '*/' đóng lại [json]
      """#),
    BrokenDossier(
      "thiếu dấu hai chấm", "tasks.json",
      "\"criterion\": 1,",
      "\"criterion\" 1,",
      #"""
      tasks.json:5:7 thiếu dấu hai chấm sau tên trường 'criterion' [json]
      """#),
    BrokenDossier(
      "dấu gạch chéo ngược sai", "citations.json",
      "\"subject\": \"về vận động quần chúng\"",
      "\"subject\": \"về \\vận động quần chúng\"",
      #"""
      citations.json:22:22 sau dấu '\' phải là một trong các chữ " \ / b f n r t u [json] (dấu '\' trong câu chữ viết là '\\')
      """#),
    BrokenDossier(
      "tệp rỗng", "tasks.json",
      "",
      "  \n",
      #"""
      tasks.json:2:1 tệp không có dữ liệu [json]
      """#),
    BrokenDossier(
      "tệp JSON không phải một khối", "tasks.json",
      "",
      "[\"1.1\"]\n",
      #"""
      tasks.json:1:1 ở đây phải là một khối { }, không phải một danh sách [ ] [value]
      """#),
    BrokenDossier(
      "chữ thừa ở cuối", "evaluation.json",
      "} } }",
      "} } } }",
      #"""
      evaluation.json:1:84 còn chữ thừa sau khi dữ liệu đã kết thúc [json]
      """#),
  ]
}
