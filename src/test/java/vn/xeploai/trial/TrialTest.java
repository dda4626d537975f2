package vn.xeploai.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Place;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.dossier.DossierIdentity;
import vn.xeploai.dossier.DossierReader;
import vn.xeploai.dossier.DossierWriter;
import vn.xeploai.dossier.Reading;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.rating.Rater;
import vn.xeploai.rulebook.Rulebooks;

/** Made-up communes: always the same, sound, of the right size, and with everything in them. */
class TrialTest {
  @TempDir private Path temp = Path.of("");

  /** Holds on every machine and JDK; a change of the draws changes it, and must be meant. */
  @ParameterizedTest
  @CsvSource({
    "1,1,2023,0a0ff196c2b51fc6787fdc159d1370663a5d38ac485e10c00504a691565c6b2c",
    "1,2,2023,ef05ebdfb80f65caba47bd5860ac820a033f62bbe3e79424a2a5665fcfacfb05",
    "-9,99999,2019,686f6197d653216e19bec388f3b8686fc858a25faa2241a317d68fbb068cd963",
    "1,1,2025,8e74ef980099d79675460342a6ba481162a0e2199bd12a3af729cf4429ca9f50"
  })
  void theSameArgumentsGiveTheSameFacts(long seed, int number, int year, String sha256) {
    assertEquals(sha256, DossierIdentity.sha256(Trial.commune(seed, number, year)));
  }

  @Test
  void anotherSeedOrNumberGivesOtherFacts() {
    Dossier one = Trial.commune(1, 1, 2023);
    assertNotEquals(one.grades(), Trial.commune(2, 1, 2023).grades());
    assertNotEquals(one.grades(), Trial.commune(1, 2, 2023).grades());
  }

  @ParameterizedTest
  @ValueSource(ints = {2018, 2022, 2023, 2024, 2025, 2099})
  void theFactsHaveNoProblem(int year) throws IOException {
    for (int number = 1; number <= 8; number++) {
      Dossier made = Trial.commune(year, number, year);
      Path folder = temp.resolve(Trial.folder(number));
      TrialFolder.write(made, folder);
      Reading reading = DossierReader.read(folder);
      Dossier read = assertInstanceOf(Reading.Accepted.class, reading).dossier();
      assertEquals(DossierWriter.write(made), DossierWriter.write(read));
    }
  }

  @Test
  void everythingSaysThatItIsMadeUp() {
    Dossier commune = Trial.commune(3, 42, 2023);
    assertTrue(commune.commune().illustrative());
    assertEquals("Xã minh họa 00042", commune.commune().name());
    assertTrue(
        commune.members().stream().allMatch(one -> one.name().startsWith("Đảng viên minh họa ")));
  }

  @ParameterizedTest
  @CsvSource({"2023,10,20,330", "2025,38,68,1250"})
  void theSizesAreThoseOfTheYear(int year, int fewest, int most, int usual) {
    int members = 0;
    for (Dossier one : communes(60, year).toList()) {
      int cells = one.cells().size();
      assertTrue(fewest <= cells && cells <= most, () -> cells + " cells");
      members += one.members().size();
    }
    int mean = members / 60;
    assertTrue(usual * 9 <= mean * 10 && mean * 10 <= usual * 11, mean + " members");
  }

  @Test
  void whatHappensInCommunesHappensHere() {
    List<Assessment> rated = communes(12, 2023).map(TrialTest::rated).toList();
    List<Rating> members =
        rated.stream()
            .flatMap(one -> one.ratings().values().stream())
            .filter(one -> !one.kind().isCollective())
            .toList();
    Set<Level> levels = EnumSet.noneOf(Level.class);
    members.forEach(one -> one.span().level().ifPresent(levels::add));
    assertEquals(
        EnumSet.of(Level.NOT_RATED, Level.KHTNV, Level.HTNV, Level.HTTNV, Level.HTXSNV), levels);
    assertTrue(members.stream().anyMatch(one -> !one.span().settled()), "an open rating");
    long good = members.stream().filter(one -> one.span().lowest().atLeast(Level.HTTNV)).count();
    assertEquals(9, good * 10 / members.size(), "nine of ten members are HTTNV or better");
    Set<Place.Decision> places = EnumSet.noneOf(Place.Decision.class);
    Set<Judgement.Verdict> verdicts = EnumSet.noneOf(Judgement.Verdict.class);
    for (Assessment one : rated) {
      one.quotas().forEach(q -> q.places().values().forEach(p -> places.add(p.decision())));
      one.judgements().values().forEach(judgement -> verdicts.add(judgement.verdict()));
    }
    assertEquals(EnumSet.of(Place.Decision.KEPT, Place.Decision.CUT, Place.Decision.OPEN), places);
    assertEquals(EnumSet.allOf(Judgement.Verdict.class), verdicts);
    assertTrue(communes(12, 2023).anyMatch(one -> !one.discipline().isEmpty()), "discipline");
    assertTrue(communes(12, 2023).anyMatch(one -> !one.conclusions().isEmpty()), "conclusions");
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("xa"));
    Files.writeString(folder.resolve("cells.csv"), "mine");
    Dossier dossier = Trial.commune(1, 1, 2023);
    assertThrows(FileAlreadyExistsException.class, () -> TrialFolder.write(dossier, folder));
    assertEquals("mine", Files.readString(folder.resolve("cells.csv")));
    try (Stream<Path> left = Files.walk(temp)) {
      assertEquals(List.of(temp, folder, folder.resolve("cells.csv")), left.sorted().toList());
    }
  }

  private static Stream<Dossier> communes(int count, int year) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> Trial.commune(5, number, year));
  }

  private static Assessment rated(Dossier dossier) {
    return Rater.rate(dossier, "", Rulebooks.of(dossier));
  }
}
