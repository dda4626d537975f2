package vn.xeploai.batch;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Hindrance;
import vn.xeploai.conclusions.Judgement.Verdict;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;

/** The rows of the tables of a run. */
final class Tables {
  /** Of every subject of every commune. */
  static final String RATINGS = "ratings";

  /** Of every commune. */
  static final String COMMUNES = "communes";

  /** Of every district and province, and of all. */
  static final String SUMMARY = "summary";

  /** Of every problem of a dossier that was not rated. */
  static final String REFUSED = "refused";

  /** The columns of {@link #RATINGS}, which is written in parts. */
  static final List<String> RATINGS_COLUMNS =
      List.of(
          "dossier",
          "subject",
          "kind",
          "level",
          "merit",
          "settled",
          "lowest",
          "highest",
          "missing",
          "in_the_way",
          "perhaps_in_the_way");

  /** The kinds whose levels are counted, as people read them. */
  private static final List<SubjectKind> KINDS =
      List.of(
          SubjectKind.COMMITTEE,
          SubjectKind.GOVERNMENT,
          SubjectKind.FRONT,
          SubjectKind.ORGANISATION,
          SubjectKind.CELL,
          SubjectKind.MEMBER);

  private Tables() {}

  static List<Row> ratings(String name, Assessment assessment) {
    return assessment.ratings().values().stream()
        .map(one -> rating(name, one, assessment.hindrances(one)))
        .toList();
  }

  private static Row rating(String name, Rating rating, List<Hindrance> hindrances) {
    return Row.begin()
        .put("dossier", name)
        .put("subject", rating.subject())
        .put("kind", rating.kind().name())
        .put("level", rating.span().level().map(Level::name).orElse(""))
        .put("merit", rating.merit().level().map(Level::name).orElse(""))
        .put("settled", rating.span().settled())
        .put("lowest", rating.span().lowest().name())
        .put("highest", rating.span().highest().name())
        .put("missing", String.join("; ", rating.missingByTable()))
        .put("in_the_way", rules(hindrances, Hindrance::certain))
        .put("perhaps_in_the_way", rules(hindrances, one -> !one.certain()))
        .end();
  }

  private static String rules(List<Hindrance> hindrances, Predicate<Hindrance> which) {
    return hindrances.stream().filter(which).map(Hindrance::rule).collect(Collectors.joining("; "));
  }

  static Row commune(CommuneRow one) {
    Row.Builder row =
        Row.begin()
            .put("dossier", one.name())
            .put("commune", one.commune())
            .put("district", one.district())
            .put("province", one.province())
            .put("year", one.year())
            .put("illustrative", one.illustrative())
            .put("rulebook", one.rulebook())
            .put("facts_sha256", one.dossierSha256())
            .put("quota_group", one.group())
            .put("level", one.lowest() == one.highest() ? one.lowest().name() : "")
            .put("lowest", one.lowest().name())
            .put("highest", one.highest().name())
            .put("merit_lowest", one.committee().lowest().name())
            .put("merit_highest", one.committee().highest().name())
            .put("quota_rank", one.place().rank())
            .put("quota_candidates", one.place().candidates())
            .put("quota_ceiling", one.place().ceiling())
            .put("quota_base", one.place().base());
    return counted(row, List.of(one)).end();
  }

  /** A row for each district, each province, and all of them. */
  static List<Row> summary(Collection<CommuneRow> communes, Collection<NotRated> refused) {
    return Area.of(communes).stream()
        .map(
            area ->
                counted(
                        area.begin()
                            .put("communes", area.communes().size())
                            .put("not_rated", area.whole() ? "" + refused.size() : ""),
                        area.communes())
                    .end())
        .toList();
  }

  private static Row.Builder counted(Row.Builder row, Collection<CommuneRow> all) {
    int met = sum(all, Verdict.MET) + sum(all, Verdict.EXCEEDED);
    int missed = sum(all, Verdict.MISSED);
    int notReported = sum(all, Verdict.NOT_REPORTED);
    row.put("targets_counted", met + missed + notReported)
        .put("targets_met", met)
        .put("targets_exceeded", sum(all, Verdict.EXCEEDED))
        .put("targets_missed", missed)
        .put("targets_not_reported", notReported);
    for (SubjectKind kind : KINDS) {
      for (String level : CommuneRow.countedLevels()) {
        row.put(
            kind.name() + "_" + level, all.stream().mapToInt(one -> one.count(kind, level)).sum());
      }
    }
    return row;
  }

  private static int sum(Collection<CommuneRow> all, Verdict verdict) {
    return all.stream().mapToInt(one -> one.targets(verdict)).sum();
  }

  static List<Row> refused(NotRated one) {
    return one.problems().stream()
        .map(
            problem ->
                Row.begin()
                    .put("dossier", one.name())
                    .put("file", problem.file())
                    .put("place", problem.place())
                    .put("column", problem.column())
                    .put("problem", problem.problem())
                    .put("hint", problem.hint())
                    .end())
        .toList();
  }
}
