package vn.xeploai.report;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.facts.Cell;
import vn.xeploai.text.Messages;

/** All Word documents of an assessment, by the names of their files. */
public final class FormFiles {
  /** Names that Windows keeps for devices, with any ending, and what commands take for options. */
  private static final String RESERVED = "(?i)con|prn|aux|nul|(com|lpt)[0-9]|-.*";

  private static final int LONGEST = 60;

  private FormFiles() {}

  /**
   * The documents: those of the committee, and below {@code chi-bo/} a sheet for each cell.
   *
   * @param members whether members are named
   * @return bytes by file name; the name has at most one folder, parted by {@code /}
   */
  public static SortedMap<String, byte[]> of(
      Assessment assessment, Messages messages, boolean members) {
    FormMatter matter = new FormMatter(assessment, messages, members);
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("01-bao-cao-ket-qua.docx", ResultsReport.write(matter));
    files.put("02-danh-muc-chi-tieu.docx", TargetList.write(matter));
    files.put("03-de-nghi-khen-thuong-phe-binh.docx", RewardProposal.write(matter));
    files.put("04-du-thao-quyet-dinh.docx", DecisionDraft.write(matter));
    Set<String> taken = new TreeSet<>();
    for (Cell cell : assessment.dossier().cells()) {
      files.put(
          "chi-bo/" + free(fileName(cell.id()), taken) + ".docx", CellSheet.write(matter, cell));
    }
    return Collections.unmodifiableSortedMap(files);
  }

  /** An id as a file name on every machine: no path, device or option, letters without marks. */
  static String fileName(String id) {
    String plain =
        Normalizer.normalize(id, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('đ', 'd')
            .replace('Đ', 'D')
            .replaceAll("[^A-Za-z0-9_-]", "_");
    String cut = plain.substring(0, Math.min(LONGEST, plain.length()));
    return cut.isEmpty() || cut.matches(RESERVED) ? "_" + cut : cut;
  }

  /** The name, with a number where it is taken, also by one in other letters of case. */
  private static String free(String name, Set<String> taken) {
    String free = name;
    for (int more = 2; !taken.add(free.toLowerCase(Locale.ROOT)); more++) {
      free = name + "-" + more;
    }
    return free;
  }
}
