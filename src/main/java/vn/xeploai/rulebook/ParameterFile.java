package vn.xeploai.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.facts.Parameter;
import vn.xeploai.facts.Standing;

/**
 * Reads {@code parameters.yaml}: every number of a rulebook with unit, clause, date and standing.
 */
final class ParameterFile {
  private static final List<String> KEYS =
      List.of("value", "unit", "choices", "title", "clause", "from", "standing");

  private ParameterFile() {}

  /** The parameters of all files of a rulebook, by name; none may stand twice. */
  static SortedMap<String, Parameter> read(SortedMap<String, String> files) {
    SortedMap<String, Parameter> parameters = new TreeMap<>();
    files.forEach(
        (file, text) ->
            Yaml.entries(file, text)
                .forEach(
                    (name, entry) -> {
                      if (parameters.put(name, parameter(file, name, entry)) != null) {
                        throw InvalidRulebook.of(
                            file, entry.line(), "rulebook.parameter-twice", name);
                      }
                    }));
    return parameters;
  }

  private static Parameter parameter(String file, String name, Yaml.Entry entry) {
    Map<String, Yaml.Entry> fields = entry.entries();
    fields.forEach(
        (key, field) -> {
          if (!KEYS.contains(key)) {
            throw InvalidRulebook.of(
                file, field.line(), "rulebook.parameter-key", name, key, String.join(", ", KEYS));
          }
        });
    Parameter parameter =
        new Parameter(
            name,
            required(file, name, entry, "value"),
            entry.text("unit").orElse(""),
            Optional.ofNullable(fields.get("choices")).map(Yaml.Entry::texts).orElse(List.of()),
            required(file, name, entry, "title"),
            required(file, name, entry, "clause"),
            date(file, name, entry),
            standing(file, name, entry));
    if (!parameter.allows(parameter.value())) {
      throw InvalidRulebook.of(
          file,
          entry.line(),
          parameter.numeric() ? "rulebook.parameter-number" : "rulebook.parameter-choice",
          name,
          parameter.value(),
          parameter.numeric()
              ? parameter.most().map(Object::toString).orElse("…")
              : String.join(", ", parameter.choices()));
    }
    return parameter;
  }

  private static LocalDate date(String file, String name, Yaml.Entry entry) {
    String from = required(file, name, entry, "from");
    try {
      return LocalDate.parse(from);
    } catch (DateTimeParseException e) {
      throw InvalidRulebook.of(file, entry.line(), "rulebook.parameter-from", name, from);
    }
  }

  private static Standing standing(String file, String name, Yaml.Entry entry) {
    String standing = required(file, name, entry, "standing");
    for (Standing one : Standing.values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(standing)) {
        return one;
      }
    }
    throw InvalidRulebook.of(file, entry.line(), "rulebook.standing", name, standing);
  }

  private static String required(String file, String name, Yaml.Entry entry, String key) {
    return entry
        .text(key)
        .orElseThrow(
            () -> InvalidRulebook.of(file, entry.line(), "rulebook.parameter-lacks", name, key));
  }
}
