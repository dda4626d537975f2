package vn.xeploai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.text.Messages;
import vn.xeploai.whatif.Move;
import vn.xeploai.whatif.WhatIf;

/** The answer of {@code what-if} over many communes: how many move where, then who and why. */
public final class CommunesAnswer {
  private static final int NAMED = 60;

  private CommunesAnswer() {}

  /**
   * The answer for people at a terminal.
   *
   * @param communes what the changes make of each, by the names of their dossiers; at least one
   * @param refused how many dossiers gave no answer
   */
  public static String table(
      SortedMap<String, CommuneMoves> communes, int refused, Messages messages) {
    Words words = new Words(messages);
    Lines lines = new Lines();
    lines.wrapped(words.say("whatif.many.title", communes.size(), refused), 2);
    TreeSet<String> changes = new TreeSet<>();
    communes.values().forEach(one -> changes.addAll(one.changes()));
    changes.forEach(change -> lines.wrapped("  • " + change, 4));
    if (communes.values().stream().anyMatch(one -> one.commune().illustrative())) {
      lines.wrapped(words.say("whatif.many.illustrative"), 2);
    }
    List<CommuneMoves> sharing =
        communes.values().stream().filter(one -> one.commune().quotaGroup().isPresent()).toList();
    if (sharing.stream().anyMatch(CommuneMoves::together)) {
      lines.wrapped(words.say("whatif.many.together"), 2);
    }
    if (!sharing.stream().allMatch(CommuneMoves::together)) {
      lines.wrapped(words.say("whatif.many.alone"), 2);
    }
    List<Map.Entry<String, CommuneMoves>> moving = moving(communes);
    lines.blank();
    lines.wrapped(
        words.say("whatif.many.moved", moved(communes.values()), moving.size(), communes.size()),
        2);
    lines.blank();
    lines.wrapped(words.say("whatif.matrix"), 2);
    lines.table(WhatIfMatrix.rows(matrix(communes.values()), words));
    if (!moving.isEmpty()) {
      lines.blank();
      lines.wrapped(words.say("whatif.many.districts"), 2);
      lines.table(districts(communes.values(), words));
      lines.blank();
      lines.wrapped(words.say("whatif.many.communes"), 2);
      lines.table(rows(moving, words));
      if (moving.size() > NAMED) {
        lines.wrapped("  " + words.say("whatif.more", moving.size() - NAMED), 4);
      }
    }
    return lines.text();
  }

  /** One row for each subject that moved. */
  public static String csv(SortedMap<String, CommuneMoves> communes) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "dossier",
            "commune",
            "district",
            "province",
            "subject",
            "kind",
            "from",
            "to",
            "direction",
            "cause",
            "change",
            "text"));
    communes.forEach(
        (name, one) ->
            one.moves()
                .forEach(
                    told ->
                        rows.add(
                            List.of(
                                name,
                                one.commune().name(),
                                one.commune().district(),
                                one.commune().province(),
                                told.move().subject(),
                                told.move().kind().name(),
                                told.move().from().toString(),
                                told.move().to().toString(),
                                told.move().direction().name(),
                                WhatIfWords.type(told.move().cause()),
                                WhatIfWords.together(told.move().cause().changes()),
                                told.cause()))));
    return CsvAnswer.sheet(rows);
  }

  /** The answer for other programs. */
  public static String json(SortedMap<String, CommuneMoves> communes, int refused) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("rated", communes.size()).put("refused", refused);
    matrix(answer.putObject("matrix"), matrix(communes.values()));
    ArrayNode all = answer.putArray("communes");
    communes.forEach(
        (name, one) -> {
          ObjectNode json = all.addObject();
          json.put("dossier", name).put("commune", one.commune().name());
          json.put("district", one.commune().district());
          json.put("province", one.commune().province());
          json.put("year", one.commune().year()).put("rulebook", one.rulebook());
          ArrayNode changes = json.putArray("changes");
          one.changes().forEach(changes::add);
          matrix(json.putObject("matrix"), one.matrix());
          ArrayNode moved = json.putArray("moved");
          one.moves().forEach(told -> move(moved.addObject(), told));
        });
    return JsonText.of(answer);
  }

  private static void move(ObjectNode json, CommuneMoves.Told told) {
    Move move = told.move();
    json.put("subject", move.subject()).put("kind", move.kind().name());
    json.put("from", move.from().toString()).put("to", move.to().toString());
    json.put("direction", move.direction().name());
    ObjectNode cause = json.putObject("cause");
    cause.put("type", WhatIfWords.type(move.cause()));
    cause.put("change", WhatIfWords.together(move.cause().changes()));
    cause.put("text", told.cause());
  }

  private static void matrix(ObjectNode json, SortedMap<Span, SortedMap<Span, Integer>> matrix) {
    matrix.forEach(
        (from, row) -> {
          ObjectNode to = json.putObject(from.toString());
          row.forEach((level, count) -> to.put(level.toString(), count));
        });
  }

  private static SortedMap<Span, SortedMap<Span, Integer>> matrix(Collection<CommuneMoves> all) {
    SortedMap<Span, SortedMap<Span, Integer>> sums = new TreeMap<>(WhatIf.BEST_FIRST);
    for (CommuneMoves one : all) {
      one.matrix()
          .forEach(
              (from, row) ->
                  row.forEach(
                      (to, count) ->
                          sums.computeIfAbsent(from, span -> new TreeMap<>(WhatIf.BEST_FIRST))
                              .merge(to, count, Integer::sum)));
    }
    return sums;
  }

  /** Those of whom somebody moves, first those with the most. */
  private static List<Map.Entry<String, CommuneMoves>> moving(
      SortedMap<String, CommuneMoves> communes) {
    return communes.entrySet().stream()
        .filter(one -> !one.getValue().moves().isEmpty())
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, CommuneMoves> one) -> one.getValue().moves().size())
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .toList();
  }

  private static int moved(Collection<CommuneMoves> communes) {
    return communes.stream().mapToInt(one -> one.moves().size()).sum();
  }

  private static List<List<String>> districts(Collection<CommuneMoves> communes, Words words) {
    SortedMap<String, List<CommuneMoves>> byDistrict = new TreeMap<>();
    for (CommuneMoves one : communes) {
      String name = one.commune().province() + " · " + one.commune().district();
      byDistrict.computeIfAbsent(name, district -> new ArrayList<>()).add(one);
    }
    List<List<String>> rows = new ArrayList<>();
    byDistrict.forEach(
        (district, all) ->
            rows.add(
                List.of(
                    district,
                    words.say(
                        "whatif.many.sum",
                        moved(all),
                        all.stream().filter(one -> !one.moves().isEmpty()).count(),
                        all.size()))));
    return rows;
  }

  private static List<List<String>> rows(
      List<Map.Entry<String, CommuneMoves>> moving, Words words) {
    return moving.stream()
        .limit(NAMED)
        .map(
            one ->
                List.of(
                    one.getKey(),
                    one.getValue().commune().name(),
                    String.valueOf(one.getValue().moves().size()),
                    collectives(one.getValue(), words)))
        .toList();
  }

  /** The collectives that move, each with its levels, and how many members. */
  private static String collectives(CommuneMoves commune, Words words) {
    List<String> parts = new ArrayList<>();
    int members = 0;
    for (CommuneMoves.Told told : commune.moves()) {
      Move move = told.move();
      if (move.kind() == SubjectKind.MEMBER) {
        members++;
      } else {
        parts.add(
            WhatIfAnswer.arrow(move)
                + " "
                + move.subject()
                + " "
                + words.level(move.from())
                + "→"
                + words.level(move.to()));
      }
    }
    if (members > 0) {
      parts.add(words.say("table.members", members));
    }
    return String.join("; ", parts);
  }
}
