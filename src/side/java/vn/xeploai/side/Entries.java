package vn.xeploai.side;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Grade.Mark;
import vn.xeploai.facts.Reported;
import vn.xeploai.facts.Truth;
import vn.xeploai.facts.Work;

/** Makes the entries of a commune's members. */
final class Entries {
  private static final BigDecimal NEW_EXEMPT_FROM = BigDecimal.valueOf(2023);
  private static final int WORST_MARK = Mark.POOR.height();
  private static final int BEST_MARK = Mark.EXCELLENT.height();

  private final Dossier dossier;
  private final Map<String, List<Work>> work;
  private final Map<String, List<Grade>> grades;
  private final Set<String> disciplined;
  private final Map<String, List<Conclusion>> conclusions;

  Entries(Dossier dossier) {
    int year = dossier.commune().year();
    this.dossier = dossier;
    work = byMember(dossier.work());
    grades = byMember(dossier.grades());
    disciplined =
        dossier.discipline().stream()
            .filter(row -> row.inYear(year))
            .map(Discipline::subject)
            .collect(Collectors.toSet());
    conclusions = byMember(dossier.conclusions().stream().filter(row -> row.inYear(year)).toList());
  }

  /** The members who are rated. */
  List<String> rated() {
    return dossier.members().stream()
        .filter(member -> !member.exemptIn(dossier.commune().year(), NEW_EXEMPT_FROM))
        .map(member -> member.id())
        .toList();
  }

  /**
   * What is asked of a member.
   *
   * @param hopeful whether what is missing is taken at its best, else at its worst
   */
  Entry entry(String member, boolean hopeful, int number) {
    Optional<Work> row = work.getOrDefault(member, List.of()).stream().findFirst();
    List<Grade> own = grades.getOrDefault(member, List.of());
    Set<Conclusion.Kind> concluded =
        conclusions.getOrDefault(member, List.of()).stream()
            .map(Conclusion::kind)
            .collect(Collectors.toSet());
    return new Entry(
        number,
        percent(row, Work::completed, hopeful),
        percent(row, Work::onTime, hopeful),
        percent(row, Work::exceeded, hopeful),
        worst(own, Grade.Kind.TASK, hopeful),
        worst(own, Grade.Kind.GENERAL, hopeful),
        worstBasic(own, hopeful),
        disciplined.contains(member),
        concluded.contains(Conclusion.Kind.DEGRADATION),
        concluded.contains(Conclusion.Kind.FORBIDDEN_ACTS),
        concluded.contains(Conclusion.Kind.EXAMPLE_BREACH));
  }

  private static <R extends Reported> Map<String, List<R>> byMember(List<R> rows) {
    Map<String, List<R>> byMember = new HashMap<>();
    for (R row : rows) {
      byMember.computeIfAbsent(row.about(), id -> new ArrayList<>()).add(row);
    }
    return byMember;
  }

  /** Where nothing was assigned, nothing can be asked, and nothing is in the way. */
  private static int percent(
      Optional<Work> row, Function<Work, Optional<Integer>> figure, boolean hopeful) {
    Optional<Integer> assigned = row.flatMap(Work::assigned);
    if (assigned.filter(all -> all == 0).isPresent()) {
      return 100;
    }
    return assigned
        .flatMap(all -> row.flatMap(figure).map(some -> some * 100 / all))
        .orElse(hopeful ? 100 : 0);
  }

  private static int worst(List<Grade> grades, Grade.Kind kind, boolean hopeful) {
    List<Integer> marks =
        grades.stream()
            .filter(grade -> grade.kind() == kind)
            .map(grade -> mark(grade, hopeful))
            .toList();
    return marks.stream().min(Integer::compare).orElse(hopeful ? BEST_MARK : WORST_MARK);
  }

  private static int worstBasic(List<Grade> grades, boolean hopeful) {
    if (grades.isEmpty()) {
      return hopeful ? BEST_MARK : WORST_MARK;
    }
    return grades.stream()
        .filter(grade -> grade.basic() == Truth.YES || (grade.basic() != Truth.NO && !hopeful))
        .map(grade -> mark(grade, hopeful))
        .min(Integer::compare)
        .orElse(BEST_MARK);
  }

  private static int mark(Grade grade, boolean hopeful) {
    return grade.mark().map(Mark::height).orElse(hopeful ? BEST_MARK : WORST_MARK);
  }
}
