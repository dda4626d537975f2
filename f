BỘ QUY TẮC qd124 · Quy định 124-QĐ/TW và Hướng dẫn 25-HD/BTCTW · năm 2023..2024 · SHA-256
  68d20713f7d92a8719bad8d50b1f9571ecb5464102dded2af638d0a6a4ea9ee2

TIÊU CHÍ
  common.subject.HTXSNV.alone · đã đọc
    Không có nhóm để xét tỷ lệ HTXSNV · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW, QĐ 366-QĐ/TW Điều 11 khoản 1.5 ·
      common/quota.drl:69
  common.subject.HTXSNV.quota · đã đọc
    Trong tỷ lệ HTXSNV của nhóm · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW, QĐ 366-QĐ/TW Điều 11 khoản 1.5 ·
      common/quota.drl:55
  qd124.cell.HTXSNV.members-completed · giả định
    Đảng viên HTNV trở lên đạt tỷ lệ theo quy định · HD 21-HD/BTCTW phần II.B mục 1.3 · cell.drl:11
  qd124.cell.HTXSNV.members-good · giả định
    Đảng viên HTTNV trở lên đạt tỷ lệ theo quy định · HD 21-HD/BTCTW phần II.B mục 1.3 · cell.drl:26
  qd124.collective.HTNV.basic-grades · đã đọc
    Các tiêu chí cơ bản đạt Trung bình trở lên · QĐ 124-QĐ/TW Điều 12 · collective.drl:124
  qd124.collective.HTNV.no-leadership-disciplined · đã đọc
    Không có thành viên lãnh đạo bị kỷ luật, trừ trường hợp tự phát hiện và đã khắc phục · QĐ
      124-QĐ/TW Điều 12 · collective.drl:152
  qd124.collective.HTNV.no-subordinate-disciplined · đã đọc
    Không có tổ chức trực thuộc bị kỷ luật, trừ trường hợp tự phát hiện và đã khắc phục · QĐ
      124-QĐ/TW Điều 12 · collective.drl:138
  qd124.collective.HTTNV.general-grades · đã đọc
    Mọi tiêu chí chung đạt Trung bình trở lên · QĐ 124-QĐ/TW Điều 12 · collective.drl:82
  qd124.collective.HTTNV.no-leadership-disciplined · đã đọc
    Không có thành viên lãnh đạo bị kỷ luật, trừ trường hợp tự phát hiện và đã khắc phục · QĐ
      124-QĐ/TW Điều 12 · collective.drl:110
  qd124.collective.HTTNV.no-subordinate-disciplined · đã đọc
    Không có tổ chức trực thuộc bị kỷ luật, trừ trường hợp tự phát hiện và đã khắc phục · QĐ
      124-QĐ/TW Điều 12 · collective.drl:96
  qd124.collective.HTTNV.task-grades · đã đọc
    Mọi tiêu chí về kết quả nhiệm vụ đạt Tốt trở lên · QĐ 124-QĐ/TW Điều 12 · collective.drl:68
  qd124.collective.HTXSNV.general-grades · đã đọc
    Mọi tiêu chí chung đạt Tốt trở lên · QĐ 124-QĐ/TW Điều 12 · collective.drl:26
  qd124.collective.HTXSNV.no-leadership-disciplined · đã đọc
    Không có thành viên lãnh đạo bị kỷ luật · QĐ 124-QĐ/TW Điều 12 · collective.drl:54
  qd124.collective.HTXSNV.no-subordinate-disciplined · đã đọc
    Không có tổ chức trực thuộc bị kỷ luật · QĐ 124-QĐ/TW Điều 12 · collective.drl:40
  qd124.collective.HTXSNV.task-grades · đã đọc
    Mọi tiêu chí về kết quả nhiệm vụ đạt Xuất sắc · QĐ 124-QĐ/TW Điều 12 · collective.drl:12
  qd124.collective.KHTNV.basic-poor · đã đọc
    Có tiêu chí cơ bản xếp mức Kém · QĐ 124-QĐ/TW Điều 12 · collective.drl:166
  qd124.collective.KHTNV.corruption-below · đã đọc
    Tổ chức trực thuộc bị xử lý về tham nhũng, lãng phí, trừ trường hợp tự phát hiện và đã khắc phục
      · QĐ 124-QĐ/TW Điều 12 · collective.drl:231
  qd124.collective.KHTNV.disciplined · đã đọc
    Tập thể bị kỷ luật, trừ trường hợp tự phát hiện và đã khắc phục · QĐ 124-QĐ/TW Điều 12 ·
      collective.drl:202
  qd124.collective.KHTNV.disunity · đã đọc
    Bị kết luận mất đoàn kết nội bộ · QĐ 124-QĐ/TW Điều 12 · collective.drl:245
  qd124.collective.KHTNV.leadership-degraded · đã đọc
    Thành viên lãnh đạo bị kết luận suy thoái · QĐ 124-QĐ/TW Điều 12 · collective.drl:259
  qd124.collective.KHTNV.subordinates-disciplined · đã đọc
    Quá nhiều tổ chức trực thuộc bị kỷ luật · QĐ 124-QĐ/TW Điều 12 · collective.drl:216
  qd124.collective.KHTNV.work-and-key · đã đọc · có thể miễn
    Hoàn thành dưới mức tối thiểu và không đạt chỉ tiêu chủ yếu · QĐ 124-QĐ/TW Điều 12 ·
      collective.drl:181
  qd124.committee.HTXSNV.cells-completed · giả định
    Chi bộ HTNV trở lên đạt tỷ lệ theo quy định · HD 21-HD/BTCTW phần II.B mục 1.3 ·
      committee.drl:11
  qd124.committee.HTXSNV.cells-good · giả định
    Chi bộ HTTNV trở lên đạt tỷ lệ theo quy định · HD 21-HD/BTCTW phần II.B mục 1.3 ·
      committee.drl:26
  qd124.committee.HTXSNV.front-good · giả định
    MTTQ xếp loại theo mức yêu cầu · HD 21-HD/BTCTW phần II.B mục 1.3 · committee.drl:56
  qd124.committee.HTXSNV.government-good · giả định
    Chính quyền xếp loại theo mức yêu cầu · HD 21-HD/BTCTW phần II.B mục 1.3 · committee.drl:41
  qd124.committee.HTXSNV.organisations-good · giả định
    Các đoàn thể xếp loại theo mức yêu cầu · HD 21-HD/BTCTW phần II.B mục 1.3 · committee.drl:71
  qd124.committee.HTXSNV.targets-exceeded · giả định
    Có tỷ lệ chỉ tiêu vượt mức theo quy định · QĐ 124-QĐ/TW Điều 12 · committee.drl:101
  qd124.committee.HTXSNV.targets-met · giả định
    Hoàn thành các chỉ tiêu được giao · QĐ 124-QĐ/TW Điều 12 · committee.drl:86
  qd124.government.HTXSNV.targets-exceeded · giả định
    Có tỷ lệ chỉ tiêu vượt mức theo quy định · NĐ 90/2020/NĐ-CP Điều 4 · government.drl:26
  qd124.government.HTXSNV.targets-met · giả định
    Hoàn thành các chỉ tiêu được giao · NĐ 90/2020/NĐ-CP Điều 4 · government.drl:11
  qd124.member.HTNV.basic-grades · đã đọc
    Các tiêu chí cơ bản đạt Trung bình trở lên · QĐ 124-QĐ/TW Điều 12 · member.drl:113
  qd124.member.HTNV.late · giả định
    Tỷ lệ nhiệm vụ chậm tiến độ trong giới hạn · QĐ 124-QĐ/TW Điều 12 · member.drl:127
  qd124.member.HTTNV.completed · giả định
    Hoàn thành toàn bộ nhiệm vụ được giao · QĐ 124-QĐ/TW Điều 12 · member.drl:98
  qd124.member.HTTNV.general-grades · đã đọc
    Mọi tiêu chí chung đạt Trung bình trở lên · QĐ 124-QĐ/TW Điều 12 · member.drl:84
  qd124.member.HTTNV.task-grades · đã đọc
    Mọi tiêu chí về kết quả nhiệm vụ đạt Tốt trở lên · QĐ 124-QĐ/TW Điều 12 · member.drl:70
  qd124.member.HTXSNV.exceeded · đã đọc
    Có tỷ lệ nhiệm vụ vượt mức theo quy định · QĐ 124-QĐ/TW Điều 12 · member.drl:55
  qd124.member.HTXSNV.general-grades · đã đọc
    Mọi tiêu chí chung đạt Tốt trở lên · QĐ 124-QĐ/TW Điều 12 · member.drl:25
  qd124.member.HTXSNV.on-time · đã đọc
    Hoàn thành nhiệm vụ được giao, đúng tiến độ · QĐ 124-QĐ/TW Điều 12 · member.drl:39
  qd124.member.HTXSNV.task-grades · đã đọc
    Mọi tiêu chí về kết quả nhiệm vụ đạt Xuất sắc · QĐ 124-QĐ/TW Điều 12 · member.drl:11
  qd124.member.KHTNV.basic-poor · đã đọc
    Có tiêu chí cơ bản xếp mức Kém · QĐ 124-QĐ/TW Điều 12 · member.drl:142
  qd124.member.KHTNV.degradation · đã đọc
    Bị kết luận suy thoái, “tự diễn biến”, “tự chuyển hóa” · QĐ 124-QĐ/TW Điều 12 · member.drl:156
  qd124.member.KHTNV.disciplined · giả định
    Bị kỷ luật trong năm · QĐ 124-QĐ/TW Điều 12 · member.drl:198
  qd124.member.KHTNV.example-breach · đã đọc
    Bị kết luận vi phạm trách nhiệm nêu gương · QĐ 124-QĐ/TW Điều 12 · member.drl:184
  qd124.member.KHTNV.forbidden-acts · đã đọc
    Bị kết luận vi phạm những điều đảng viên không được làm · QĐ 124-QĐ/TW Điều 12 · member.drl:170
  qd124.member.KHTNV.not-completed · giả định
    Quá nhiều nhiệm vụ không hoàn thành · QĐ 124-QĐ/TW Điều 12 · member.drl:212

QUY TẮC CHUNG
  common.consequences.criticism-level · địa phương
    Phê bình chủ thể KHTNV · Nghị quyết, phần IV · common/consequences.drl:93
  common.consequences.criticism-targets · địa phương
    Phê bình nơi không hoàn thành quá nửa số chỉ tiêu · Nghị quyết, phần IV ·
      common/consequences.drl:106
  common.consequences.five-years · đã đọc
    Khen thưởng cấp cao hơn cho 5 năm liên tục HTXSNV · HD 06-HD/TW (2025) ·
      common/consequences.drl:75
  common.consequences.level-ruling · đã đọc
    Quyết định mức xếp loại không có hiệu lực khi đã có mức theo quy định · QĐ 366-QĐ/TW Điều 11 ·
      common/consequences.drl:119
  common.consequences.owner-of-target · địa phương
    Nơi chịu trách nhiệm về chỉ tiêu · Nghị quyết, phần V · common/consequences.drl:10
  common.consequences.owner-of-task · địa phương
    Nơi chịu trách nhiệm về nhiệm vụ · Nghị quyết, phần III · common/consequences.drl:22
  common.consequences.owner-tally · địa phương
    Tổng hợp chỉ tiêu và nhiệm vụ theo nơi chịu trách nhiệm · Nghị quyết, phần III và V ·
      common/consequences.drl:34
  common.consequences.quota-ruling · đã đọc
    Quyết định về chỗ trong tỷ lệ HTXSNV không có hiệu lực · QĐ 366-QĐ/TW Điều 11 khoản 1.5 ·
      common/consequences.drl:133
  common.consequences.reward-level · địa phương
    Khen thưởng chủ thể HTXSNV · Nghị quyết, phần IV · common/consequences.drl:49
  common.consequences.reward-targets · địa phương
    Khen thưởng nơi hoàn thành mọi chỉ tiêu được giao · Nghị quyết, phần IV ·
      common/consequences.drl:62
  common.levels.merit · đã đọc
    Mức đạt được trước khi xét tỷ lệ là mức cao nhất có đủ điều kiện · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW,
      QĐ 366-QĐ/TW · common/levels.drl:10
  common.quota-percent.rulebook · đã đọc
    Tỷ lệ HTXSNV theo quy định · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW · common/quota-percent.drl:10
  common.quota-percent.without-effect · đã đọc
    Quyết định nâng tỷ lệ HTXSNV không có hiệu lực · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW ·
      common/quota-percent.drl:22
  common.quota.alone · đã đọc
    Xếp loại theo mức đạt được, không xét tỷ lệ · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW, QĐ 366-QĐ/TW ·
      common/quota.drl:96
  common.quota.candidate · đã đọc
    Xếp loại sau khi xét tỷ lệ HTXSNV · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW, QĐ 366-QĐ/TW Điều 11 khoản 1.5 ·
      common/quota.drl:111
  common.quota.communes · đã đọc
    Tỷ lệ HTXSNV giữa đảng bộ các xã cùng nhóm · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW, QĐ 366-QĐ/TW Điều 11
      khoản 1.5 · common/quota.drl:36
  common.quota.group · đã đọc
    Tỷ lệ HTXSNV trong từng nhóm · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW, QĐ 366-QĐ/TW Điều 11 khoản 1.5 ·
      common/quota.drl:10
  common.quota.kept-without-place · đã đọc
    Số được giữ HTXSNV theo quyết định vượt tỷ lệ · QĐ 366-QĐ/TW Điều 11 khoản 1.5 ·
      common/quota.drl:124
  common.quota.no-candidate · đã đọc
    Xếp loại theo mức đạt được · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW, QĐ 366-QĐ/TW · common/quota.drl:84
  common.quota.other-reading · đã đọc
    Số HTXSNV vượt tỷ lệ nếu tính theo cách khác · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW, QĐ 366-QĐ/TW Điều 11
      khoản 1.5 · common/quota.drl:136
  common.quota.tie · đã đọc
    Bằng nhau ở ranh giới tỷ lệ HTXSNV, chờ quyết định · QĐ 366-QĐ/TW Điều 11 khoản 1.5 ·
      common/quota.drl:148
  common.rank.exceeded · giả định
    Thứ tự theo tỷ lệ nhiệm vụ vượt mức, rồi theo số tiêu chí Xuất sắc · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW
      · common/rank-by-exceeded.drl:9
  common.records.conduct · đã đọc
    Kỷ luật và kết luận trong năm · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW, QĐ 366-QĐ/TW · common/records.drl:73
  common.records.conduct-cell · đã đọc
    Kỷ luật và kết luận trong năm đối với chi bộ và cấp ủy chi bộ · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW, QĐ
      366-QĐ/TW · common/records.drl:89
  common.records.grades · đã đọc
    Mức đánh giá từng tiêu chí · HD 21-HD/BTCTW, HD 25-HD/BTCTW · common/records.drl:60
  common.records.no-subordinates · đã đọc
    Tập thể không có tổ chức trực thuộc · QĐ 124-QĐ/TW, QĐ 366-QĐ/TW · common/records.drl:128
  common.records.subordinates · đã đọc
    Các chi bộ trực thuộc và kỷ luật trong năm · QĐ 124-QĐ/TW, QĐ 366-QĐ/TW · common/records.drl:111
  common.records.work · đã đọc
    Khối lượng công việc do chủ thể báo cáo · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW, QĐ 366-QĐ/TW ·
      common/records.drl:10
  common.records.work-committee · địa phương
    Khối lượng công việc của Đảng bộ là các chỉ tiêu · Nghị quyết, phần II · common/records.drl:23
  common.records.work-government · địa phương
    Khối lượng công việc của chính quyền là các chỉ tiêu ngoài nhóm xây dựng Đảng · Nghị quyết, phần
      II và V.2 · common/records.drl:41
  common.subjects.collective · đã đọc
    Mọi tập thể đều được xếp loại · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW, QĐ 366-QĐ/TW ·
      common/subjects.drl:39
  common.subjects.exempt · đã đọc
    Đảng viên được miễn thì không xếp loại · HD 25-HD/BTCTW · common/subjects.drl:25
  common.subjects.member · đã đọc
    Đảng viên được đánh giá, xếp loại, trừ người được miễn · HD 25-HD/BTCTW · common/subjects.drl:11
  common.tallies.cell-members · đã đọc
    Tổng hợp xếp loại đảng viên của chi bộ · HD 21-HD/BTCTW, phần II.B · common/tallies.drl:9
  common.tallies.committee · đã đọc
    Tổng hợp xếp loại theo loại chủ thể cho Đảng bộ · HD 21-HD/BTCTW, phần II.B ·
      common/tallies.drl:26
  common.targets.attraction · địa phương
    Tỷ lệ thu hút, tập hợp hội viên tính trên các đoàn thể · Nghị quyết, phần II.2.a ·
      common/targets.drl:106
  common.targets.basis · địa phương
    Chỉ tiêu tính theo kết quả báo cáo hay theo kết quả xếp loại · Nghị quyết, phần II ·
      common/targets.drl:10
  common.targets.cells-good-or-better · địa phương
    Tỷ lệ chi bộ HTTNV trở lên tính từ kết quả xếp loại · Nghị quyết, phần II.2.a ·
      common/targets.drl:66
  common.targets.committee-level · địa phương
    Chỉ tiêu về Đảng bộ xét theo xếp loại Đảng bộ · Nghị quyết, phần II.2.a · common/targets.drl:120
  common.targets.government-level · địa phương
    Chỉ tiêu về chính quyền xét theo xếp loại chính quyền · Nghị quyết, phần II.2.a ·
      common/targets.drl:79
  common.targets.key-committee · đã đọc
    Chỉ tiêu chủ yếu của Đảng bộ · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW · common/targets.drl:171
  common.targets.key-government · đã đọc
    Chỉ tiêu chủ yếu của chính quyền · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW · common/targets.drl:188
  common.targets.key-owned · đã đọc
    Chỉ tiêu chủ yếu của tập thể khác · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW · common/targets.drl:206
  common.targets.leaves · địa phương
    Chỉ tiêu gồm nhiều ý được xét theo tất cả các ý · Nghị quyết, phần II · common/targets.drl:36
  common.targets.members-good-or-better · địa phương
    Tỷ lệ đảng viên HTTNV trở lên tính từ kết quả xếp loại · Nghị quyết, phần II.2.a ·
      common/targets.drl:53
  common.targets.organisations-excellent · địa phương
    Tỷ lệ MTTQ và đoàn thể HTXSNV tính từ kết quả xếp loại · Nghị quyết, phần II.2.a ·
      common/targets.drl:92
  common.targets.owner · địa phương
    Chỉ tiêu nêu nơi chịu trách nhiệm · Nghị quyết, phần III và V · common/targets.drl:133
  common.targets.owner-cell · địa phương
    Chi bộ nêu chỉ tiêu mình chịu trách nhiệm · Nghị quyết, phần V · common/targets.drl:145
  common.targets.owner-organisation · địa phương
    Tổ chức nêu chỉ tiêu mình chịu trách nhiệm · Nghị quyết, phần V · common/targets.drl:158
  common.targets.result · địa phương
    Chỉ tiêu được xét theo kết quả báo cáo mới nhất · Nghị quyết, phần II · common/targets.drl:23

THAM SỐ
  cell.members-completed = 100 % · giả định
    Đảng viên HTNV trở lên, từ mức này · HD 21-HD/BTCTW phần II.B mục 1.3 · 2023-10-04
  cell.members-good = 80 % · giả định
    Đảng viên HTTNV trở lên, từ mức này · HD 21-HD/BTCTW phần II.B mục 1.3 · 2023-10-04
  collective.subordinates-disciplined = 20 % · đã đọc
    Tổ chức trực thuộc bị kỷ luật: trên mức này là KHTNV · QĐ 124-QĐ/TW Điều 12 · 2023-10-04
  collective.work-below = 50 % · đã đọc
    Chỉ tiêu, nhiệm vụ hoàn thành: dưới mức này là KHTNV nếu không đạt chỉ tiêu chủ yếu · QĐ
      124-QĐ/TW Điều 12 · 2023-10-04
  committee.bodies-level = HTTNV · giả định
    Mức tối thiểu của chính quyền, MTTQ và đoàn thể · HD 21-HD/BTCTW phần II.B mục 1.3 · 2023-10-04
  committee.cells-completed = 100 % · giả định
    Chi bộ HTNV trở lên, từ mức này · HD 21-HD/BTCTW phần II.B mục 1.3 · 2023-10-04
  committee.cells-good = 80 % · giả định
    Chi bộ HTTNV trở lên, từ mức này · HD 21-HD/BTCTW phần II.B mục 1.3 · 2023-10-04
  committee.targets-exceeded = 50 % · giả định
    Chỉ tiêu của Đảng bộ vượt, từ mức này · QĐ 124-QĐ/TW Điều 12 · 2023-10-04
  committee.targets-met = 100 % · giả định
    Chỉ tiêu của Đảng bộ đạt, từ mức này · QĐ 124-QĐ/TW Điều 12 · 2023-10-04
  exempt.new-from = 2023 · đã đọc
    Năm bắt đầu miễn xếp loại đảng viên mới kết nạp dưới 6 tháng · HD 25-HD/BTCTW · 2023-11-10
  government.targets-exceeded = 50 % · giả định
    Chỉ tiêu của chính quyền vượt, từ mức này · NĐ 90/2020/NĐ-CP Điều 4 · 2023-10-04
  government.targets-met = 100 % · giả định
    Chỉ tiêu của chính quyền đạt, từ mức này · NĐ 90/2020/NĐ-CP Điều 4 · 2023-10-04
  level.none = KHTNV · đã đọc
    Mức khi không đủ điều kiện của mức nào · QĐ 124-QĐ/TW Điều 12 · 2023-10-04
  member.completed = 100 % · giả định
    Nhiệm vụ hoàn thành để đạt HTTNV, từ mức này · QĐ 124-QĐ/TW Điều 12 · 2023-10-04
  member.exceeded = 50 % · đã đọc
    Nhiệm vụ vượt mức, từ mức này · QĐ 124-QĐ/TW Điều 12 · 2023-10-04
  member.late = 20 % · giả định
    Nhiệm vụ chậm tiến độ, tối đa · QĐ 124-QĐ/TW Điều 12 · 2023-10-04
  member.not-completed = 50 % · giả định
    Nhiệm vụ không hoàn thành: trên mức này là KHTNV · QĐ 124-QĐ/TW Điều 12 · 2023-10-04
  member.on-time = 100 % · đã đọc
    Nhiệm vụ hoàn thành đúng tiến độ, từ mức này · QĐ 124-QĐ/TW Điều 12 · 2023-10-04
  quota.base = good-or-better · giả định
    Cơ sở tính tỷ lệ HTXSNV (good-or-better, hoặc good theo câu chữ) · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW,
      QĐ 366-QĐ/TW Điều 11 khoản 1.5 · 2018-03-08
  quota.percent = 20 % · đã đọc
    Tỷ lệ tối đa HTXSNV trong nhóm · QĐ 132-QĐ/TW, QĐ 124-QĐ/TW, QĐ 366-QĐ/TW Điều 11 khoản 1.5 ·
      2018-03-08
  reward.years-before = 4 · đã đọc
    Số năm HTXSNV liền trước năm nay để được khen thưởng cấp cao hơn · HD 06-HD/TW (2025) ·
      2025-06-09
