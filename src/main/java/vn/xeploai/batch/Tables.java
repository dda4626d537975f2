package vn.xeploai.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.conclusions.Judgement.Verdict;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Ratings;
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
          "dossier", "subject", "kind", "level", "merit", "settled", "lowest", "highest",
          "missing");

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

  static List<Row> ratings(String name, Ratings ratings) {
    return ratings.bySubject().values().stream().map(one -> rating(name, one)).toList();
  }

  private static Row rating(String name, Rating rating) {
    return Row.begin()
        .put("dossier", name)
        .put("subject", rating.subject())
        .put("kind", rating.kind().name())
        .put("level", rating.span().level().map(Level::name).orElse(""))
        .put("merit", rating.merit().level().map(Level::name).orElse(""))
        .put("settled", rating.span().settled())
        .put("lowest", rating.span().lowest().name())
        .put("highest", rating.span().highest().name())
        .put("missing", String.join("; ", rating.missing()))
        .end();
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

  /** A row for each district, each province, and all of them, in this order. */
  static List<Row> summary(Collection<CommuneRow> communes, Collection<NotRated> refused) {
    SortedMap<String, List<CommuneRow>> provinces = new TreeMap<>();
    SortedMap<String, SortedMap<String, List<CommuneRow>>> districts = new TreeMap<>();
    for (CommuneRow one : communes) {
      provinces.computeIfAbsent(one.province(), name -> new ArrayList<>()).add(one);
      districts
          .computeIfAbsent(one.province(), name -> new TreeMap<>())
          .computeIfAbsent(one.district(), name -> new ArrayList<>())
          .add(one);
    }
    List<Row> rows = new ArrayList<>();
    districts.forEach(
        (province, within) ->
            within.forEach(
                (district, all) -> rows.add(sum("district", province, district, all, ""))));
    provinces.forEach((province, all) -> rows.add(sum("province", province, "", all, "")));
    rows.add(sum("all", "", "", communes, String.valueOf(refused.size())));
    return rows;
  }

  private static Row sum(
      String of, String province, String district, Collection<CommuneRow> all, String refused) {
    Row.Builder row =
        Row.begin()
            .put("of", of)
            .put("province", province)
            .put("district", district)
            .put("communes", all.size())
            .put("not_rated", refused);
    return counted(row, all).end();
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
