package vn.xeploai.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.xeploai.text.Closest;
import vn.xeploai.text.Language;

/** A closed set of words and what each stands for; case, diacritics and gaps do not matter. */
final class Words<T> {
  private final Set<Language> languages;
  private final Map<T, String> names = new LinkedHashMap<>();
  private final Map<String, T> meanings = new HashMap<>();
  private final Map<String, Optional<T>> asDefined = new HashMap<>();
  private final Map<T, List<String>> aliases = new LinkedHashMap<>();

  /** No words yet; those of the contract will be English. */
  Words() {
    this(Language.EN);
  }

  /** No words yet; those of the contract will be at home in these languages. */
  Words(Language... languages) {
    this.languages = Set.of(languages);
  }

  /**
   * These words and one more: the contract's word and its aliases, first that of the other tongue.
   */
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
    asDefined.put(word, Optional.of(meaning));
    T before = meanings.put(Closest.folded(word), meaning);
    if (before != null && !before.equals(meaning)) {
      throw new IllegalStateException(word + " stands for " + before + " and " + meaning);
    }
  }

  /** What {@code word} stands for, if it is one of them. */
  Optional<T> read(String word) {
    // Most words of most files are spelled as defined, and folding costs much more.
    Optional<T> meaning = asDefined.get(word);
    return meaning == null ? Optional.ofNullable(meanings.get(Closest.folded(word))) : meaning;
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

  /** The words as a list offers them to people: one for each meaning, in their language. */
  List<String> offered(Language language) {
    return names.keySet().stream().map(meaning -> offered(meaning, language)).toList();
  }

  private String offered(T meaning, Language language) {
    List<String> others = others(meaning);
    return languages.contains(language) || others.isEmpty() ? write(meaning) : others.get(0);
  }

  /** The word as a list offers it; what is no word of these stays as it is. */
  String offered(String word, Language language) {
    return read(word).map(meaning -> offered(meaning, language)).orElse(word);
  }

  /** These words and one for nothing. */
  Words<Optional<T>> orNone(String none) {
    Words<Optional<T>> more = new Words<>(languages.toArray(Language[]::new));
    names.forEach(
        (meaning, name) ->
            more.with(Optional.of(meaning), name, others(meaning).toArray(String[]::new)));
    return more.with(Optional.empty(), none);
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
