package vn.xeploai.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Truth;
import vn.xeploai.facts.Work;

/** Random dossiers, their completions and their edits are valid by the contract. */
class RandomDossiersTest {
  @Test
  void everyDossierIsValid() {
    for (long seed = 0; seed < 300; seed++) {
      Dossier dossier = RandomDossiers.of(seed);
      check(dossier);
      check(RandomDossiers.complete(dossier, seed));
      RandomDossiers.raiseOneResult(dossier, seed).ifPresent(edit -> check(edit.dossier()));
      RandomDossiers.oneMoreExcellentGrade(dossier, seed).ifPresent(edit -> check(edit.dossier()));
    }
  }

  @Test
  void aCompletionHasNoGapLeft() {
    for (long seed = 0; seed < 300; seed++) {
      Dossier complete = RandomDossiers.complete(RandomDossiers.of(seed), seed);
      assertTrue(complete.grades().stream().allMatch(row -> row.mark().isPresent()));
      assertTrue(complete.grades().stream().noneMatch(row -> row.basic() == Truth.UNKNOWN));
      assertTrue(
          complete.discipline().stream().noneMatch(row -> row.leadership() == Truth.UNKNOWN));
      assertEquals(complete.subjects().size(), complete.work().size());
      assertEquals(complete, RandomDossiers.complete(complete, seed + 1));
    }
  }

  private static void check(Dossier dossier) {
    List<String> ids = dossier.subjects().stream().map(Subject::id).toList();
    unique(dossier.subjects(), Subject::id);
    unique(dossier.targets(), Target::code);
    unique(dossier.work(), Work::subject);
    unique(dossier.points(), row -> row.subject());
    unique(dossier.tasks(), row -> row.code());
    unique(dossier.grades(), row -> row.subject() + " " + row.criterion());
    unique(dossier.levels(), row -> row.subject() + " " + row.stage());
    unique(dossier.history(), row -> row.subject() + " " + row.year());
    unique(dossier.rulings(), RandomDossiersTest::rulingKey);
    assertTrue(ids.containsAll(named(dossier)));
    Set<String> cells = new HashSet<>(dossier.cells().stream().map(row -> row.id()).toList());
    assertTrue(dossier.members().stream().allMatch(row -> cells.contains(row.cell())));
    assertTrue(dossier.organisations().stream().filter(one(SubjectKind.GOVERNMENT)).count() <= 1);
    assertTrue(dossier.organisations().stream().filter(one(SubjectKind.FRONT)).count() <= 1);
    dossier.targets().forEach(target -> checkTarget(dossier, target));
    dossier.work().forEach(RandomDossiersTest::checkWork);
    dossier.rulings().forEach(row -> checkRuling(dossier, row));
    dossier.discipline().forEach(row -> checkForm(dossier, row));
    assertTrue(dossier.members().size() <= 40 && dossier.cells().size() <= 6);
    assertTrue(dossier.targets().size() >= 3 && dossier.targets().size() <= 15);
  }

  private static Predicate<Subject> one(SubjectKind kind) {
    return subject -> subject.kind() == kind;
  }

  private static <T> void unique(List<T> rows, Function<T, String> key) {
    Set<String> keys = rows.stream().map(key).collect(Collectors.toSet());
    assertEquals(rows.size(), keys.size());
  }

  private static String rulingKey(Ruling row) {
    boolean place = row.kind() == Ruling.Kind.QUOTA_KEEP || row.kind() == Ruling.Kind.QUOTA_CUT;
    return row.subject() + " " + (place ? "place" : row.kind()) + " " + row.clause();
  }

  private static Set<String> named(Dossier dossier) {
    return Stream.of(
            dossier.work().stream().map(Work::subject),
            dossier.grades().stream().map(row -> row.subject()),
            dossier.points().stream().map(row -> row.subject()),
            dossier.discipline().stream().map(Discipline::subject),
            dossier.conclusions().stream().map(row -> row.subject()),
            dossier.rulings().stream().map(Ruling::subject),
            dossier.levels().stream().map(row -> row.subject()),
            dossier.history().stream().map(row -> row.subject()),
            dossier.targets().stream()
                .flatMap(row -> row.owner().stream())
                .filter(owner -> !dossier.commune().roles().containsKey(owner)))
        .flatMap(names -> names)
        .collect(Collectors.toSet());
  }

  private static void checkTarget(Dossier dossier, Target target) {
    List<Result> results =
        dossier.results().stream().filter(row -> row.code().equals(target.code())).toList();
    List<Target> leaves =
        dossier.targets().stream()
            .filter(row -> !row.counted() && row.parent().equals(target.code()))
            .toList();
    boolean byLeaves = target.requirement() instanceof Requirement.ByLeaves;
    assertEquals(byLeaves, target.counted() && !leaves.isEmpty(), target.code());
    assertTrue(target.counted() || dossier.targets().stream().anyMatch(isParent(target)));
    if (byLeaves || target.measure().isPresent()) {
      assertTrue(results.isEmpty());
    }
    if (results.size() > 1) {
      assertTrue(results.stream().allMatch(row -> row.reportedOn().isPresent()));
      unique(results, row -> row.reportedOn().toString());
    }
  }

  private static Predicate<Target> isParent(Target leaf) {
    return row -> row.code().equals(leaf.parent());
  }

  private static void checkWork(Work row) {
    ordered(row.completed(), row.assigned());
    ordered(row.onTime(), row.completed());
    ordered(row.onTime(), row.assigned());
    ordered(row.exceeded(), row.completed());
    ordered(row.exceeded(), row.assigned());
    ordered(row.remedied(), row.weaknesses());
  }

  private static void ordered(Optional<Integer> part, Optional<Integer> whole) {
    assertTrue(part.orElse(0) >= 0);
    assertFalse(part.isPresent() && whole.isPresent() && part.get() > whole.get());
  }

  private static void checkRuling(Dossier dossier, Ruling row) {
    assertEquals(row.kind() == Ruling.Kind.LEVEL, row.level().isPresent());
    assertEquals(row.kind() == Ruling.Kind.QUOTA_PERCENT, row.percent().isPresent());
    assertEquals(row.kind() == Ruling.Kind.WAIVE, !row.clause().isEmpty());
    if (row.kind() == Ruling.Kind.WAIVE) {
      assertEquals("KHTNV.work-and-key", row.clause());
      assertTrue(kind(dossier, row.subject()).isCollective());
    }
  }

  /** Giải tán not of a person; cách chức and khai trừ not of a collective itself. */
  private static void checkForm(Dossier dossier, Discipline row) {
    boolean collective = kind(dossier, row.subject()).isCollective();
    boolean person = !collective || row.leadership() == Truth.YES;
    boolean itself = collective && row.leadership() == Truth.NO;
    switch (row.form()) {
      case DISSOLUTION -> assertFalse(person);
      case REMOVAL, EXPULSION -> assertFalse(itself);
      case REPRIMAND, WARNING -> {}
    }
  }

  private static SubjectKind kind(Dossier dossier, String id) {
    return dossier.subjects().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow()
        .kind();
  }
}
