package vn.xeploai.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.dossier.FactEdit;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Organisation;
import vn.xeploai.facts.Parameter;
import vn.xeploai.facts.Points;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Work;

/**
 * The facts of a dossier that people can still do something about, each with its best value. Not
 * among them: what was assigned or asked, who is rated, registers, and rulings.
 */
final class Levers {
  private static final int MOST_FIGURES = 100;

  private final Dossier dossier;
  private final List<BigDecimal> lines;

  /** The levers of a dossier under these numbers: points are tried at the lines between levels. */
  Levers(Dossier dossier, Iterable<Parameter> parameters) {
    this.dossier = dossier;
    List<BigDecimal> found = new ArrayList<>();
    for (Parameter parameter : parameters) {
      if (parameter.name().startsWith("points.")) {
        found.add(parameter.number());
      }
    }
    this.lines = found.stream().sorted().toList();
  }

  /** The figures of a subject's own work. */
  List<Lever> work(String subject) {
    List<Lever> levers = new ArrayList<>();
    for (Work work : dossier.work()) {
      if (work.subject().equals(subject)) {
        work.assigned()
            .ifPresent(
                all -> {
                  add(levers, subject, "completed", work.completed(), all, Optional.empty());
                  add(levers, subject, "on_time", work.onTime(), all, work.completed());
                  add(levers, subject, "exceeded", work.exceeded(), all, work.completed());
                });
        work.weaknesses()
            .ifPresent(
                all -> add(levers, subject, "remedied", work.remedied(), all, Optional.empty()));
      }
    }
    return levers;
  }

  private static void add(
      List<Lever> levers,
      String subject,
      String column,
      Optional<Integer> now,
      int all,
      Optional<Integer> completed) {
    if (now.filter(figure -> figure >= all).isPresent()) {
      return;
    }
    Set<Integer> values = new LinkedHashSet<>(List.of(all));
    completed.filter(figure -> now.isEmpty() || figure > now.get()).ifPresent(values::add);
    List<FactEdit> edits =
        values.stream()
            .map(value -> new FactEdit("work.csv", subject, column, String.valueOf(value)))
            .toList();
    levers.add(new Lever(edits.get(0), now.map(String::valueOf).orElse(""), edits));
  }

  /** The grades of a subject that are not the best. */
  List<Lever> grades(String subject) {
    return dossier.grades().stream()
        .filter(grade -> grade.subject().equals(subject))
        .filter(grade -> grade.mark().filter(Grade.Mark.EXCELLENT::equals).isEmpty())
        .map(
            grade ->
                Lever.of(
                    new FactEdit(
                        "grades.csv", subject + "/" + grade.criterion(), "grade", "xuất sắc"),
                    grade.mark().map(Grade.Mark::title).orElse("")))
        .toList();
  }

  /** The two figures of a subject's points, at the lines between the levels. */
  List<Lever> points(String subject) {
    return dossier.points().stream()
        .filter(points -> points.subject().equals(subject))
        .flatMap(
            points ->
                Stream.of(
                    points(
                        subject,
                        "common",
                        points.common(),
                        points.results().or(() -> Optional.of(BigDecimal.ZERO)),
                        Points.MOST_RESULTS,
                        Points.MOST_COMMON),
                    points(
                        subject,
                        "results",
                        points.results(),
                        points.common().or(() -> Optional.of(BigDecimal.ZERO)),
                        Points.MOST_COMMON,
                        Points.MOST_RESULTS)))
        .toList();
  }

  private Lever points(
      String subject,
      String column,
      Optional<BigDecimal> now,
      Optional<BigDecimal> other,
      BigDecimal mostOther,
      BigDecimal most) {
    Set<BigDecimal> values = new LinkedHashSet<>(List.of(most));
    BigDecimal least = BigDecimal.ONE.movePointLeft(1);
    for (BigDecimal line : lines) {
      for (BigDecimal rest : List.of(other.orElse(BigDecimal.ZERO), mostOther)) {
        values.add(line.subtract(rest));
        values.add(line.subtract(rest).subtract(least));
      }
    }
    List<FactEdit> edits =
        values.stream()
            .filter(value -> value.signum() >= 0 && value.compareTo(most) <= 0)
            .filter(value -> now.filter(one -> one.compareTo(value) == 0).isEmpty())
            .map(value -> new FactEdit("points.csv", subject, column, Quantity.plain(value)))
            .toList();
    return new Lever(
        new FactEdit("points.csv", subject, column, Quantity.plain(most)),
        now.map(Quantity::plain).orElse(""),
        edits);
  }

  /** A member's rating as a cadre or civil servant. */
  List<Lever> civil(String subject) {
    return dossier.members().stream()
        .filter(member -> member.id().equals(subject) && member.civilServant())
        .filter(member -> member.civilRating().filter(Level.HTXSNV::equals).isEmpty())
        .map(member -> member.civilRating().map(Level::name).orElse("?"))
        .map(
            now ->
                Lever.of(
                    new FactEdit("members.csv", subject, "civil_rating", Level.HTXSNV.name()), now))
        .toList();
  }

  /** The result of a target, or of its leaves, that can still be better. */
  List<Lever> results(String code) {
    return dossier.targets().stream()
        .filter(target -> target.code().equals(code) || target.parent().equals(code))
        .flatMap(target -> result(target).stream())
        .toList();
  }

  private Optional<Lever> result(Target target) {
    if (!target.isByResults()) {
      return Optional.empty();
    }
    String now =
        dossier.results().stream()
            .filter(result -> result.code().equals(target.code()))
            .max(
                (one, other) ->
                    one.reportedOn()
                        .map(Object::toString)
                        .orElse("")
                        .compareTo(other.reportedOn().map(Object::toString).orElse("")))
            .flatMap(Result::value)
            .map(BestResult::text)
            .orElse("");
    return BestResult.of(target.requirement())
        .filter(best -> !best.equals(now))
        .map(best -> Lever.of(new FactEdit("results.csv", target.code(), "value", best), now));
  }

  /** The members of the organisations, for the target about attraction. */
  List<Lever> attraction() {
    return dossier.organisations().stream()
        .filter(organisation -> organisation.kind() == SubjectKind.ORGANISATION)
        .flatMap(organisation -> attraction(organisation).stream())
        .toList();
  }

  private static Optional<Lever> attraction(Organisation organisation) {
    return organisation
        .eligible()
        .filter(all -> organisation.members().filter(now -> now >= all).isEmpty())
        .map(
            all ->
                Lever.of(
                    new FactEdit(
                        "organisations.csv", organisation.id(), "members", String.valueOf(all)),
                    organisation.members().map(String::valueOf).orElse("")));
  }

  /**
   * The same fact with every value that may count otherwise: of somebody who shares a quota the
   * best value is not always the right one, since it may make a rival of him.
   */
  Lever wide(Lever lever) {
    FactEdit edit = lever.edit();
    Set<String> values = new LinkedHashSet<>();
    switch (edit.file()) {
      case "grades.csv" -> marks(lever.now()).forEach(values::add);
      case "work.csv" -> figures(lever.now(), Integer.parseInt(edit.value())).forEach(values::add);
      case "results.csv" -> sufficient(edit.key()).forEach(values::add);
      default -> lever.edits().forEach(one -> values.add(one.value()));
    }
    values.add(edit.value());
    return new Lever(
        edit,
        lever.now(),
        values.stream()
            .map(value -> new FactEdit(edit.file(), edit.key(), edit.column(), value))
            .toList());
  }

  private static Stream<String> marks(String now) {
    return Stream.of(Grade.Mark.values())
        .filter(
            mark ->
                Stream.of(Grade.Mark.values())
                    .filter(one -> one.title().equals(now))
                    .allMatch(one -> mark.compareTo(one) > 0))
        .map(mark -> mark.title().toLowerCase(Locale.ROOT));
  }

  private static Stream<String> figures(String now, int all) {
    int from = now.isEmpty() ? 0 : Integer.parseInt(now) + 1;
    return IntStream.rangeClosed(from, all).limit(MOST_FIGURES).mapToObj(String::valueOf);
  }

  private Stream<String> sufficient(String code) {
    return dossier.targets().stream()
        .filter(target -> target.code().equals(code))
        .flatMap(target -> BestResult.sufficient(target.requirement()).stream());
  }

  /** Everything of a subject's own that can still be better. */
  List<Lever> own(String subject) {
    return Stream.of(work(subject), grades(subject), points(subject), civil(subject))
        .flatMap(List::stream)
        .toList();
  }
}
