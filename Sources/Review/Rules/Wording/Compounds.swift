/// Words of two syllables that official documents use, by their first syllable.
///
/// What stands before "~" is so common that a pair of syllables with other marks is a slip of the
/// pen; what stands behind it is known, so that nobody takes it for one.
enum Compounds {
  static let lines = """
    an: ninh sinh toàn ~ bài cư dân giang tâm
    ảnh: hưởng
    áp: ~ dụng lực thuế
    ăn: ~ mặc ở uống
    âm: ~ mưu thanh
    ấn: ~ định phẩm tượng
    ấp: ~ chiến
    bài: ~ bản báo giảng học tập viết
    bãi: bỏ nhiệm ~ miễn
    bám: sát
    ban: chỉ giám hành ~ chấp ngành tổ
    bàn: ~ bạc ghế giao luận
    bản: chất đồ lĩnh ~ án cam đúc giao làng ngữ quyền sắc thân thôn tin vị xứ
    bán: ~ hàng kính lẻ trú
    bảng: ~ biểu chấm kê tổng
    bao: ~ bì cấp che gồm vây
    bảo: đảm hiểm mật quản tồn trì trợ vệ ~ an ban chứng hành hộ lãnh lưu quốc tàng toàn
    báo: cáo chí ~ động giá
    bày: ~ tỏ
    bắc: ~ bộ
    băng: ~ rôn
    bằng: ~ cấp chứng khen
    bắt: buộc đầu ~ giữ nguồn tay
    bất: cập ~ bình chấp cứ đồng động hợp khả lợi ngờ ổn thường
    bầu: cử
    bế: ~ giảng mạc
    bên: ~ cạnh ngoài trong
    bền: ~ chặt vững
    bệnh: dịch nhân viện ~ tật xá
    bí: thư ~ mật quyết
    bị: ~ can cáo động
    biên: bản chế phòng ~ giới soạn tập
    biến: động ~ chất chuyển đổi tướng
    biện: pháp ~ chứng minh
    biểu: dương mẫu quyết ~ bảng diễn hiện tình tượng
    bình: chọn đẳng quân thường xét ~ ổn yên
    bổ: nhiệm sung trợ ~ ích khuyết túc
    bố: cục trí
    bộ: đội luật máy phận trưởng ~ chỉ môn ngành thủ tiêu
    bồi: dưỡng thường ~ hoàn
    bối: ~ cảnh
    buôn: ~ bán làng lậu
    bức: xúc ~ tranh
    bước: đầu ~ tiến
    bưu: điện ~ chính phẩm
    ca: ~ ngợi nhạc
    cá: nhân ~ biệt thể
    cải: cách thiện tiến ~ tạo
    cam: kết ~ đoan
    cảm: ~ nghĩ ơn thông tưởng
    can: ~ thiệp
    cán: bộ sự
    canh: ~ gác phòng tác
    cảnh: ~ báo cáo giác quan sát vệ
    cạnh: ~ tranh
    cao: ~ cả cấp đẳng điểm độ học su tuổi
    cáo: ~ buộc trạng
    cát: ~ sỏi
    căn: cứ ~ bản cước hộ
    căng: ~ thẳng
    cắt: giảm
    cấm: ~ đoán
    cân: đối ~ bằng nhắc
    cần: thiết ~ cù kiệm thơ
    cẩn: ~ thận trọng
    cấp: bách phát phép ~ cứu dưỡng giấy giới hàm học huyện phó phường tập thiết tiểu tỉnh trên
    cấp: ~ trưởng ủy xã
    cập: nhật
    câu: ~ chuyện hỏi kết lạc
    cầu: ~ đường thị thủ
    cấu: ~ kết thành trúc
    chăm: ~ chỉ lo nom sóc
    chẳng: ~ hạn
    chặt: chẽ
    chấm: ~ công dứt điểm thi
    chậm: nhất ~ chạp muộn tiến trễ
    chân: chính ~ dung thành thực
    chấn: chỉnh
    chấp: hành ~ nhận pháp thuận
    chất: lượng ~ độc thải vấn xám
    chế: độ tài ~ biến tạo
    chênh: ~ lệch
    chi: phí tiết ~ bộ cục đoàn hội nhánh tiêu trả ủy
    chia: sẻ ~ tách
    chỉ: đạo huy số thị tiêu ~ dẫn định trích
    chí: ~ công hướng phèo thư
    chiếm: ~ dụng đoạt tỷ
    chiến: binh lược sĩ thắng ~ dịch đấu lượng thuật tranh
    chỉnh: sửa trang ~ đốn lý
    chính: đáng phủ quy quyền sách thức trị xác ~ danh diện thống trực yếu
    chịu: trách
    cho: ~ phép vay
    chồng: chéo
    chống: ~ đối đỡ phá
    chợ: ~ phiên
    chủ: chốt động nghĩa nhiệm quan quản tịch trì trương yếu ~ doanh đạo đề lực nhật quyền sở tài
    chủ: ~ thể tọa
    chuẩn: bị hóa mực ~ nghèo
    chú: trọng ~ thích ý
    chúc: mừng ~ thọ
    chung: ~ cư kết nhau sức tay thẩm thân thủy
    chúng: ~ sinh ta tôi
    chuyên: đề gia môn mục nghiệp sâu trách viên ~ cần chế chính khảo ngành quản trang tu
    chuyển: biến đổi giao hóa nhượng tiếp ~ công dịch hộ hướng phát tải tiền
    chuyện: ~ kể
    chữ: ~ đầu
    chức: danh năng sắc trách vụ
    chừng: ~ mực
    chứng: cứ kiến minh nhận thực ~ chỉ khoán thư tỏ từ
    chương: trình ~ mục
    có: ~ hiệu ích
    con: ~ dấu đường em người số
    còn: ~ lại
    cổ: động phần vũ ~ đông phiếu phục truyền
    cố: ~ định gắng hữu tình vấn ý
    công: an bằng bố chức chứng dân đoàn ích khai lập nghệ nghiệp nhân nhận sở tác trình ty văn
    công: việc vụ ~ ăn báo chính chúng cộng cụ cuộc cử điện giáo hữu khác lệnh lý minh nguyên
    công: ~ nhiên quản quỹ sản suất thành thức thương tích tố tơ trái trường tư tử ước viên
    cồng: ~ chiêng kềnh
    cộng: đồng sản ~ điểm hòa tác
    cơ: bản cấu chế giới hội quan sở ~ cực đồ động hữu khí thể
    cụ: thể
    cụm: công
    cung: cấp ứng ~ cầu đường
    cùng: ~ kỳ ký nhau
    củng: cố
    cũng: như
    cuộc: ~ đời gọi họp sống thi vận
    cuối: ~ cùng kỳ năm tháng tuần
    cuốn: ~ hút sách
    cư: trú ~ dân
    cửa: khẩu ~ hàng
    cử: tri ~ nhân tuyển
    cứ: ~ liệu
    cực: ~ đoan kỳ
    cường: ~ độ quốc tráng
    cưỡng: chế
    cứu: trợ ~ chữa hỏa hộ nạn
    cựu: chiến
    da: ~ cam
    dàn: ~ dựng trải
    danh: mục sách ~ dự hiệu nghĩa tiếng tính
    dạy: ~ học nghề
    dân: chính chủ cư cử quân sinh số tộc vận ~ ca dã gian lập nghèo nguyện phòng phố sự trí túy
    dần: ~ dần
    dẫn: chứng ~ chiếu dắt đầu đến
    dâng: ~ hương
    dập: ~ tắt
    dấu: ~ ấn hiệu mốc
    di: dời tích ~ chúc cư dân động sản tản truyền
    dịch: vụ ~ bệnh chuyển thuật
    diễn: biến ~ đàn đạt ra tập thuyết viên
    diện: tích ~ mạo
    diệt: ~ trừ
    dinh: ~ dưỡng
    doanh: nghiệp thu ~ nhân số trại
    dò: ~ xét
    dõi: ~ theo
    dòng: ~ chảy chạy đều họ tộc
    dôi: ~ dư
    du: lịch ~ học khách kích
    dung: ~ lượng nạp túng
    dũng: ~ cảm
    dụng: ~ cụ
    duy: trì ~ nhất tu vật
    duyên: ~ hải
    duyệt: ~ binh
    dư: ~ địa luận nợ thừa
    dữ: liệu ~ dội kiện
    dự: án báo kiến phòng thảo toán ~ bị đoán họp khuyết thầu thi thính trữ tuyển
    dược: ~ liệu phẩm sĩ
    dương: ~ lịch tính
    dưỡng: ~ lão sức
    dứt: điểm
    đa: dạng ~ chiều diện đoan ngành phần phương số
    đả: ~ kích phá
    đài: ~ phát tưởng
    đại: biểu diện đoàn hội ~ đội học lễ lý trà tu
    đàm: phán ~ thoại
    đảm: bảo nhiệm ~ đang đương nhận trách
    đàn: ~ bầu em
    đảng: bộ ủy viên ~ phái phí tịch vụ
    đáng: ~ kể
    đánh: giá ~ bắt dấu số
    đào: tạo
    đạo: đức ~ luật lý
    đáp: ứng ~ án số từ
    đạt: ~ chuẩn được yêu
    đặc: biệt điểm sản thù ~ sắc trưng xá
    đắn: ~ đo
    đăng: ký tải ~ bạ kiểm nhập
    đẳng: ~ cấp
    đặt: ~ hàng ra tên
    đậm: ~ đà
    đập: ~ tan
    đất: đai ~ liền nước ở
    đầu: mối tư ~ cơ hiệu khóa kỳ mục não nậu nguồn người nhiệm ra tháng tiên tuần vào
    đấu: giá thầu ~ nối tranh
    đầy: đủ
    đẩy: lùi mạnh nhanh
    đề: án bạt cương nghị xuất ~ cao cập cử đạt phòng ra tài thi
    đêm: ~ giao
    đền: bù ~ ơn thờ
    địa: bàn chỉ chính danh điểm giới phương ~ bạ chất hạt hình lý ốc phận tầng thế vị
    điểm: nóng thưởng ~ báo cao chuẩn danh liệt mạnh sàn so số trừ tựa yếu
    điển: hình
    điện: tử ~ ảnh báo lực năng thoại từ
    điều: chỉnh động hành kiện phối tra ~ dưỡng độ hòa khiển khoản lệ luật tiết trị
    đình: chỉ ~ chiến công
    đính: chính kèm
    định: cư hướng kỳ lượng mức ~ danh giá hình tính vị
    đoàn: kết thể trường viên ~ đại kiểm thanh tụ
    đoạn: ~ đường kết tuyệt
    đoạt: ~ giải
    đọc: ~ sách
    đóng: ~ băng bằng
    đô: thị
    đồ: ~ án dùng thị
    đốc: ~ thúc
    độc: lập ~ đáo giả hại quyền
    đôi: ~ với
    đồi: ~ núi trụy
    đổi: mới ~ thay theo
    đối: chiếu thoại với ~ diện kháng ngoại phó tác thủ tượng ứng xử
    đội: ngũ ~ trưởng viên
    đôn: đốc
    đông: ~ đảo đúc phương y
    đồng: bào bộ chí hành lòng thời thuận tình ý ~ bằng chủ cỏ diễn đều đội hóa hồ loạt nghĩa nhất
    đồng: ~ phục quyền ruộng tâm thanh tổ trưởng
    động: cơ lực viên ~ đất thái thổ tĩnh vật
    đột: phá xuất ~ nhập
    đời: sống
    đơn: thư vị ~ giá giản phương thuần tố từ xin
    đợt: ~ thi
    đủ: ~ điều
    đúc: kết ~ rút
    đúng: đắn hạn mực ~ lúc quy
    đưa: ~ tin vào
    đức: ~ tính
    được: ~ phép
    đương: nhiệm ~ đầu nhiên sự
    đường: bộ dây lối phố ~ đi hoàn hướng ống sắt thủy
    ép: ~ buộc
    êm: ~ ấm đềm
    gắn: ~ bó kết liền
    găng: ~ tay
    gặp: ~ gỡ mặt
    gần: ~ dân đây gũi
    gây: ~ ảnh dựng ra rối
    ghép: ~ nối
    ghi: ~ âm chép chú hình nhận
    gia: cố đình hạn tăng ~ cảnh cầm công cư dụng hộ nhập phả quyến súc tốc trưởng
    giả: ~ danh định mạo tạo thiết
    giá: trị ~ bán cả đỡ thành thể vật vé
    giai: đoạn ~ cấp
    giải: ngân pháp phóng quyết thích tỏa trình ~ đáp thể thưởng trí
    giảm: nghèo thiểu ~ bớt nhẹ sút trừ
    giám: định đốc khảo sát ~ hộ mục thị
    gian: ~ dối hàng khổ lận nan
    gián: đoạn tiếp ~ điệp
    giảng: dạy viên ~ giải
    giành: ~ được thắng
    giao: dịch lưu nhận thông thương ~ ban diện dự hữu khoán nhiệm thoa thừa tiếp
    giáo: án dục viên ~ dân hóa hội phái sư xứ
    giàu: ~ có đẹp
    giấy: khen mời phép tờ ~ báo chứng khai
    giống: ~ cây nhau nòi
    giới: hạn thiệu ~ tính trẻ
    giúp: ~ đỡ việc
    giữ: gìn vững ~ nguyên
    góp: phần vốn ý ~ sức
    gồm: ~ có
    gửi: ~ gắm tiền
    gương: mẫu sáng
    hà: ~ tiện
    hạch: toán
    hạ: tầng ~ cấp thấp
    hài: lòng ~ hòa
    hải: quan ~ đảo quân sản
    hàm: ~ lượng
    hạn: chế ~ định hán hẹn mức
    hàng: năm ~ hải hóa không ngày ngũ quý tháng tồn tuần xóm
    hãng: ~ hàng
    hành: chính động khách lang pháp trình vi ~ hạ hương nghề quyết
    hào: hứng
    hằng: năm ~ ngày quý tháng tuần
    hấp: dẫn ~ thu
    hậu: cần quả ~ phương
    hệ: lụy thống ~ quả số trọng
    hiểm: ~ họa nguy trở
    hiến: đất kế pháp ~ chương máu tặng
    hiện: đại hành trạng vật ~ diện hữu nay thực tượng
    hiệp: hội thương ~ định đồng
    hiểu: biết
    hiếu: học
    hiệu: lực quả trưởng ~ chỉnh lệnh nghiệm suất ứng
    hình: ảnh sự thành thức ~ dung thái thể tượng
    hoa: ~ lợi màu
    hòa: bình giải nhập ~ hợp
    hỏa: tốc ~ hoạn lực táng
    hóa: ~ chất đơn giải học
    hoạch: định
    họa: ~ tiết
    hoài: ~ bão nghi
    hoan: nghênh ~ hô
    hoàn: cảnh chỉnh thành thiện ~ tất toàn trả
    hoãn: ~ thi
    hoạt: động ~ hình
    học: sinh tập viên ~ bạ bổng giả kỳ nghề phí thuật vấn
    hỏi: đáp ~ thăm
    hồ: sơ ~ chứa
    hổ: ~ thẹn
    hỗ: trợ
    hộ: khẩu nghèo tịch ~ chiếu dân gia lý sinh
    hồi: đáp ~ âm hương phục sinh
    hối: ~ lộ
    hội: đồng nghị thảo thi viên ~ chợ diễn đàm họp nhập phí quán thao trại trường tụ
    hôn: ~ lễ nhân
    hơn: ~ nữa
    hợp: đồng lệ lý pháp tác ~ lực phần quy thành thức xướng
    huân: ~ chương
    huấn: luyện ~ thị
    hùng: biện ~ hậu mạnh
    huy: động hiệu ~ chương hoàng
    hủy: ~ bỏ hoại
    huyện: ủy ~ đoàn đội lỵ
    huyết: ~ áp thống
    hư: ~ hại hỏng
    hương: ước ~ khói
    hưởng: lợi ứng ~ thụ
    hướng: dẫn nghiệp ~ dương thiện tới
    hưu: ~ trí
    hữu: ~ hiệu ích nghị quan
    im: ~ lặng
    in: ~ ấn sao
    ít: nhất ~ nhiều ỏi
    kè: ~ chống
    kèm: theo
    kém: ~ hiệu
    kéo: ~ dài theo
    kê: khai
    kế: hoạch ~ cận nhiệm thừa tiếp toán
    kênh: ~ mương truyền
    kết: cấu hợp nối quả ~ cục dư hôn luận nạp nghĩa thúc tinh
    kêu: ~ gọi
    khả: ~ năng quan thi
    khác: ~ biệt nhau
    khách: quan ~ hàng mời sạn thể
    khai: thác ~ báo giảng hoang khoáng mạc man sinh trừ trương tử
    khám: bệnh ~ chữa phá xét
    khán: ~ giả
    khang: ~ trang
    kháng: ~ cáo chiến nghị sinh
    khảo: sát ~ cổ nghiệm thí
    khắc: phục ~ họa sâu
    khẳng: định
    khẩn: trương ~ cấp hoang thiết
    khen: thưởng ~ ngợi
    khéo: ~ léo
    khép: ~ kín
    khí: hậu thế ~ tài tượng
    khích: lệ
    khiêm: tốn
    khiếm: khuyết
    khiển: trách
    khiếu: kiện nại
    khinh: ~ thường
    kho: ~ bạc báu tàng
    khoa: học ~ trương
    khóa: ~ học luận trình
    khoản: ~ chi mục thu
    khoán: ~ chi
    khoảng: ~ cách thời
    khoáng: ~ sản
    khoanh: ~ vùng
    khó: khăn
    khô: ~ hạn
    khôi: phục ~ ngô
    khối: ~ dân đại lượng
    không: ~ chế chỉ gian khí ngừng
    khống: ~ chế
    khởi: công nghiệp sắc ~ điểm động kiện nghĩa tố xướng
    khu: vực ~ công dân du phố
    khuất: ~ tất
    khúc: ~ mắc
    khung: ~ cảnh
    khuyên: ~ nhủ răn
    khuyến: cáo khích nông ~ công học lâm mại nghị tài thiện
    khuyết: điểm tật ~ danh
    khuynh: hướng
    kích: động ~ cầu hoạt thích thước
    kiêm: ~ nhiệm
    kiểm: duyệt điểm định kê sát soát tra ~ dịch lâm nghiệm phiếu thử toán
    kiên: định quyết trì ~ cố cường nhẫn trung
    kiến: nghị tạo thức trúc ~ thiết
    kiện: toàn ~ tụng
    kiểu: ~ dáng mẫu
    kim: ~ loại ngạch
    kinh: doanh nghiệm phí tế ~ điển sợ thành tuyến
    kính: ~ chúc chuyển gửi mong mời thưa trình trọng yêu
    kịp: thời
    kỳ: họp vọng ~ diệu hạn thi
    kỷ: cương luật niệm ~ lục nguyên yếu
    kỹ: năng thuật ~ càng lưỡng sư xảo
    ký: hiệu ~ ban duyệt kết sổ tên túc
    la: ~ liệt
    lạc: hậu ~ quan
    lãi: ~ suất
    làm: việc ~ ăn chủ gương lụng rõ sạch thay tốt
    lạm: ~ dụng phát
    lan: tỏa ~ rộng truyền
    làng: ~ nghề xã xóm
    lãng: phí ~ mạn
    lãnh: đạo thổ ~ hải sự
    lao: động ~ công vụ
    lão: ~ hóa thành
    lắng: nghe
    lắp: đặt
    lâm: nghiệp ~ sản sàng thời trường
    lẫn: ~ nhau
    lấn: chiếm ~ át
    lập: trường ~ biên dự kế pháp quy thân
    lâu: ~ dài năm
    lấy: ~ mẫu ý
    lẻ: ~ tẻ
    lề: lối ~ đường
    lễ: ~ hội khai kỷ nghi phục tang tân
    lệ: ~ phí thuộc
    lên: ~ án kế lớp
    lệnh: ~ cấm
    lịch: sự ~ công làm sử trình
    liêm: ~ chính khiết
    liên: danh đoàn hệ kết ngành quan tịch tục ~ bộ doanh đới hiệp hoan hợp lạc minh quân thông
    liên: ~ tiếp
    liệt: kê sĩ
    liều: ~ lượng
    linh: hoạt ~ động thiêng
    lĩnh: vực ~ hội
    lo: ~ lắng liệu ngại
    loại: ~ bỏ hình trừ
    lòng: ~ dân đường tin
    lộ: trình ~ giới
    lỗi: thời ~ lạc
    lối: sống ~ mòn
    lồng: ghép
    lộng: ~ hành
    lời: ~ cảm kêu nói nối
    lợi: dụng ích nhuận ~ thế tức
    lớn: ~ lao mạnh
    luân: chuyển ~ phiên
    luận: ~ án cứ điểm văn
    luật: pháp sư ~ định gia
    lũ: ~ lụt quét
    lúc: ~ đầu
    luỹ: ~ kế tiến
    luyện: ~ tập
    lực: lượng ~ lưỡng
    lưới: ~ điện
    lương: thực ~ hưu tâm
    lượng: ~ mưa
    lưu: hành thông trữ ~ chuyển động hồ lạc loát niệm trú vực ý
    lý: do lịch luận tưởng ~ thuyết trí
    mạch: ~ lạc nước
    mại: ~ dâm
    mãn: ~ hạn nguyện
    mang: ~ lại tính
    mạng: ~ lưới xã
    mạnh: dạn mẽ ~ thường
    mau: ~ lẹ
    màu: ~ sắc
    may: ~ mặc mắn
    máy: móc ~ bay tính
    mặt: bằng trận ~ khác nạ tiền trái
    mất: đoàn ~ an cắp mát
    mật: ~ độ khẩu ong thiết
    mâu: thuẫn
    mẫu: ~ biểu giáo hình mực số
    méo: ~ mó
    mê: ~ tín
    mềm: ~ dẻo
    mến: ~ thương
    miền: núi
    miễn: nhiệm ~ dịch giảm phí thuế
    miệng: ~ núi
    minh: bạch chứng họa ~ oan
    mọi: ~ mặt
    mong: ~ đợi muốn
    mô: hình ~ phỏng tả
    mồ: ~ côi
    môi: trường ~ giới sinh
    mối: ~ quan
    một: ~ cửa số
    mờ: ~ ám nhạt
    mở: rộng ~ đầu lớp mang
    mới: ~ mẻ
    mua: sắm ~ bán
    múa: ~ hát
    mù: ~ chữ
    mục: đích lục tiêu
    mũi: ~ nhọn
    muôn: ~ vàn
    mức: độ ~ lương phạt sống
    mương: ~ máng
    mưu: cầu ~ sinh trí
    mỹ: ~ quan thuật
    nại: ~ tố
    nạn: ~ nhân
    nắm: vững ~ bắt chắc giữ rõ tình
    năng: động lực suất ~ khiếu lượng nổ
    nặng: ~ nề
    nâng: cao ~ cấp hạng
    nề: nếp
    nền: nếp ~ kinh móng tảng
    nếp: sống
    nêu: ~ bật cao gương rõ tên
    ngành: ~ nghề
    ngay: ~ thẳng
    ngăn: chặn ngừa ~ cản nắp
    ngắn: ~ gọn hạn
    ngầm: ~ định
    ngân: hàng sách ~ khố phiếu quỹ
    ngập: ~ lụt úng
    nghe: ~ ngóng
    nghèo: đói ~ đa khổ
    nghề: nghiệp
    nghệ: thuật ~ nhân sĩ
    nghi: ngờ thức ~ lễ vấn
    nghĩa: tình vụ ~ trang
    nghỉ: hưu phép ~ lễ ngơi việc
    nghĩ: ~ ngợi
    nghị: định quyết ~ sự trường
    nghiêm: cấm chỉnh khắc minh trọng túc ~ ngặt trị
    nghiệm: thu
    nghiên: cứu
    nghiệp: vụ ~ đoàn
    ngoài: ~ khối khơi ra trời
    ngoại: ngữ vụ ~ giao giáo hình khóa lệ lực ô tệ thành thất thương tỉnh
    ngọn: ~ cờ
    ngôn: ~ luận ngữ
    ngũ: ~ cốc
    nguồn: gốc lực nước ~ thu
    nguy: cơ ~ hại hiểm
    ngụy: ~ biện tạo
    nguyên: liệu lý nhân tắc vẹn ~ đơn lãnh nhiên quán trạng tử vật
    nguyện: vọng
    ngư: ~ dân nghiệp trường
    ngưng: ~ trệ
    ngừng: ~ nghỉ trệ
    ngược: ~ đãi lại
    người: ~ dân đọc đứng thân
    ngưỡng: ~ mộ
    nhà: nước ~ báo cửa đất đầu khoa nông ở trọ trường văn
    nhàn: ~ rỗi
    nhãn: ~ hiệu
    nhanh: ~ chóng gọn nhạy
    nhạy: ~ bén cảm
    nhắc: nhở ~ lại
    nhằm: ~ mục
    nhân: dân lực rộng sự viên ~ ái cách cấp chứng công cốt danh đạo điển khẩu loại nghĩa quyền sĩ
    nhân: ~ tài thân tố văn vật
    nhận: diện định thức xét ~ biết dạng lỗi thấy
    nhập: ~ cư học khẩu liệu ngũ
    nhất: định quán trí ~ là thể thiết
    nhật: ký ~ báo
    nhiễm: ~ khuẩn
    nhiệm: vụ ~ kỳ sở
    nhiên: ~ liệu
    nhiệt: tình ~ điện độ đới huyết liệt thành
    nhóm: ~ họp trưởng việc
    nhu: cầu ~ yếu
    nhuận: ~ bút
    nhũng: nhiễu
    nhựa: ~ đường
    nhượng: ~ bộ
    niêm: yết ~ phong
    niềm: ~ tin vui
    niên: ~ đại độ hạn khóa
    nòi: ~ giống
    nói: ~ chung chuyện ở riêng
    nòng: cốt
    nóng: ~ bỏng vội
    nỗ: lực
    nộ: ~ khí
    nổi: bật ~ cộm dậy trội
    nối: ~ mạng thành tiếp
    nội: bộ dung địa quy vụ ~ chính đồng khóa lực thành thất tỉnh trợ
    nông: dân nghiệp sản thôn ~ hội lâm trại trường
    nộp: ~ hồ thuế tiền
    nơi: ~ cư ở
    nới: ~ lỏng
    núi: ~ non
    nuôi: dưỡng ~ con dạy trồng
    nữ: ~ giới
    nước: ~ ngầm ngoài sạch sinh thải
    ô: nhiễm
    ổ: ~ dịch
    ôn: ~ hòa tập
    ổn: định
    phá: hoại ~ rừng sản vỡ
    phái: ~ đoàn sinh
    phạm: pháp ~ nhân tội trù vi
    phản: ánh biện hồi ~ ảnh bác đối động
    phán: ~ quyết
    pháp: chế lệnh luật nhân ~ định lý quy trị
    phát: biểu động hành hiện huy ngôn sinh sóng thanh triển ~ giác tán thải thưởng
    phạt: ~ tiền tù
    phẩm: chất ~ giá
    phân: bổ cấp công định loại quyền tán tích ~ biệt bón bố chia cực giải hạng hiệu hóa khai khúc
    phân: ~ kỳ luồng minh phối tách vùng xử
    phần: ~ chia cứng khai lớn mềm thưởng trăm
    phẫn: ~ nộ
    phấn: đấu khởi
    phẫu: ~ thuật
    phép: ~ tắc
    phê: bình chuẩn duyệt phán
    phi: ~ chính nông pháp vật
    phí: ~ tổn
    phiên: ~ bản chợ dịch họp tòa
    phiền: hà
    phiếu: ~ bầu đánh giao khảo thu trắng
    phim: ~ ảnh
    phó: ~ bí chủ giám thủ trưởng
    phong: cách phú trào ~ kiến quang tặng tục
    phòng: chống ngừa vệ ~ ban bệnh cháy dịch học họp hộ ngự thủ trọ
    phóng: sự viên ~ sinh
    phô: ~ trương
    phổ: biến ~ cập thông
    phố: ~ cổ phường
    phôi: ~ thai
    phối: hợp
    phù: hợp
    phủ: ~ nhận sóng xanh
    phúc: ~ đáp khảo lợi thẩm tra
    phục: hồi vụ ~ dựng
    phụ: cấp lục nữ trách ~ huynh lão thuộc trợ vào việc
    phức: tạp
    phương: án châm hướng pháp thức tiện ~ diện hại ngôn sách
    phường: hội ~ đội
    quả: ~ cảm đấm
    quá: hạn trình ~ cảnh độ khứ mức tải
    quan: hệ liêu tâm trọng ~ chức điểm khách ngại niệm sát tài trắc
    quản: lý trị ~ gia giáo tài
    quán: triệt xuyến ~ xá
    quang: ~ cảnh
    quảng: bá cáo ~ trường
    quân: đội sự ~ chính chủng dân khu nhân nhu phục số
    quần: chúng ~ áo thể
    quấy: ~ nhiễu rối
    quê: hương ~ quán
    quốc: gia hội phòng ~ ca dân khánh lộ ngữ sự tế tịch
    quy: chế định hoạch luật mô phạm tắc trình ~ cách chuẩn chụp củ tụ ước
    quỹ: ~ đạo đất thời
    quý: ~ báu giá phái tộc trọng
    quyên: ~ góp
    quyền: hạn lợi ~ hành lực sở uy
    quyết: định liệt tâm toán ~ nghị sách thắng
    rà: soát
    rác: ~ thải
    răn: ~ đe
    rèn: luyện
    rõ: ràng ~ nét rệt
    rộng: khắp rãi ~ lớn
    ruộng: ~ đất
    rút: ~ gọn kinh ngắn
    rừng: ~ phòng trồng
    rườm: ~ rà
    rượu: ~ bia
    sách: nhiễu ~ báo giáo lược
    sạch: ~ đẹp sẽ
    sai: lệch phạm sót ~ lầm số sự trái
    sản: phẩm xuất ~ lượng nghiệp
    sàng: ~ lọc
    sáng: kiến tạo ~ lập suốt tác
    sao: ~ chép chụp lục y
    sáp: nhập
    sát: hạch ~ hợp sao thực
    sắc: ~ phục tộc
    săn: ~ bắn sóc
    sẵn: ~ có sàng
    sắp: xếp ~ tới
    sầm: ~ uất
    sân: ~ chơi khấu vận
    sâu: sắc ~ bệnh rộng
    siết: chặt
    siêu: ~ thị
    sinh: hoạt viên ~ đẻ động học kế lợi sản sống thái trưởng vật
    so: sánh
    soạn: thảo
    song: hành ~ phương song
    sóng: ~ gió thần
    sổ: ~ sách tay
    số: liệu lượng ~ hiệu hóa học không lương thứ tiền
    sôi: ~ động nổi
    sông: ~ ngòi suối
    sống: ~ còn
    sơ: bộ kết ~ cấp cứu đồ sài suất thảo tuyển
    sở: ~ hữu tại thích
    sơn: ~ hà
    suất: ăn
    súc: ~ tích vật
    sụt: ~ giảm lún
    sư: phạm
    sửa: chữa đổi ~ sang
    sử: dụng
    sức: khỏe mạnh ~ ép lao mua
    sự: cố kiện nghiệp ~ thật vật việc
    sưu: ~ tầm tập
    tác: dụng động nghiệp phong ~ chiến giả hại phẩm quyền
    tạc: ~ tượng
    tách: ~ biệt hộ
    tài: chính khoản liệu nguyên sản trợ ~ năng vụ
    tải: ~ trọng
    tái: ~ bản chế cơ diễn định lập phạm sản
    tại: ~ chỗ ngoại
    tạm: thời ~ dừng giam giữ hoãn nghỉ trú ứng vắng
    tàn: ~ dư phá tật
    tản: ~ cư mạn
    tán: ~ thành
    tang: ~ chế lễ vật
    tảo: ~ hôn
    tạo: ~ dựng điều lập mẫu ra thuận
    tắc: ~ nghẽn trách
    tăng: cường trưởng ~ gia giảm năng sản thêm thu tốc
    tặng: ~ quà thưởng
    tâm: tư ~ huyết linh lý nguyện thần
    tầm: ~ nhìn quan vóc
    tân: ~ binh
    tấn: ~ công
    tận: ~ dụng tâm tình tụy
    tầng: lớp
    tập: hợp huấn quán thể trung ~ đoàn kết luyện san trận
    tất: cả ~ yếu
    tật: ~ nguyền
    tẩu: ~ tán
    tệ: nạn
    tên: ~ gọi
    tết: ~ cổ nguyên
    thái: độ
    tham: dự gia khảo mưu nhũng vấn ~ chiếu luận ô quan
    thảm: ~ họa
    thanh: lý niên thiếu toán tra ~ danh đạm khiết khoản lịch liêm lọc minh tịnh
    thành: công đoàn lập phần phố quả tích tựu viên ~ bại đạt hình niên phẩm quyết thạo thị thực
    thành: ~ tố ủy
    thánh: ~ thất
    thao: tác ~ trường túng
    thảo: luận
    tháo: gỡ ~ dỡ
    thạo: ~ nghề
    thay: đổi mặt thế
    thăm: hỏi ~ dò viếng
    thẳng: thắn
    thắng: lợi ~ cảnh
    thắt: ~ chặt
    thâm: nhập ~ niên
    thẩm: định mỹ quyền tra ~ phán
    thân: nhân thế thiện ~ mật thể
    thần: ~ tốc
    thấp: ~ điểm kém
    thất: nghiệp ~ bại lạc thoát thu
    thầu: ~ khoán phụ
    thể: chế dục hiện thao ~ chất lệ loại lực thức
    thế: hệ mạnh ~ chấp giới lực nào thủ trận
    theo: dõi đuổi
    thêm: ~ bớt
    thi: đua hành tuyển ~ công cử đấu hài
    thí: điểm ~ nghiệm sinh
    thích: hợp ứng ~ đáng nghi thú
    thị: trấn trường xã ~ chính giác hiếu hóa sát thực trưởng
    thiên: tai ~ nhiên vị
    thiện: ~ chí nguyện
    thiết: bị chế kế lập thực yếu ~ tha
    thiệt: hại ~ mạng
    thiểu: ~ số
    thiếu: nhi niên sót ~ hụt số tá thốn tướng
    thỏa: thuận ~ đáng mãn
    thoái: ~ hoá thác vốn
    thoát: nghèo ~ nước
    thói: ~ quen
    thổ: ~ cẩm nhưỡng
    thôn: bản ~ xóm
    thông: báo cảm qua suốt tin tư ~ cáo dịch điệp minh số tấn thạo thoáng thương thường tri tục
    thông: ~ vấn
    thống: kê nhất ~ soái trị
    thời: đại điểm gian hạn tiết ~ cơ giá giờ hiệu khắc kỳ lượng sự vụ
    thu: gom hồi hút nhập thập ~ chi gọn hẹp hoạch mua ngân phí thuế tiền
    thủ: đoạn trưởng tục tướng ~ công đắc đô lĩnh quỹ
    thuần: phong ~ túy
    thuận: lợi tiện ~ tình
    thú: ~ y
    thúc: đẩy
    thụ: hưởng lý ~ động
    thuê: ~ bao khoán mướn
    thuế: quan ~ suất
    thuốc: ~ lá men trừ
    thuộc: ~ địa tính
    thủy: lợi sản ~ điện văn
    thuyên: giảm ~ chuyển
    thuyết: minh phục ~ trình
    thư: viện ~ điện ký mời ngỏ tín từ
    thừa: hành ~ kế nhận phát thiếu
    thử: thách ~ nghiệm
    thứ: tự ~ ba bảy bậc hai hạng năm nhất nhì sáu trưởng tư yếu
    thức: ~ ăn
    thực: chất dân hành hiện nghiệm phẩm tế thể thi tiễn trạng ~ dụng đơn học lực quyền sự tại tập
    thực: ~ vật
    thương: binh mại ~ hiệu lái lượng nhân tật tích vong yêu
    thường: niên trực vụ xuyên ~ kỳ nhật thức
    thưởng: ~ phạt thức
    thượng: tôn ~ lưu tá tầng tướng úy
    ti: ~ tiện
    tỉ: ~ lệ mỉ số trọng
    tích: cực hợp ~ luỹ trữ tụ
    tịch: ~ biên thu
    tiếc: ~ nuối
    tiềm: năng ~ ẩn lực
    tiệm: ~ cận
    tiên: phong tiến ~ lượng quyết
    tiền: lương ~ công đề đồ gửi mặt nhiệm phạt phong sử tệ thân thưởng tuyến vốn
    tiến: bộ độ hành tới ~ công cử sĩ thân trình
    tiện: ích ~ lợi nghi
    tiếng: ~ dân nói nước ồn vang
    tiếp: cận nhận nối sức thu tục xúc ~ công dân đất đón giáp khách tân thị tuyến viện
    tiết: kiệm mục ~ giảm lộ
    tiêu: biểu chí chuẩn cực diệt dùng đề hủy thụ ~ điểm hao thức trừ
    tiểu: học ~ ban dự đoàn đội khu luận mục sử thương
    tìm: hiểu kiếm ~ ra
    tin: học tưởng ~ bài cậy dùng nhắn tặc tức
    tín: dụng ngưỡng ~ đồ hiệu nhiệm
    tinh: giản gọn thần ~ hoa khiết nhuệ tế thông túy
    tình: hình huống nghĩa nguyện trạng ~ báo cảm nghi thế thương tiết
    tỉnh: ủy ~ đoàn đội lẻ lỵ táo thành
    tĩnh: ~ lặng
    tính: chất toán ~ cách đến khả mạng năng
    tòa: án ~ nhà soạn
    tọa: đàm ~ độ
    toàn: bộ diện quốc quyền thể ~ cảnh cầu cục dân đảng huyện quân tâm tỉnh văn vẹn xã
    toán: ~ học
    tô: ~ điểm
    tổ: chức quốc trưởng ~ công dân hợp quản tiên viên
    tố: cáo giác tụng ~ chất
    tốc: độ
    tối: đa thiểu ưu ~ cao giản
    tội: phạm ~ danh
    tôn: giáo trọng vinh ~ chỉ sư tạo thờ
    tồn: đọng tại ~ kho
    tổn: thất ~ hại hao thương
    tổng: hợp kết ~ bí chi công cộng cục diện duyệt dự đài điểm đoàn giám kho quan quát số thể
    tổng: ~ thống thu thuật
    tốt: ~ đẹp nghiệp
    trách: nhiệm ~ móc
    trải: nghiệm ~ qua
    trái: ~ luật pháp phép phiếu với
    trạm: ~ trưởng xá y
    trang: bị phục thiết trí ~ nghiêm trại trọng
    trạng: thái
    tranh: chấp thủ ~ cãi cử luận
    tránh: ~ khỏi
    trao: đổi ~ quyền tặng thưởng
    trào: ~ lưu
    trầm: ~ cảm trọng
    trận: ~ đánh địa
    trật: tự
    trẻ: ~ em hóa thơ
    trễ: hẹn ~ hạn
    trên: ~ cơ
    tri: thức
    trì: ~ hoãn trệ
    trí: ~ lực nhớ óc thức tuệ
    trích: yếu ~ dẫn lập lục nộp sao
    trị: ~ an bệnh giá thủy
    triển: khai vọng ~ lãm
    triệt: để ~ phá tiêu
    triệu: tập ~ hồi
    trinh: ~ sát
    trình: bày diễn duyệt độ tự ~ ký
    trò: ~ chơi chuyện
    trong: sạch ~ nước sáng suốt
    trọng: tâm ~ dụng đại điểm tài thị thương trách yếu
    trông: ~ coi giữ
    trồng: trọt ~ cây rừng
    trở: lên ngại ~ lại thành về
    trợ: cấp giúp ~ giá giảng lực lý
    trú: ~ ẩn quán
    trục: lợi ~ lộ xuất
    trụ: sở ~ cột
    trung: học tâm thực ương ~ bình cấp chuyển du gian hạn hòa lập tá thành thu tu tuyến
    trùng: ~ hợp lắp lặp tu
    trúng: cử ~ thầu tuyển
    truy: cập cứu tố ~ điệu lĩnh nã tặng thu vấn xuất
    truyền: đạt hình tải thanh thông thống ~ bá cảm nhiễm thụ
    trực: thuộc tiếp tuyến ~ ban nhật thăng trạng
    trưng: bày cầu ~ dụng tập thu
    trừng: ~ phạt trị
    trước: ~ hạn hết mắt tiên
    trường: học hợp ~ kỳ lớp phái
    trưởng: phòng thôn ~ ấp ban bản đoàn khoa thành xóm
    tu: bổ dưỡng ~ sửa tạo
    tủ: ~ lạnh sách
    tuân: thủ
    tuần: tra ~ hoàn lễ
    túc: ~ trực
    tục: ~ lệ
    tụ: tập ~ điểm họp
    tụt: ~ hậu
    tuỳ: ~ thuộc tiện
    tuyên: dương giáo truyền ~ án bố chiến huấn ngôn thệ
    tuyển: chọn dụng ~ cử mộ sinh tập
    tuyến: đầu ~ đường
    tuyệt: đối ~ vời
    tư: duy liệu nhân pháp tưởng vấn ~ cách lệnh sản thế thục thương
    từ: ~ bỏ chối chức điển ngữ thiện vựng
    tử: ~ hình tế tuất vong
    tự: chủ giác lực nguyện nhiên quản trọng ~ ái chấm do đánh giới hào học kiểm lập phát phê
    tự: ~ quyết sát tiện tin trị túc vệ
    từng: bước
    tươi: ~ sáng
    tương: đối lai trợ ứng ~ đương hỗ quan tác thân tự
    tường: ~ minh thuật trình
    tưởng: ~ niệm tượng
    tướng: lĩnh
    tựu: ~ trung trường
    tỷ: lệ ~ giá số suất trọng
    ùn: tắc
    ủng: hộ
    úng: ~ ngập
    uy: quyền tín ~ lực
    ủy: ban quyền viên ~ nhiệm thác
    ưa: ~ thích
    ứng: dụng phó xử ~ cử cứu trực
    ước: ~ lượng mơ tính
    ươm: ~ mầm
    ưu: đãi điểm tiên ~ thế tú việt
    vạch: ~ rõ trần
    vai: trò
    vạn: ~ vật
    vàng: ~ mã miếng
    vãng: ~ lai
    vay: ~ mượn vốn
    văn: bản bằng hóa kiện minh nghệ phòng thư ~ bút hiến học khố phẩm phong thơ tự vật
    vắng: mặt
    vân: vân
    vẫn: ~ còn
    vấn: đề ~ đáp nạn
    vận: dụng động hành tải ~ chuyển hội
    vất: ~ vả
    vật: chất liệu tư ~ dụng lực nuôi phẩm thể
    vây: ~ quanh
    vẹn: ~ toàn
    vệ: sinh ~ sĩ tinh
    vi: phạm ~ bằng hành mô rút sinh
    vị: trí ~ tha thành thế
    việc: làm riêng
    viên: chức
    viễn: thông ~ cảnh đông
    viện: phí trợ ~ dẫn kiểm trưởng
    viếng: ~ thăm
    vinh: danh dự ~ quang
    vĩnh: ~ viễn
    vô: ~ cảm điều hiệu hình lý trách tuyến tư
    vội: ~ vàng
    vốn: ~ đầu vay
    vỡ: ~ nợ
    vu: ~ cáo khống
    vũ: trang ~ khí lực trụ
    vụ: việc ~ án lợi mùa trưởng
    vui: ~ chơi mừng
    vun: ~ đắp
    vùng: sâu xa ~ cao miền núi ven
    vững: chắc mạnh ~ bền vàng
    vườn: ~ rau tạp ươm
    vướng: mắc
    vượt: ~ bậc cấp chỉ khó mức qua trội
    xa: ~ lộ xôi
    xả: ~ rác thải thân
    xã: hội viên ~ đoàn đội giao luận
    xác: định minh nhận thực ~ đáng lập
    xanh: ~ hóa tươi
    xao: ~ lãng nhãng
    xay: ~ xát
    xâm: hại phạm ~ lấn lược nhập
    xấp: ~ xỉ
    xây: dựng ~ lắp
    xem: xét ~ nhẹ
    xét: duyệt ~ hỏi nghiệm thấy tuyển xử
    xếp: hạng loại ~ hàng
    xi: ~ măng
    xin: ~ phép ý
    xóa: bỏ ~ đói mù nhà
    xoay: ~ chuyển quanh
    xóm: ~ làng
    xu: hướng ~ thế
    xuất: bản khẩu phát sắc ~ cảnh hiện nhập trình xứ
    xúc: tiến ~ động phạm
    xung: đột ~ kích phong quanh
    xuống: cấp
    xuyên: suốt ~ tạc
    xử: lý phạt ~ kiện sự trí
    xưng: hô
    xứng: đáng
    xưởng: ~ sản
    y: tế ~ án bác đức sĩ tá
    ý: kiến nghĩa thức ~ chí đồ nguyện tưởng
    yên: tâm ~ bình dân
    yêu: cầu nước thương ~ chuộng mến
    yếu: kém ~ điểm tố
    """
}
