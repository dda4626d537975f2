package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why and why-not at the desk: sentences, screens, trees, and what cannot be asked. */
class ProgramWhyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CB05 | Chi bộ thôn Yên Hòa (CB05), năm 2023, xếp loại Hoàn thành tốt nhiệm vụ (HTTNV): đạt 3/3 tiêu chí của mức này; chưa xếp HTXSNV vì 1/6 tiêu chí của mức đó chưa đạt: không có thành viên lãnh đạo bị kỷ luật: có 1 trường hợp (discipline.csv:3).
          CCB | Hội Cựu chiến binh xã (CCB), năm 2023, xếp loại Hoàn thành tốt nhiệm vụ (HTTNV): đủ tiêu chí HTXSNV, nhưng xếp thứ 2 trong 2 ứng viên, trong khi chỉ có 1 suất HTXSNV (20 % của 5, tính trên số đạt HTTNV trở lên).
          CB02 | Chi bộ thôn Đông Vinh (CB02), năm 2023, xếp loại Hoàn thành xuất sắc nhiệm vụ (HTXSNV): đạt 5/5 tiêu chí của mức này; xếp thứ 1 trong 3–4 ứng viên, trong 2 suất HTXSNV (20 % của 12, tính trên số đạt HTTNV trở lên).
          DV208 | Đảng viên DV208, năm 2023, xếp loại Không hoàn thành nhiệm vụ (KHTNV) vì thuộc 1 trường hợp không hoàn thành nhiệm vụ: bị kỷ luật trong năm, trừ trường hợp tự phát hiện và đã khắc phục: có 1 trường hợp (discipline.csv:2).
          target:c.4 | Chỉ tiêu c.4 “Tổng sản lượng lương thực quy thóc 6.475 tấn”, năm 2023: KHÔNG ĐẠT; kết quả 6312 tấn, yêu cầu ≥ 6475 tấn, còn thiếu 163 tấn.
          """)
  void oneSentenceForTheMinutes(String subject, String sentence) {
    assertEquals(sentence + "\n", Run.answer("why", Run.DOSSIER, subject, "--length", "sentence"));
  }

  @Test
  void oneScreenTellsLevelsQuotaAndWhoHoldsItDown() {
    String cell = Run.answer("why", Run.DOSSIER, "CB09");
    assertTrue(cell.contains("HTXSNV · phải đạt mọi tiêu chí (VÀ) · KHÔNG ĐỦ: 2/6 tiêu chí"), cell);
    assertTrue(cell.contains("KHTNV · chỉ cần thuộc một trường hợp (HOẶC) · KHÔNG THUỘC"), cell);
    assertTrue(
        cell.contains(
            "DV256  KHTNV  nếu HTNV thì HTXSNV.members-completed: 23/24 → 24/24 (KHÔNG ĐẠT → đạt)"),
        cell);
    String tied = Run.answer("why", Run.DOSSIER, "CB04");
    assertTrue(tied.contains("thứ 2–3  CB04 ◄  chưa rõ · xét theo: 8/12 · 3"), tied);
    assertTrue(tied.contains("thứ 2–3  CB11    chưa rõ · xét theo: 6/9 · 3"), tied);
    assertTrue(tied.contains("rulings.csv:CB04:ruling"), tied);
    assertTrue(tied.lines().allMatch(line -> line.length() <= 100), tied);
  }

  @Test
  void theTreeLeadsFromTheRatingToTheRowsItRestsOn() throws JsonProcessingException {
    JsonNode root = json("why", Run.DOSSIER, "CB09", "--format", "json");
    assertEquals(
        List.of(
            "id",
            "kind",
            "subject",
            "text",
            "outcome",
            "actual",
            "of",
            "required",
            "rule",
            "title",
            "file",
            "line",
            "clause",
            "standing",
            "parameters",
            "premises",
            "source",
            "values"),
        names(root));
    Map<String, JsonNode> nodes = new TreeMap<>();
    collect(root, nodes);
    JsonNode members = node(nodes, "finding:CB09/HTXSNV.members-completed");
    assertEquals("NOT_MET", members.path("outcome").asText());
    assertEquals("95.83 %", members.path("actual").asText());
    assertEquals("23/24", members.path("of").asText());
    assertEquals("≥ 100 %", members.path("required").asText());
    assertEquals("cell.drl", members.path("file").asText());
    assertEquals("assumed", members.path("standing").asText());
    assertEquals(
        "[{\"name\":\"cell.members-completed\",\"value\":\"100\"}]",
        members.path("parameters").toString());
    assertEquals("[\"DV256\"]", members.path("counted").path("out").toString());
    assertEquals("4.17", members.path("distance").path("high").asText());
    collect(json("why", Run.DOSSIER, "CB05", "--format", "json"), nodes);
    JsonNode row = node(nodes, "discipline.csv:3");
    assertEquals("{\"file\":\"discipline.csv\",\"line\":3}", row.path("source").toString());
    assertEquals("khiển trách", row.path("values").path("form").asText());
    for (JsonNode one : nodes.values()) {
      boolean fact = one.path("kind").asText().equals("FACT");
      assertEquals(fact, one.path("source").isObject(), () -> one.path("id").asText());
      boolean leaf = one.path("premises").isEmpty() && one.path("parameters").isEmpty();
      assertEquals(fact, leaf, () -> one.path("id").asText());
    }
  }

  @Test
  void depthCutsAndSaysSo() throws JsonProcessingException {
    JsonNode root = json("why", Run.DOSSIER, "CB05", "--format", "json", "--depth", "1");
    assertEquals(1, root.path("premises").size());
    JsonNode merit = root.path("premises").path(0);
    assertEquals("merit:CB05", merit.path("id").asText());
    assertTrue(merit.path("premises").isEmpty());
    assertTrue(merit.path("hidden").asInt() > 0, merit.toString());
    String table = Run.answer("why", Run.DOSSIER, "CB05", "--depth", "1");
    assertTrue(table.contains("căn cứ bên dưới"), table);
  }

  @Test
  void whyNotNamesEverythingWithItsDistance() throws JsonProcessingException {
    JsonNode answer = json("why-not", Run.DOSSIER, "CB09", "HTXSNV", "--format", "json");
    assertEquals("CB09", answer.path("subject").asText());
    assertEquals("HTTNV", answer.path("level").asText());
    assertEquals("HTXSNV", answer.path("target").asText());
    List<String> told = new ArrayList<>();
    answer
        .path("missing")
        .forEach(
            one ->
                told.add(
                    one.path("criterion").asText()
                        + " "
                        + one.path("outcome").asText()
                        + " "
                        + one.path("actual").asText()
                        + " "
                        + one.path("required").asText()
                        + " "
                        + one.path("distance").asText()
                        + " "
                        + one.path("facts").path(0).path("unit").asText()));
    assertEquals(
        List.of(
            "members-completed NOT_MET 95.83 % ≥ 100 % 4.17 % DV256",
            "task-grades NOT_MET Tốt ≥ Xuất sắc 1 grades.csv:1326"),
        told);
    String cut = Run.answer("why-not", Run.DOSSIER, "CCB", "htxsnv");
    assertTrue(cut.contains("có thể thay đổi bằng quyết định “quota:keep”"), cut);
    String reached = Run.answer("why-not", Run.DOSSIER, "CB09", "HTTNV");
    assertTrue(reached.contains("Đã đạt HTTNV"), reached);
  }

  @Test
  void theWeakestStandFirst() throws JsonProcessingException {
    JsonNode answer = json("why", Run.DOSSIER, "committee", "--weakest", "--format", "json");
    List<String> units = new ArrayList<>();
    answer.path("weakest").forEach(one -> units.add(one.path("unit").asText()));
    assertEquals(
        List.of("target:b.1", "target:c.4", "target:d.1", "target:d.4", "target:e.2"),
        units.stream().filter(unit -> !unit.startsWith("target:a")).limit(5).toList());
    assertFalse(units.contains("target:c.1"), "what is exceeded holds nothing down");
  }

  @Test
  void whatTheFactsSayCannotBreakOutOfAPageOrAGraph(@TempDir Path folder) {
    Copy copy =
        Copy.of(Run.DOSSIER, folder.resolve("d"))
            .change("cells.csv", "Chi bộ thôn Yên Hòa", "<script>alert(1)</script>\\\" & {{x}}");
    String page = Run.answer("why", copy.path(), "CB05", "--format", "html", "--depth", "4");
    assertFalse(page.contains("<script"), page);
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
    assertTrue(page.contains("{{x}}") || page.contains("&#123;"), page);
    String graph = Run.answer("why", copy.path(), "CB05", "--format", "dot", "--depth", "4");
    assertTrue(graph.contains("<script>alert(1)</script>\\\\\\\" &"), graph);
    assertTrue(
        graph.lines().allMatch(line -> line.matches("digraph proof \\{|\\}|  [^\n]*;")), graph);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CB5 | Hồ sơ không có «CB5»; có thể đồng chí muốn hỏi «CB05».
          không-ai-cả | Hồ sơ không có «không-ai-cả». Hỏi được: committee, UBND, MTTQ, CCB,
          target:c.44 | Hồ sơ không có «target:c.44»; có thể đồng chí muốn hỏi «target:c.4».
          """)
  void whoIsNotThereCannotBeAskedAbout(String subject, String message) {
    Run run = Run.of("why", Run.DOSSIER, subject);
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith(message), run.err());
    assertEquals(run.err().indexOf("committee"), run.err().lastIndexOf("committee"), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--depth -1",
        "--length sentence --format json",
        "--length screen --depth 2",
        "--weakest --depth 2",
        "--weakest --format html",
        "--length long"
      })
  void optionsThatContradictEachOtherAreWrongUsage(String options) {
    List<String> arguments = new ArrayList<>(List.of("why", Run.DOSSIER, "committee"));
    arguments.addAll(List.of(options.split(" ", -1)));
    Run run = Run.of(arguments.toArray(String[]::new));
    assertEquals(2, run.code(), run.err());
    assertEquals("", run.out());
  }

  @Test
  void onlyCollectivesAreHeldDownByOthers() {
    Run run = Run.of("why", Run.DOSSIER, "DV133", "--weakest");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("«DV133» không phải là tập thể"), run.err());
  }

  @Test
  void aMemberIsNamedOnlyOnRequest() {
    String name = Sheet.column("members.csv", "name").get(132);
    assertFalse(Run.answer("why", Run.DOSSIER, "DV133", "--length", "all").contains(name));
    assertTrue(
        Run.answer("why", Run.DOSSIER, "DV133", "--length", "sentence", "--members")
            .startsWith(name + " (DV133), năm 2023,"));
  }

  private static JsonNode json(String... arguments) throws JsonProcessingException {
    return new ObjectMapper().readTree(Run.answer(arguments));
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static void collect(JsonNode node, Map<String, JsonNode> nodes) {
    if (!node.path("seen").asBoolean()) {
      nodes.put(node.path("id").asText(), node);
    }
    node.path("premises").forEach(premise -> collect(premise, nodes));
  }

  private static JsonNode node(Map<String, JsonNode> nodes, String id) {
    JsonNode node = nodes.get(id);
    assertTrue(node != null, id);
    return nodes.getOrDefault(id, new ObjectMapper().createObjectNode());
  }
}
