package vn.xeploai.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.xeploai.rulebook.RuleFolder.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A manifest, a parameter or a file that cannot be used is refused; identity is that of bytes. */
class RulebookFilesTest {
  private static final String MANIFEST = "rulebook.yaml";
  private static final String NUMBERS = "parameters.yaml";
  private static final String LATE = "member.late:\n  value: 20\n";

  @TempDir private Path temp = Path.of("");
  private RuleFolder rules = new RuleFolder(temp);

  @BeforeEach
  void copy() {
    rules = RuleFolder.in(temp);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "title", "years", "kinds"})
  void aManifestLacksAKey(String key) {
    String text = new String(rules.bytes(MANIFEST), StandardCharsets.UTF_8);
    String without = text.replaceAll("(?m)^" + key + ":.*\n(  .*\n)*", "");
    assertNotEquals(text, without);
    rules.write(MANIFEST, without.getBytes(StandardCharsets.UTF_8));
    assertRefused(problem(MANIFEST, 1, "rulebook.manifest-lacks", key));
  }

  @Test
  void aManifestHasAnUnknownKey() {
    rules.change(MANIFEST, "years:", "from: 2023\nyears:");
    assertRefused(
        problem(
            MANIFEST,
            rules.line(MANIFEST, "from: 2023"),
            "rulebook.manifest-key",
            "from",
            "id, title, years, shares, kinds, not-evaluated"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-2024", "2023", "23..24", "..2024", "2023..2024..2025", "2023..x"})
  void yearsAreMisspelt(String years) {
    rules.change(MANIFEST, "years: 2023..2024", "years: " + years);
    assertRefused(problem(MANIFEST, rules.line(MANIFEST, "years:"), "rulebook.years", years));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "common/../qd124/parameters.yaml",
        "../common/quota.drl",
        "common/quota.txt",
        "/etc/passwd",
        "common/a/quota.drl"
      })
  void aSharedNameLeadsElsewhere(String name) {
    rules.change(MANIFEST, "common/quota.drl", name);
    assertRefused(problem(MANIFEST, 0, "rulebook.shared-name", name));
  }

  @Test
  void aSharedFileIsNotThere() {
    rules.change(MANIFEST, "common/quota.drl", "common/quotas.drl");
    assertRefused(problem("common/quotas.drl", 0, "rulebook.file-missing", "common/quotas.drl"));
  }

  @Test
  void theManifestIsNotThere() throws IOException {
    Files.delete(rules.path().resolve(MANIFEST));
    assertRefused(problem(MANIFEST, 0, "rulebook.file-missing", MANIFEST));
  }

  @ParameterizedTest
  @CsvSource({
    "a list,'- a\n',1,rulebook.yaml-mapping,",
    "nothing,'',1,rulebook.yaml-empty,",
    "a key twice,'id: a\nid: b\n',2,rulebook.yaml-twice,id",
    "a list as id,'id: [a]\ntitle: b\nyears: 2023..\nkinds: {}\n',1,rulebook.yaml-scalar,"
  })
  void theManifestIsNoMappingOfTexts(
      String what, String text, int line, String key, @Nullable String of) {
    rules.write(MANIFEST, text.getBytes(StandardCharsets.UTF_8));
    assertRefused(of == null ? problem(MANIFEST, line, key) : problem(MANIFEST, line, key, of));
  }

  @ParameterizedTest
  @ValueSource(strings = {"value", "title", "clause", "from", "standing"})
  void aParameterLacks(String key) {
    rules.append(NUMBERS, parameter("mine", key));
    assertRefused(
        problem(NUMBERS, rules.line(NUMBERS, "mine:"), "rulebook.parameter-lacks", "mine", key));
  }

  @Test
  void aParameterNeedsNoUnit() {
    rules.append(NUMBERS, parameter("mine", "unit"));
    assertEquals(
        "",
        Objects.requireNonNull(Rulebooks.named(rules.path().toString()).parameters().get("mine"))
            .unitName());
  }

  @Test
  void aParameterHasAnUnknownKey() {
    rules.change(NUMBERS, LATE, LATE + "  until: 2024-01-01\n");
    assertRefused(
        problem(
            NUMBERS,
            rules.line(NUMBERS, "until:"),
            "rulebook.parameter-key",
            "member.late",
            "until",
            "value, unit, choices, title, clause, from, standing"));
  }

  @Test
  void aParameterHasAnUnknownStandingOrDate() {
    rules.append(NUMBERS, parameter("mine", "standing") + "  standing: rumour\n");
    assertRefused(
        problem(NUMBERS, rules.line(NUMBERS, "mine:"), "rulebook.standing", "mine", "rumour"));
    rules.change(NUMBERS, "rumour", "read").change(NUMBERS, "2023-01-01", "1/1/2023");
    assertRefused(
        problem(
            NUMBERS, rules.line(NUMBERS, "mine:"), "rulebook.parameter-from", "mine", "1/1/2023"));
  }

  @Test
  void aParameterStandsTwice() {
    rules.append(NUMBERS, parameter("member.late", ""));
    int lines = new String(rules.bytes(NUMBERS), StandardCharsets.UTF_8).lines().toList().size();
    assertRefused(problem(NUMBERS, lines - 6, "rulebook.yaml-twice", "member.late"));
  }

  @Test
  void aParameterStandsInASharedFileToo() {
    rules.append(NUMBERS, parameter("quota.percent", ""));
    assertRefused(
        problem(
            NUMBERS,
            rules.line(NUMBERS, "quota.percent:"),
            "rulebook.parameter-twice",
            "quota.percent"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X.DRL",
        "luật mới.drl",
        "x.dslr",
        "x.dsl",
        "table.xls",
        "table.XLSX",
        "x.gdst",
        "x.yml",
        "x.Yaml"
      })
  void aFileLooksLikeRulesAndWouldNotBeRead(String name) {
    rules.append(name, "package rules\n");
    assertRefused(problem(name, 0, "rulebook.unread", name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "note.txt", "x.drl.bak"})
  void anotherFileStandsBeside(String name) {
    rules.append(name, "x");
    assertEquals("qd124", Rulebooks.named(rules.path().toString()).id());
  }

  @Test
  void yamlIsDeepOrRefersToItself() {
    byte[] manifest = rules.bytes(MANIFEST);
    rules.write(MANIFEST, ("id: " + "[".repeat(20_000)).getBytes(StandardCharsets.UTF_8));
    assertRefused(problem(MANIFEST, 1, "yaml.deep", "20"));
    rules.write(MANIFEST, "id: &a [*a]\n".getBytes(StandardCharsets.UTF_8));
    assertRefused(problem(MANIFEST, 1, "yaml.alias"));
    rules.write(MANIFEST, manifest);
  }

  @Test
  void aFileIsTooLarge() {
    String note = "// " + " ".repeat(4 * 1024 * 1024 - 4) + "\n";
    assertEquals(4 * 1024 * 1024, note.length());
    rules.append("note.drl", "package rules\n" + note);
    assertRefused(
        problem(rules.path().resolve("note.drl").toString(), 0, "rulebook.too-large", "4194304"));
  }

  @Test
  void aFileIsAsLargeAsItMayBe() {
    rules.append("note.yaml", "#" + " ".repeat(4 * 1024 * 1024 - 1));
    assertEquals(
        4 * 1024 * 1024,
        Objects.requireNonNull(RulebookFiles.ofFolder(rules.path()).files().get("note.yaml"))
            .length);
  }

  @Test
  void thereAreTooManyFiles() {
    int now = RulebookFiles.ofFolder(rules.path()).files().size() - 10;
    for (int i = now; i < 500; i++) {
      rules.append("note" + i + ".yaml", "");
    }
    assertEquals(510, RulebookFiles.ofFolder(rules.path()).files().size());
    rules.append("note500.yaml", "");
    assertRefused(problem(rules.path().toString(), 0, "rulebook.too-many-files", "500"));
  }

  @Test
  void aFileIsNotUtf8() {
    rules.write("cell.drl", "// Chi bộ".getBytes(StandardCharsets.UTF_16));
    assertRefused(problem("cell.drl", 0, "rulebook.not-utf8", "cell.drl"));
  }

  @Test
  void theShippedOneIsTheFolder() {
    Rulebook shipped = Rulebooks.named("qd124");
    Rulebook folder = Rulebooks.named("rules/qd124");
    assertEquals(shipped.sha256(), folder.sha256());
    assertEquals(shipped.sha256(), RulebookFiles.ofFolder(rules.path()).sha256());
    assertEquals(shipped.rules(), folder.rules());
    assertEquals(shipped.parameters(), folder.parameters());
  }

  @Test
  void anyByteOfAnyFileIsPartOfTheIdentity() {
    RulebookFiles before = RulebookFiles.ofFolder(rules.path());
    Set<String> identities = new TreeSet<>(Set.of(before.sha256()));
    for (String name : before.files().keySet()) {
      String file = name.startsWith("common/") ? "../" + name : name;
      byte[] bytes = rules.bytes(file);
      byte[] other = bytes.clone();
      other[other.length - 1] = ' ';
      identities.add(RulebookFiles.ofFolder(rules.write(file, other).path()).sha256());
      rules.write(file, bytes);
    }
    assertEquals(before.files().size() + 1, identities.size());
    assertEquals(before.sha256(), RulebookFiles.ofFolder(rules.path()).sha256());
  }

  @Test
  void theNamesOfTheFilesArePartOfTheIdentity() throws IOException {
    String before = RulebookFiles.ofFolder(rules.path()).sha256();
    Files.move(rules.path().resolve("cell.drl"), rules.path().resolve("cells.drl"));
    assertNotEquals(before, RulebookFiles.ofFolder(rules.path()).sha256());
  }

  private void assertRefused(RuleProblem problem) {
    assertEquals(List.of(problem), rules.problems());
  }

  private static String parameter(String name, String without) {
    StringBuilder text = new StringBuilder(name + ":\n");
    for (String field :
        List.of(
            "value: 1",
            "unit: năm",
            "title: Mới",
            "clause: Điều 1",
            "from: 2023-01-01",
            "standing: read")) {
      if (without.isEmpty() || !field.startsWith(without + ":")) {
        text.append("  ").append(field).append('\n');
      }
    }
    return text.toString();
  }
}
