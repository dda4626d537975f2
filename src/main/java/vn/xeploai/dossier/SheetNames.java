package vn.xeploai.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.xeploai.text.Closest;

/** What the sheets and files of a dossier may be called, in Vietnamese too, however spelled. */
final class SheetNames {
  /** Vietnamese names by the name of the contract; the first is the one offered. */
  private static final Map<String, List<String>> VIETNAMESE =
      Map.ofEntries(
          Map.entry("dossier", List.of("hồ sơ", "thông tin chung")),
          Map.entry("targets", List.of("chỉ tiêu")),
          Map.entry("results", List.of("kết quả", "kết quả chỉ tiêu")),
          Map.entry("cells", List.of("chi bộ")),
          Map.entry("members", List.of("đảng viên", "danh sách đảng viên")),
          Map.entry("organisations", List.of("tổ chức", "đoàn thể", "cơ quan, đoàn thể")),
          Map.entry("work", List.of("công việc", "khối lượng công việc")),
          Map.entry("grades", List.of("đánh giá tiêu chí", "mức độ tiêu chí", "tiêu chí")),
          Map.entry("points", List.of("điểm", "chấm điểm")),
          Map.entry("discipline", List.of("kỷ luật")),
          Map.entry("conclusions", List.of("kết luận")),
          Map.entry("tasks", List.of("nhiệm vụ", "nhiệm vụ, giải pháp")),
          Map.entry("rulings", List.of("quyết định")),
          Map.entry("levels", List.of("mức xếp loại", "xếp loại")),
          Map.entry("history", List.of("các năm trước", "lịch sử")));

  /** So many letters may be wrong in a name that is meant. */
  private static final int SLIPS = 2;

  private static final Map<String, String> FILES = files();

  private SheetNames() {}

  private static Map<String, String> files() {
    Map<String, String> files = new HashMap<>();
    for (String file : Tables.files()) {
      String name = Workbook.sheet(file);
      files.put(Closest.folded(name), file);
      VIETNAMESE.getOrDefault(name, List.of()).forEach(one -> files.put(Closest.folded(one), file));
    }
    return Map.copyOf(files);
  }

  /** The file in whose place a sheet of this name stands. */
  static Optional<String> file(String name) {
    return Optional.ofNullable(FILES.get(Closest.folded(name)));
  }

  /**
   * The file that a name speaks of in part: «Kỷ luật năm 2023», or nearly, as a slip of the pen
   * does.
   */
  static Optional<String> inPart(String name) {
    String words = " " + Closest.folded(name).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    for (Map.Entry<String, String> one : new TreeMap<>(FILES).descendingMap().entrySet()) {
      if (words.contains(" " + one.getKey() + " ")) {
        return Optional.of(one.getValue());
      }
    }
    return Closest.to(name, FILES.keySet())
        .filter(close -> Closest.distance(Closest.folded(name), close) <= SLIPS)
        .map(FILES::get);
  }

  /** A sheet's name as it is offered to people: «discipline (kỷ luật)». */
  static String offered(String file) {
    String name = Workbook.sheet(file);
    return Column.listing(name, VIETNAMESE.getOrDefault(name, List.of()));
  }
}
