package vn.xeploai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.facts.Dossier;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;

/** A damaged dossier is refused with problems that can be said, or accepted; nothing else. */
class DamagedDossierTest {
  private static final String[] DEBRIS = {
    "",
    ",",
    ";",
    "\"",
    "\n",
    "\r",
    "\0",
    "-",
    ".",
    "9",
    "'",
    ":",
    "{",
    "[",
    "&",
    "*",
    "!",
    "\t",
    "?",
    "committee",
    "cb1",
    "b.1",
    "có",
    "HTNV",
    "\uFEFF",
    "\uD800",
    "🙂",
    "%",
    "#",
    "---"
  };

  @Test
  void anyDamageIsAnAnswer(@TempDir Path folder) {
    SortedMap<String, String> whole = DossierWriter.write(DossierFolder.full(folder).dossier());
    List<String> files = new ArrayList<>(whole.keySet());
    Messages vietnamese = Messages.in(Language.VI);
    Messages english = Messages.in(Language.EN);
    Random random = new Random(2023);
    for (int trial = 0; trial < 3_000; trial++) {
      Map<String, String> damaged = new TreeMap<>(whole);
      for (int blow = 0; blow <= trial % 3; blow++) {
        damaged.compute(
            files.get(random.nextInt(files.size())),
            (file, text) -> damage(String.valueOf(text), random));
      }
      Reading reading = DossierReader.read(damaged);
      if (reading instanceof Reading.Refused refused) {
        assertFalse(refused.problems().isEmpty());
        for (Problem problem : refused.problems()) {
          assertFalse(problem.sentence(vietnamese).isBlank());
          assertFalse(problem.sentence(english).isBlank());
        }
      } else if (reading instanceof Reading.Accepted accepted) {
        assertReadsBack(accepted.dossier());
      }
    }
  }

  @Test
  void whatFollowsFromABrokenFileIsNotTold(@TempDir Path folder) {
    DossierFolder.full(folder)
        .file("cells.csv", "id,tên gọi khác của chi bộ", "cb1,A")
        .file("targets.csv", "code,title", "\"b.1,Lúa")
        .says(
            "cells.csv:1, cột name: Thiếu cột bắt buộc “name”. Cách sửa: thêm cột name vào dòng"
                + " tiêu đề.",
            "cells.csv:1, cột tên gọi khác của chi bộ: Tệp này không có cột “tên gọi khác của chi"
                + " bộ”. Cách sửa: xóa hoặc đổi tên cột; các cột của tệp này: id (mã), name (tên),"
                + " owner_of (chỉ tiêu phụ trách).",
            "targets.csv:2: Dấu nháy kép (\") mở ở dòng này không được đóng. Cách sửa: thêm dấu"
                + " nháy kép đóng; trong ô có nháy kép, viết mỗi dấu thành hai dấu (\"\").");
  }

  private static String damage(String text, Random random) {
    int begin = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), begin + random.nextInt(4));
    return text.substring(0, begin) + DEBRIS[random.nextInt(DEBRIS.length)] + text.substring(end);
  }

  private static void assertReadsBack(Dossier dossier) {
    SortedMap<String, String> written = DossierWriter.write(dossier);
    Reading again = DossierReader.read(written);
    assertEquals(written, DossierWriter.write(((Reading.Accepted) again).dossier()));
  }
}
