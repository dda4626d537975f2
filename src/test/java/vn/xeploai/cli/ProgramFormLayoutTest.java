package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.xeploai.text.Language;

/** The Word documents are laid out as documents of the Party are, and show what people fill in. */
class ProgramFormLayoutTest {
  private static final int TWIPS_AN_INCH = 1440;

  @TempDir private static Path temp = Path.of("");

  private static List<Forms> forms = List.of();

  @BeforeAll
  static void written() {
    forms =
        List.of(
            Forms.of(Run.DOSSIER, temp.resolve("vi"), Language.VI),
            Forms.of(Run.DOSSIER, temp.resolve("en"), Language.EN));
  }

  static List<Forms> forms() {
    return forms;
  }

  @ParameterizedTest
  @MethodSource("forms")
  void onA4WithMarginsOf20And20And30And15Millimetres(Forms forms) {
    for (String name : forms.names()) {
      CTSectPr section = forms.read(name).document().getDocument().getBody().getSectPr();
      CTPageSz page = section.getPgSz();
      assertEquals(List.of(210, 297), List.of(millimetres(page.getW()), millimetres(page.getH())));
      CTPageMar margins = section.getPgMar();
      assertEquals(
          List.of(20, 20, 30, 15),
          List.of(
              millimetres(margins.getTop()),
              millimetres(margins.getBottom()),
              millimetres(margins.getLeft()),
              millimetres(margins.getRight())),
          name);
    }
  }

  private static int millimetres(Object twips) {
    return (int) Math.round(Long.parseLong(twips.toString()) * 25.4 / TWIPS_AN_INCH);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void textIsSetIn14PointsOfTimes(Forms forms) {
    for (String name : forms.names()) {
      WordFile document = forms.read(name);
      for (XWPFParagraph paragraph : document.paragraphs()) {
        paragraph.getRuns().forEach(run -> assertEquals("Times New Roman", run.getFontFamily()));
      }
      List<XWPFParagraph> text =
          document.document().getParagraphs().stream()
              .filter(one -> one.getIndentationFirstLine() > 0)
              .toList();
      assertTrue(!text.isEmpty(), name);
      for (XWPFParagraph paragraph : text) {
        assertEquals(10, millimetres(paragraph.getIndentationFirstLine()));
        paragraph.getRuns().forEach(run -> assertEquals(14.0, run.getFontSizeAsDouble(), name));
        assertEquals(19.0, paragraph.getSpacingBetween(), name);
      }
    }
  }

  @Test
  void theHeadAndTheFootAreThoseOfAPartyDocument() {
    Forms vi = forms.get(0);
    Map<String, String> kinds = new TreeMap<>();
    for (String name : vi.names()) {
      WordFile document = vi.read(name);
      List<XWPFTable> tables = document.document().getTables();
      List<String> left = cell(tables.get(0), 0);
      assertEquals("ĐẢNG BỘ HUYỆN ĐỨC THỌ", left.get(0));
      assertTrue(left.get(1).startsWith("ĐẢNG ỦY XÃ "), left.get(1));
      assertEquals("*", left.get(2));
      List<String> right = cell(tables.get(0), 1);
      assertEquals("ĐẢNG CỘNG SẢN VIỆT NAM", right.get(0));
      assertTrue(
          right.get(right.size() - 1).endsWith(", ngày […ngày…] tháng […tháng…] năm […năm…]"));
      XWPFTable foot = tables.get(tables.size() - 1);
      assertEquals("Nơi nhận:", cell(foot, 0).get(0));
      assertEquals(
          List.of("T/M ĐẢNG ỦY", "BÍ THƯ", "", "[…chữ ký, dấu…]", "[…họ và tên…]"), cell(foot, 1));
      int title = document.lines().indexOf("-----");
      kinds.put(left.get(3), document.lines().get(title - 2));
    }
    assertEquals(
        Map.of(
            "Số […số…]-BC/ĐU", "BÁO CÁO",
            "Số […số…]-TTr/ĐU", "TỜ TRÌNH",
            "Số […số…]-QĐ/ĐU", "QUYẾT ĐỊNH",
            "Số […số…]-TB/ĐU", "THÔNG BÁO"),
        kinds);
  }

  private static List<String> cell(XWPFTable table, int column) {
    return table.getRow(0).getCell(column).getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatOnlyPeopleCanFillIsMarkedAndNothingElse(Forms forms) {
    for (String name : forms.names()) {
      List<String> marked = new ArrayList<>();
      for (XWPFParagraph paragraph : forms.read(name).paragraphs()) {
        for (XWPFRun run : paragraph.getRuns()) {
          boolean place = run.text().matches("\\[….*…]");
          assertEquals(place, "yellow".equals(highlight(run)), name + ": " + run.text());
          assertTrue(place || !run.text().contains("[…"), name + ": " + run.text());
          if (place) {
            marked.add(run.text());
          }
        }
      }
      for (String key : List.of("number", "place-and-date", "to-whom", "signature", "name")) {
        String sentence = forms.say("form." + key, "", "", "");
        assertTrue(
            marked.stream().anyMatch(sentence::contains), () -> name + " without " + sentence);
      }
    }
  }

  private static String highlight(XWPFRun run) {
    return run.isHighlighted() ? run.getTextHighlightColor().toString() : "";
  }

  @ParameterizedTest
  @MethodSource("forms")
  void headsOfTablesRepeatAndTablesKeepWithinTheMargins(Forms forms) {
    int widest = 9355;
    for (String name : forms.names()) {
      for (XWPFTable table : forms.read(name).document().getTables()) {
        if (table.getNumberOfRows() > 1) {
          assertTrue(table.getRow(0).isRepeatHeader(), name);
          table.getRows().forEach(row -> assertTrue(row.isCantSplitRow(), name));
        }
        int width =
            table.getCTTbl().getTblGrid().getGridColList().stream()
                .mapToInt(column -> Integer.parseInt(column.getW().toString()))
                .sum();
        assertTrue(width <= widest, name + ": " + width);
      }
    }
  }
}
