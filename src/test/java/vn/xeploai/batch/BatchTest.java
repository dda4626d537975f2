package vn.xeploai.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.batch.Examiner.Examined;
import vn.xeploai.cases.ExcellentCommune;
import vn.xeploai.conclusions.Rivals;
import vn.xeploai.dossier.Reading;
import vn.xeploai.dossier.Sha256;
import vn.xeploai.facts.Dossier;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;

/** Runs over many communes: quotas over groups of them, and going on after a stop. */
class BatchTest {
  private static final Rulebook RULES = Rulebooks.named("qd124");

  @TempDir private Path folder = Path.of("");
  private final List<String> examined = Collections.synchronizedList(new ArrayList<>());

  @Test
  void committeesOfAGroupCompeteAndTheBestOfFiveKeepsItsPlace() throws IOException {
    for (int number = 1; number <= 5; number++) {
      excellent("xa-" + number, "quota_group: Nhóm 1\n", number == 3 ? "21" : "10", "");
    }
    excellent("xa-6", "", "10", "");
    run("out", this::examine, false);
    assertEquals(
        Map.of(
            "xa-1", "HTTNV 2..5 1",
            "xa-2", "HTTNV 2..5 1",
            "xa-3", "HTXSNV 1 1",
            "xa-4", "HTTNV 2..5 1",
            "xa-5", "HTTNV 2..5 1",
            "xa-6", "HTXSNV  "),
        committees("out"));
  }

  @Test
  void equalCommitteesWaitUntilARulingKeepsOne() throws IOException {
    for (int number = 1; number <= 5; number++) {
      excellent("xa-" + number, "quota_group: Nhóm 1\n", "10", "");
    }
    run("tie", this::examine, false);
    assertEquals("HTTNV..HTXSNV 1..5 1", committees("tie").get("xa-2"));
    excellent(
        "xa-2",
        "quota_group: Nhóm 1\n",
        "10",
        "committee,,quota:keep,Ban Thường vụ,2023-12-20,thành tích\n");
    run("ruled", this::examine, false);
    assertEquals("HTXSNV 1 1", committees("ruled").get("xa-2"));
    assertEquals("HTTNV 2..5 1", committees("ruled").get("xa-1"));
  }

  @Test
  void groupsOfOtherNamesDoNotCompete() throws IOException {
    for (int number = 1; number <= 5; number++) {
      excellent("xa-" + number, "quota_group: Nhóm " + number + "\n", "10", "");
    }
    run("out", this::examine, false);
    assertTrue(
        committees("out").values().stream().allMatch("HTXSNV  "::equals),
        committees("out")::toString);
  }

  @Test
  void aStoppedRunGoesOnWithoutDoingAnythingTwice() throws IOException {
    for (int number = 1; number <= 6; number++) {
      excellent("xa-" + number, "", "10", "");
    }
    run("whole", this::examine, false);
    examined.clear();
    assertThrows(IllegalStateException.class, () -> run("stopped", this::examineThree, false));
    assertFalse(Files.exists(folder.resolve("stopped/communes.csv")));
    Path journal = folder.resolve("stopped/.run/journal.jsonl");
    long done = Files.readAllLines(journal).size();
    assertTrue(done >= 1 && done <= 4, () -> "done: " + done);
    Files.writeString(journal, "{\"rated\":{\"name\":\"cut o", StandardOpenOption.APPEND);
    examined.clear();
    run("stopped", this::examine, true);
    assertEquals(6 - done, examined.size());
    for (String table : List.of("communes", "ratings", "summary", "hindrances", "refused")) {
      assertEquals(
          Files.readString(folder.resolve("whole/" + table + ".csv")),
          Files.readString(folder.resolve("stopped/" + table + ".csv")));
    }
    assertFalse(Files.exists(folder.resolve("stopped/.run")));
  }

  @Test
  void factsThatChangedSinceTheStopAreRatedAgain() throws IOException {
    excellent("xa-1", "", "10", "");
    excellent("xa-2", "", "10", "");
    assertThrows(IllegalStateException.class, () -> run("out", this::examineNoneOfTwo, false));
    excellent("xa-1", "", "10000", "");
    examined.clear();
    run("out", this::examine, true);
    assertEquals(List.of("xa-1", "xa-2"), examined.stream().sorted().toList());
  }

  @Test
  void anUnfinishedRunIsNotBegunAnewAndNotGoneOnWithOtherwise() throws IOException {
    excellent("xa-1", "", "10", "");
    excellent("xa-2", "", "10", "");
    assertThrows(IllegalStateException.class, () -> run("out", this::examineNoneOfTwo, false));
    NotUsable unfinished = assertThrows(NotUsable.class, () -> run("out", this::examine, false));
    assertEquals("batch.unfinished", unfinished.reason().key());
    Settings other = settings("out", true, TableFormat.JSONL);
    NotUsable otherwise =
        assertThrows(
            NotUsable.class,
            () -> Batch.run(dossiers(), other, this::examine, (done, kept, of) -> {}));
    assertEquals("batch.other-settings", otherwise.reason().key());
  }

  /** Every byte flipped, cut there, or followed by garbage: the result is that of a whole run. */
  @Test
  void whateverIsDamagedInTheJournalIsRatedAgain() throws IOException {
    excellent("xa-1", "", "10", "");
    excellent("xa-2", "", "10", "");
    Path path = folder.resolve("journal.jsonl");
    Map<String, Packed> packed = new TreeMap<>();
    dossiers().each(one -> packed.put(one.name(), one));
    Packed first = Objects.requireNonNull(packed.get("xa-1"));
    NotRated told = new NotRated("xa-2", "mark", List.of());
    Journal.Rated whatIsKept = new Journal.Rated(row(first), "part");
    try (Journal journal = Journal.at(path)) {
      journal.add(whatIsKept);
      journal.add(told);
    }
    byte[] whole = Files.readAllBytes(path);
    for (int at = 0; at < whole.length; at++) {
      for (int kind = 0; kind < 3; kind++) {
        byte[] damaged = kind == 2 ? Arrays.copyOf(whole, at) : whole.clone();
        if (kind < 2) {
          damaged[at] = kind == 0 ? 0 : (byte) (damaged[at] ^ 1);
        }
        Files.write(path, damaged);
        try (Journal journal = Journal.at(path)) {
          Optional<Journal.Rated> kept = journal.rated(first);
          Optional<NotRated> refused = journal.refused(new Packed("xa-2", "mark", first.reading()));
          kept.ifPresent(one -> assertEquals(whatIsKept, one));
          refused.ifPresent(one -> assertEquals(told, one));
          assertTrue(kept.isEmpty() || refused.isEmpty() || at == whole.length - 1, "byte " + at);
          journal.add(told);
        }
        try (Journal journal = Journal.at(path)) {
          assertTrue(journal.refused(new Packed("xa-2", "mark", first.reading())).isPresent());
        }
      }
    }
  }

  private static CommuneRow row(Packed packed) {
    Dossier dossier = ((Reading.Accepted) packed.reading().get()).dossier();
    return CommuneRow.of(packed, Rater.rate(dossier, "", RULES, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lost", "empty", "other", "garbage", "no journal", "no answer"})
  void whatWasLostSinceTheStopIsMadeAgain(String damage) throws IOException {
    excellent("xa-1", "", "10", "");
    excellent("xa-2", "", "10", "");
    answers("whole", this::examine, false);
    assertThrows(IllegalStateException.class, () -> answers("out", this::examineNoneOfTwo, false));
    Path run = folder.resolve("out/.run");
    Path part = run.resolve("parts").resolve(Sha256.of("xa-1"));
    Path journal = run.resolve("journal.jsonl");
    switch (damage) {
      case "lost" -> Files.delete(part);
      case "empty" -> Files.writeString(part, "");
      case "other" -> Files.writeString(part, "xa-9,,,\n");
      case "garbage" -> Files.write(journal, new byte[] {0, -1, -2, '\n', '{'});
      case "no journal" -> Files.delete(journal);
      default -> Files.delete(folder.resolve("out/answers/xa-1.txt"));
    }
    answers("out", this::examine, true);
    assertEquals(files("whole"), files("out"));
  }

  @Test
  void answersOfWhatWasTakenAwayOrBrokenSinceTheStopAreGone() throws IOException {
    excellent("xa-1", "", "10", "");
    excellent("xa-1b", "", "10", "");
    excellent("xa-2", "", "10", "");
    assertThrows(IllegalStateException.class, () -> answers("out", this::examineNoneOfTwo, false));
    assertTrue(Files.exists(folder.resolve("out/answers/xa-1.txt")));
    Path taken = folder.resolve("in/xa-1");
    Files.move(taken, folder.resolve("taken"));
    answers("out", this::examine, true);
    answers("whole", this::examine, false);
    assertEquals(files("whole"), files("out"));
  }

  @Test
  void factsThatChangeWithoutAnotherSizeOrTimeAreRatedAgain() throws IOException {
    excellent("xa-1", "", "10", "");
    excellent("xa-2", "", "10", "");
    assertThrows(IllegalStateException.class, () -> run("out", this::examineNoneOfTwo, false));
    Path results = folder.resolve("in/xa-1/results.csv");
    FileTime time = Files.getLastModifiedTime(results);
    Files.writeString(results, Files.readString(results).replace("10", "11"));
    Files.setLastModifiedTime(results, time);
    examined.clear();
    run("out", this::examine, true);
    assertEquals(List.of("xa-1", "xa-2"), examined.stream().sorted().toList());
  }

  @Test
  void twoRunsInOneFolderDoNotMix() throws IOException {
    excellent("xa-1", "", "10", "");
    NotUsable[] second = new NotUsable[1];
    run(
        "out",
        (reading, rivals) -> {
          second[0] = assertThrows(NotUsable.class, () -> run("out", this::examine, true));
          return examine(reading, rivals);
        },
        false);
    assertEquals("batch.running", second[0].reason().key());
    assertTrue(Files.exists(folder.resolve("out/communes.csv")));
  }

  /** A disk that was full when the run began left it without its settings. */
  @Test
  void aRunThatWasStoppedBeforeItBeganStandsInNobodysWay() throws IOException {
    excellent("xa-1", "", "10", "");
    Files.createDirectories(folder.resolve("out/.run"));
    Files.writeString(folder.resolve("out/.run/.settings.part"), "jour");
    run("out", this::examine, false);
    assertTrue(Files.exists(folder.resolve("out/communes.csv")));
    assertFalse(Files.exists(folder.resolve("out/.run")));
  }

  private void answers(String out, Examiner examiner, boolean resume) throws IOException {
    Settings plain = settings(out, resume, TableFormat.CSV);
    Settings with =
        new Settings(
            plain.out(),
            plain.tables(),
            Optional.of(
                new Settings.Answers(
                    "txt", one -> one.dossier().commune().name().getBytes(StandardCharsets.UTF_8))),
            1,
            resume,
            plain.rulebook(),
            plain.rules(),
            plain.messages());
    Batch.run(dossiers(), with, examiner, (done, kept, of) -> assertTrue(done <= of));
  }

  private Map<String, String> files(String out) throws IOException {
    Map<String, String> all = new TreeMap<>();
    Path root = folder.resolve(out);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return all;
  }

  /** What it kept of each commune is less than is told now. */
  @Test
  void aRunBegunByAnotherVersionIsNotGoneOnWith() throws IOException {
    excellent("xa-1", "", "10", "");
    excellent("xa-2", "", "10", "");
    assertThrows(IllegalStateException.class, () -> run("out", this::examineNoneOfTwo, false));
    Path begun = folder.resolve("out/.run/settings");
    Files.writeString(begun, Files.readString(begun).replace(Journal.FORM, "journal-0"));
    NotUsable other = assertThrows(NotUsable.class, () -> run("out", this::examine, true));
    assertEquals("batch.other-settings", other.reason().key());
    assertTrue(Files.exists(folder.resolve("out/.run/journal.jsonl")));
  }

  @Test
  void namesThatLeadElsewhereAreRefused() {
    for (String name :
        List.of("..", "a/../b", "", "a//b", "con", "a/NUL.txt", "a\\b", "C:", "a\u0000", "a ")) {
      assertFalse(OutFolder.names(name), name);
    }
    for (String name : List.of("xa-1", "Hà Tĩnh/Đức Thọ/Xã 1", "console", "a.b")) {
      assertTrue(OutFolder.names(name), name);
    }
  }

  private Examined examine(Reading reading, Optional<Rivals> rivals) {
    Dossier dossier = ((Reading.Accepted) reading).dossier();
    examined.add(dossier.commune().name());
    return new Examined.Rated(Rater.rate(dossier, "", RULES, rivals));
  }

  private Examined examineThree(Reading reading, Optional<Rivals> rivals) {
    if (examined.size() >= 3) {
      throw new IllegalStateException("no more");
    }
    return examine(reading, rivals);
  }

  private Examined examineNoneOfTwo(Reading reading, Optional<Rivals> rivals) {
    if (((Reading.Accepted) reading).dossier().commune().name().equals("xa-2")) {
      throw new IllegalStateException("no more");
    }
    return examine(reading, rivals);
  }

  private void run(String out, Examiner examiner, boolean resume) throws IOException {
    Batch.run(
        dossiers(),
        settings(out, resume, TableFormat.CSV),
        examiner,
        (done, kept, of) -> assertTrue(done <= of));
  }

  private Dossiers dossiers() throws IOException {
    return Dossiers.at(folder.resolve("in")).orElseThrow();
  }

  private Settings settings(String out, boolean resume, TableFormat tables) {
    return new Settings(
        folder.resolve(out),
        tables,
        Optional.empty(),
        2,
        resume,
        Optional.empty(),
        id -> RULES.rules(),
        Messages.in(Language.EN));
  }

  /** The level, rank and ceiling of every committee. */
  private Map<String, String> committees(String out) throws IOException {
    Map<String, String> committees = new TreeMap<>();
    String text = Files.readString(folder.resolve(out).resolve("communes.csv"));
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      for (NamedCsvRecord row : rows) {
        String level = row.getField("level");
        committees.put(
            row.getField("dossier"),
            (level.isEmpty() ? row.getField("lowest") + ".." + row.getField("highest") : level)
                + " "
                + row.getField("quota_rank")
                + " "
                + row.getField("quota_ceiling"));
      }
    }
    return committees;
  }

  private void excellent(String name, String head, String result, String rulings)
      throws IOException {
    ExcellentCommune.write(folder.resolve("in"), name, head, result, rulings);
  }
}
