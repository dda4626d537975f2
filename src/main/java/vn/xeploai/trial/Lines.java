package vn.xeploai.trial;

import static vn.xeploai.trial.Body.FARMERS;
import static vn.xeploai.trial.Body.FRONT;
import static vn.xeploai.trial.Body.GOVERNMENT;
import static vn.xeploai.trial.Body.WOMEN;
import static vn.xeploai.trial.Body.YOUTH;
import static vn.xeploai.trial.Line.all;
import static vn.xeploai.trial.Line.down;
import static vn.xeploai.trial.Line.leaves;
import static vn.xeploai.trial.Line.status;
import static vn.xeploai.trial.Line.up;

import java.util.List;
import vn.xeploai.facts.Committee;

/**
 * What resolutions of communes ask, in the five groups of the resolution the project starts from:
 * Party building, new rural area, economy, social matters, defence and security.
 */
final class Lines {
  /** Stand for the first cell of their kind. */
  static final String VILLAGE = "VILLAGE";

  static final String SCHOOL = "SCHOOL";
  static final String HEALTH = "HEALTH";
  static final String POLICE = "POLICE";

  private static final String MILITARY = "BCHQS";

  static final List<Line> ALL =
      List.of(
          up("a.1", "Kết nạp đảng viên mới", "đảng viên", 3, 12, 0, Committee.ID),
          leaves("b.1", "Xây dựng nông thôn mới", GOVERNMENT),
          status("b.1.1", "Giữ vững xã đạt chuẩn nông thôn mới", GOVERNMENT).key(),
          status("b.1.2", "Xây dựng khu dân cư thông minh", VILLAGE).key(),
          up("b.1.3", "Hàng rào xanh trồng mới", "km", 10, 60, 1, WOMEN),
          up("b.1.4", "Vườn mẫu tăng thêm", "vườn", 3, 15, 0, FARMERS),
          up("b.2", "Sản phẩm OCOP đạt chuẩn", "sản phẩm", 1, 3, 0, GOVERNMENT),
          up("b.3", "Khu dân cư kiểu mẫu tăng thêm", "khu", 1, 3, 0, FRONT),
          up("c.1", "Thu nhập bình quân đầu người", "triệu đồng/người/năm", 380, 760, 1, GOVERNMENT)
              .basic(),
          up(
              "c.2",
              "Giá trị thu nhập trên đơn vị diện tích",
              "triệu đồng/ha",
              70,
              160,
              0,
              GOVERNMENT),
          up("c.3", "Thu ngân sách trên địa bàn", "triệu đồng", 2000, 25000, 0, GOVERNMENT).basic(),
          up("c.4", "Tổng sản lượng lương thực", "tấn", 2000, 9000, 0, GOVERNMENT),
          leaves("c.5", "Thành lập mới doanh nghiệp và mô hình sản xuất", GOVERNMENT),
          up("c.5.1", "Doanh nghiệp thành lập mới", "doanh nghiệp", 1, 4, 0, GOVERNMENT),
          up("c.5.2", "Hợp tác xã thành lập mới", "hợp tác xã", 1, 2, 0, GOVERNMENT),
          up("c.5.3", "Mô hình sản xuất xây dựng mới", "mô hình", 2, 8, 0, FARMERS),
          leaves("c.6", "Xây dựng đường giao thông và kênh mương", GOVERNMENT),
          up("c.6.1", "Đường giao thông nông thôn", "km", 8, 60, 1, GOVERNMENT),
          up("c.6.2", "Kênh mương", "km", 5, 40, 1, GOVERNMENT),
          up("c.7", "Giải ngân vốn đầu tư công", "%", 85, 95, 0, GOVERNMENT).basic(),
          leaves("d.1", "Y tế và bảo hiểm", GOVERNMENT),
          status("d.1.1", "Giữ vững xã đạt chuẩn quốc gia về y tế", HEALTH),
          up("d.1.2", "Tỷ lệ bao phủ bảo hiểm y tế", "%", 900, 980, 1, GOVERNMENT),
          up("d.1.3", "Người tham gia bảo hiểm xã hội", "người", 200, 1200, 0, GOVERNMENT),
          all("d.2", "Giữ vững trường đạt chuẩn quốc gia", "trường", 2, 4, SCHOOL),
          leaves("d.3", "Giảm nghèo và việc làm", GOVERNMENT),
          down("d.3.1", "Tỷ lệ hộ nghèo", "%", 12, 60, 1, GOVERNMENT).basic(),
          up("d.3.2", "Tỷ lệ lao động qua đào tạo", "%", 620, 800, 1, GOVERNMENT),
          up("d.3.3", "Giải quyết việc làm", "người", 60, 250, 0, GOVERNMENT),
          up("d.3.4", "Xuất khẩu lao động", "lao động", 10, 60, 0, YOUTH),
          down("d.4", "Tỷ lệ trẻ em suy dinh dưỡng", "%", 50, 110, 1, HEALTH),
          up("d.5", "Tỷ lệ hộ dùng nước sạch", "%", 800, 960, 1, GOVERNMENT),
          leaves("d.6", "Xây dựng đời sống văn hóa", FRONT),
          up("d.6.1", "Tỷ lệ gia đình văn hóa", "%", 850, 950, 1, FRONT),
          all("d.6.2", "Thôn giữ vững danh hiệu văn hóa", "thôn", 6, 14, FRONT),
          all("e.1", "Giao quân đủ chỉ tiêu", "thanh niên", 6, 18, MILITARY),
          status("e.2", "Đơn vị đạt vững mạnh toàn diện", MILITARY),
          status("e.3", "Xã đạt tiêu chuẩn an toàn về an ninh, trật tự", POLICE));

  private Lines() {}
}
