package vn.xeploai.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.xeploai.text.Closest;

/** A closed set of words and what each stands for; case, diacritics and gaps do not matter. */
final class Words<T> {
  private final Map<T, String> names = new LinkedHashMap<>();
  private final Map<String, T> meanings = new HashMap<>();
  private final Map<T, List<String>> aliases = new LinkedHashMap<>();

  /** These words and one more: the contract's word and its Vietnamese aliases. */
  Words<T> with(T meaning, String name, String... others) {
    names.put(meaning, name);
    aliases.put(meaning, List.of(others));
    define(name, meaning);
    for (String alias : others) {
      define(alias, meaning);
    }
    return this;
  }

  private void define(String word, T meaning) {
    T before = meanings.put(Closest.folded(word), meaning);
    if (before != null && !before.equals(meaning)) {
      throw new IllegalStateException(word + " stands for " + before + " and " + meaning);
    }
  }

  /** What {@code word} stands for, if it is one of them. */
  Optional<T> read(String word) {
    return Optional.ofNullable(meanings.get(Closest.folded(word)));
  }

  /** The contract's word for {@code meaning}. */
  String write(T meaning) {
    String name = names.get(meaning);
    if (name == null) {
      throw new IllegalArgumentException("No word stands for " + meaning);
    }
    return name;
  }

  /** The contract's words, in order. */
  List<String> names() {
    return List.copyOf(names.values());
  }

  /** The words as a problem lists them: each with its first alias. */
  String listing() {
    return names.keySet().stream()
        .map(meaning -> Column.listing(write(meaning), others(meaning)))
        .collect(Collectors.joining(", "));
  }

  private List<String> others(T meaning) {
    return aliases.getOrDefault(meaning, List.of());
  }

  /** All words, aliases too. */
  List<String> all() {
    List<String> all = new ArrayList<>(names.values());
    aliases.values().forEach(all::addAll);
    return all;
  }
}
