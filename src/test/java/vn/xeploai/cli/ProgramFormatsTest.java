package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers of {@code rate} for other programs, and whom they name. */
class ProgramFormatsTest {
  private static final String TARGET =
      "code title outcome value required exceeds unit owner leaves";

  @Test
  void jsonHoldsToItsSchema() throws IOException {
    try (InputStream schema =
        ProgramFormatsTest.class.getResourceAsStream("/vn/xeploai/report/rate.schema.json")) {
      assertEquals(
          Set.of(),
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(schema)
              .validate(json()));
    }
  }

  @Test
  void jsonHasItsKeysInTheOrderOfTheContract() throws IOException {
    JsonNode answer = json();
    assertEquals(
        "dossier rulebook targets ratings findings recommendations warnings owners levels overrides"
            + " quotas",
        keys(answer));
    assertEquals("commune year sha256 illustrative", keys(answer.path("dossier")));
    assertEquals("id sha256", keys(answer.path("rulebook")));
    assertEquals("counted met exceeded missed notReported items", keys(answer.path("targets")));
    assertEquals(Set.of(TARGET), all(targets(answer)));
    assertEquals(
        Set.of("subject kind name level merit settled lowest highest missing"),
        all(list(answer.path("ratings"))));
    assertEquals(
        Set.of("subject level criterion outcome actual of required clause standing rule"),
        all(list(answer.path("findings"))));
    assertEquals(
        Set.of("subject kind reason clause early"), all(list(answer.path("recommendations"))));
    assertEquals(Set.of("code message where"), all(list(answer.path("warnings"))));
  }

  @Test
  void jsonListsAreSorted() throws IOException {
    JsonNode answer = json();
    sorted(list(answer.at("/targets/items")), one -> one.path("code").asText());
    list(answer.at("/targets/items"))
        .forEach(one -> sorted(list(one.path("leaves")), leaf -> leaf.path("code").asText()));
    sorted(list(answer.path("ratings")), one -> one.path("subject").asText());
    sorted(list(answer.path("findings")), one -> one.path("subject").asText());
    sorted(list(answer.path("recommendations")), one -> one.path("subject").asText());
    sorted(list(answer.path("levels")), one -> one.path("subject").asText());
    sorted(list(answer.path("owners")), one -> one.path("owner").asText());
  }

  @Test
  void jsonCountsWhatItLists() throws IOException {
    JsonNode targets = json().path("targets");
    List<String> outcomes = texts(targets.path("items"), "outcome");
    assertEquals(List.of(24, 16, 8, 6, 2), counts(targets));
    assertEquals(24, outcomes.size());
    assertEquals(8, outcomes.stream().filter("MET"::equals).count());
    assertEquals(8, outcomes.stream().filter("EXCEEDED"::equals).count());
    assertEquals(6, outcomes.stream().filter("MISSED"::equals).count());
    assertEquals(2, outcomes.stream().filter("NOT_REPORTED"::equals).count());
  }

  @Test
  void csvHasARowForEveryTargetLeafAndSubject() {
    List<NamedCsvRecord> all = Sheet.rows(Run.answer("rate", Run.DOSSIER, "--format", "csv"));
    List<NamedCsvRecord> rows = all.subList(1, all.size());
    assertEquals(
        "DOSSIER 2023 illustrative qd124",
        String.join(
            " ",
            all.get(0).getField("kind"),
            all.get(0).getField("id"),
            all.get(0).getField("value"),
            all.get(0).getField("owner")));
    List<String> codes = Sheet.column("targets.csv", "code");
    assertEquals(
        codes.stream().filter(code -> code.chars().filter(c -> c == '.').count() == 1).toList(),
        ids(rows, Set.of("TARGET")));
    assertEquals(codes, ids(rows, Set.of("TARGET", "LEAF")));
    assertEquals(List.of("committee"), ids(rows, Set.of("COMMITTEE")));
    assertEquals(
        Sheet.column("organisations.csv", "id").stream().sorted().toList(),
        ids(rows, Set.of("GOVERNMENT", "FRONT", "ORGANISATION")).stream().sorted().toList());
    assertEquals(Sheet.column("cells.csv", "id"), ids(rows, Set.of("CELL")));
    assertEquals(Sheet.column("members.csv", "id"), ids(rows, Set.of("MEMBER")));
    assertEquals(
        codes.size()
            + 1
            + Sheet.column("organisations.csv", "id").size()
            + Sheet.column("cells.csv", "id").size()
            + Sheet.column("members.csv", "id").size(),
        rows.size());
  }

  @ParameterizedTest
  @CsvSource({"table,vi", "table,en", "csv,vi", "csv,en"})
  void namesMembersOnlyOnRequest(String format, String language) {
    String without = Run.answer("rate", Run.DOSSIER, "--format", format, "--lang", language);
    String with =
        Run.answer("rate", Run.DOSSIER, "--format", format, "--lang", language, "--members");
    List<String> names = Sheet.column("members.csv", "name");
    assertFalse(names.isEmpty());
    assertEquals(List.of(), names.stream().filter(without::contains).toList());
    assertEquals(List.of(), names.stream().filter(name -> !with.contains(name)).toList());
  }

  private static JsonNode json() throws IOException {
    return new ObjectMapper().readTree(Run.answer("rate", Run.DOSSIER, "--format", "json"));
  }

  private static List<Integer> counts(JsonNode targets) {
    return Stream.of("counted", "met", "exceeded", "missed", "notReported")
        .map(key -> targets.path(key).asInt())
        .toList();
  }

  private static List<JsonNode> targets(JsonNode answer) {
    List<JsonNode> targets = new ArrayList<>();
    for (JsonNode target : answer.at("/targets/items")) {
      targets.add(target);
      target.path("leaves").forEach(targets::add);
    }
    return targets;
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static List<String> texts(JsonNode array, String key) {
    return list(array).stream().map(one -> one.path(key).asText()).toList();
  }

  private static Set<String> all(List<JsonNode> nodes) {
    return Set.copyOf(nodes.stream().map(ProgramFormatsTest::keys).toList());
  }

  private static String keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return String.join(" ", keys);
  }

  private static void sorted(List<JsonNode> nodes, Function<JsonNode, String> key) {
    List<String> keys = nodes.stream().map(key).toList();
    assertEquals(keys.stream().sorted().toList(), keys);
  }

  private static List<String> ids(List<NamedCsvRecord> rows, Set<String> kinds) {
    return rows.stream()
        .filter(row -> kinds.contains(row.getField("kind")))
        .map(row -> row.getField("id"))
        .toList();
  }
}
