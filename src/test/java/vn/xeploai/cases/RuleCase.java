package vn.xeploai.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One case of a rulebook: facts, and what the rules must make of them.
 *
 * @param file the file it stands in
 * @param name what it shows, a sentence
 * @param subject whose level it states
 * @param sheets the facts as CSV, by file name
 * @param level the level, or between what; empty where only targets are stated
 * @param merit the level before the quota, where stated
 * @param because outcomes of criteria of the subject, by {@code LEVEL.NAME}
 * @param targets outcomes of targets, by code
 * @param warnings codes of warnings that the run must give
 * @param recommended all recommendations as {@code subject KIND REASON}; empty where not stated
 * @param rivals committees of other communes, by name: merit, share exceeded, Xuất sắc grades
 * @param parameters numbers and readings that differ from those of the rulebook
 * @param owners what owners' targets and tasks come to, as {@code met/all done/all}
 */
public record RuleCase(
    String file,
    String name,
    String subject,
    Map<String, String> sheets,
    Optional<String> level,
    Optional<String> merit,
    Map<String, String> because,
    Map<String, String> targets,
    List<String> warnings,
    List<String> recommended,
    Map<String, String> rivals,
    Map<String, String> parameters,
    Map<String, String> owners) {

  private static final Path RULES = Path.of("rules");

  /** Every case of every rulebook. */
  public static List<RuleCase> all() {
    try (Stream<Path> files = Files.walk(RULES)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".cases.yaml"))
          .sorted()
          .flatMap(RuleCase::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rulebook it belongs to. */
  String rulebook() {
    return file.substring(0, file.indexOf('/'));
  }

  @Override
  public String toString() {
    return file + ": " + name;
  }

  private static Stream<RuleCase> read(Path path) {
    Map<?, ?> content;
    try {
      content =
          (Map<?, ?>)
              new Load(LoadSettings.builder().build()).loadFromString(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> base = texts(content, "facts");
    String subject = text(content, "subject").orElse("");
    String file = RULES.relativize(path).toString().replace('\\', '/');
    List<RuleCase> cases = new ArrayList<>();
    for (Object one : (List<?>) value(content, "cases").orElseThrow()) {
      Map<?, ?> given = (Map<?, ?>) one;
      Edits edits = new Edits(new LinkedHashMap<>(base));
      list(given, "remove").forEach(edits::remove);
      list(given, "set").forEach(edits::set);
      list(given, "add").forEach(edits::add);
      cases.add(
          new RuleCase(
              file,
              text(given, "case").orElseThrow(),
              text(given, "subject").orElse(subject),
              edits.sheets(),
              text(given, "level"),
              text(given, "merit"),
              texts(given, "because"),
              texts(given, "targets"),
              list(given, "warnings"),
              list(given, "recommended"),
              texts(given, "rivals"),
              texts(given, "parameters"),
              texts(given, "owners")));
    }
    return cases.stream();
  }

  private static Optional<Object> value(Map<?, ?> map, String key) {
    return Optional.ofNullable(map.get(key));
  }

  private static Optional<String> text(Map<?, ?> map, String key) {
    return value(map, key).map(String::valueOf);
  }

  private static List<String> list(Map<?, ?> map, String key) {
    return value(map, key).map(list -> (List<?>) list).orElse(List.of()).stream()
        .map(String::valueOf)
        .toList();
  }

  private static Map<String, String> texts(Map<?, ?> map, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    value(map, key)
        .map(all -> (Map<?, ?>) all)
        .orElse(Map.of())
        .forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
    return texts;
  }
}
