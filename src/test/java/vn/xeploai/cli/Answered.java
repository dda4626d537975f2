package vn.xeploai.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The JSON answer of {@code rate}, and what is to be counted from it, counted here anew.
 *
 * @param dossier the folder that was rated
 * @param json the answer
 */
record Answered(String dossier, JsonNode json) {
  static final List<String> LEVELS = List.of("HTXSNV", "HTTNV", "HTNV", "KHTNV");

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d])\\d+(?:[.,]\\d+)*(?![\\p{L}\\d])");

  static Answered of(String dossier) {
    try {
      return new Answered(
          dossier, new ObjectMapper().readTree(Run.answer("rate", dossier, "--format", "json")));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The numbers of a text, with a decimal point. */
  static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).map(Answered::plain).toList();
  }

  /** Without the signs between groups of three, where there are two groups or decimals. */
  private static String plain(String number) {
    if (number.matches("\\d{1,3}(\\.\\d{3}){2,}|\\d{1,3}(\\.\\d{3})+,\\d+")) {
      return number.replace(".", "").replace(',', '.');
    }
    return number.matches("\\d{1,3}(,\\d{3}){2,}|\\d{1,3}(,\\d{3})+\\.\\d+")
        ? number.replace(",", "")
        : number.replace(',', '.');
  }

  /** The elements of a list. */
  List<JsonNode> all(String list) {
    return nodes(json.at("/" + list));
  }

  /** The targets that count, and below each its leaves. */
  List<JsonNode> targets() {
    List<JsonNode> targets = new ArrayList<>();
    for (JsonNode target : all("targets/items")) {
      targets.add(target);
      targets.addAll(nodes(target.at("/leaves")));
    }
    return targets;
  }

  /** The rating of a subject. */
  JsonNode rating(String subject) {
    return all("ratings").stream()
        .filter(one -> text(one, "subject").equals(subject))
        .findFirst()
        .orElseThrow();
  }

  /** Whether a subject is rated; owners of targets need not be. */
  boolean isRated(String subject) {
    return all("ratings").stream().anyMatch(one -> text(one, "subject").equals(subject));
  }

  /** The ratings of a kind of subjects. */
  List<JsonNode> ofKind(String kind) {
    return all("ratings").stream().filter(one -> text(one, "kind").equals(kind)).toList();
  }

  /** The ratings of the members of a cell. */
  List<JsonNode> ofCell(String cell) {
    return members().stream()
        .filter(member -> member.getField("cell").equals(cell))
        .map(member -> rating(member.getField("id")))
        .toList();
  }

  /** The rows of the members. */
  List<NamedCsvRecord> members() {
    return rows("members.csv");
  }

  /** The rows of the results. */
  List<NamedCsvRecord> results() {
    return rows("results.csv");
  }

  /** The ids of the cells in their order. */
  List<String> cells() {
    return rows("cells.csv").stream().map(cell -> cell.getField("id")).toList();
  }

  /** All, those at one of the four levels, then number and per cent at each of them. */
  static List<String> counts(Collection<JsonNode> ratings) {
    List<String> levels =
        ratings.stream().map(one -> text(one, "level")).filter(LEVELS::contains).toList();
    List<String> counts =
        new ArrayList<>(List.of(String.valueOf(ratings.size()), String.valueOf(levels.size())));
    for (String level : LEVELS) {
      int count = (int) levels.stream().filter(level::equals).count();
      counts.add(String.valueOf(count));
      counts.add(percent(count, levels.size()));
    }
    return counts;
  }

  private static String percent(int count, int of) {
    return of == 0
        ? "–"
        : new BigDecimal(count * 100)
            .divide(new BigDecimal(of), 2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }

  /** How many are at none of the four levels for each reason: open, or a word of members.csv. */
  Map<String, Long> notRated(Collection<JsonNode> ratings) {
    Map<String, String> exempt =
        members().stream()
            .collect(Collectors.toMap(one -> one.getField("id"), one -> one.getField("exempt")));
    return ratings.stream()
        .filter(one -> !LEVELS.contains(text(one, "level")))
        .collect(
            Collectors.groupingBy(
                one ->
                    switch (text(one, "level")) {
                      case "" -> "open";
                      case "NOT_RATED" -> exempt.getOrDefault(text(one, "subject"), "");
                      default -> text(one, "level");
                    },
                TreeMap::new,
                Collectors.counting()));
  }

  /** A text of a node; empty where there is none. */
  static String text(JsonNode node, String key) {
    return node.at("/" + key).isNull() ? "" : node.at("/" + key).asText();
  }

  private List<NamedCsvRecord> rows(String file) {
    try {
      return Sheet.rows(Files.readString(Path.of(dossier, file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<JsonNode> nodes(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).toList();
  }
}
