package vn.xeploai.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import vn.xeploai.conclusions.Asked;
import vn.xeploai.conclusions.Departure;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.facts.Parameter;

/**
 * The rules in force for a span of years, with their numbers; ready to be put to facts. The rules
 * themselves are loaded when somebody asks for them.
 */
public final class Rulebook {
  private final Manifest manifest;
  private final SortedMap<String, byte[]> files;
  private final String sha256;
  private final SortedMap<String, Parameter> parameters;
  private final Once<Departure> departure;
  private final Once<Loaded> loaded;

  Rulebook(RulebookFiles files, Supplier<? extends Compiled> compiled) {
    this.manifest = files.manifest();
    this.files = files.files();
    this.sha256 = files.sha256();
    this.departure = new Once<>(() -> Departures.of(files));
    this.parameters = Collections.unmodifiableSortedMap(ParameterFile.read(files.parameters()));
    this.loaded = new Once<>(() -> Loaded.of(compiled.get(), files.drl()));
  }

  private Rulebook(Rulebook other, SortedMap<String, Parameter> parameters) {
    this.manifest = other.manifest;
    this.files = other.files;
    this.sha256 = other.sha256;
    this.departure = other.departure;
    this.parameters = Collections.unmodifiableSortedMap(parameters);
    this.loaded = other.loaded;
  }

  /** This rulebook, its rules loaded now, so that what is wrong with them is told now. */
  Rulebook loaded() {
    loaded.get();
    return this;
  }

  /** The id. */
  public String id() {
    return manifest.id();
  }

  /** The title, in Vietnamese. */
  public String title() {
    return manifest.title();
  }

  /** The rating years it is for: {@code 2023..2024}, open at the end where it is still in force. */
  public String years() {
    return manifest.firstYear() + ".." + manifest.lastYear().map(String::valueOf).orElse("");
  }

  /** Whether it is for this rating year. */
  public boolean covers(int year) {
    return manifest.covers(year);
  }

  /** The SHA-256 over its files. */
  public String sha256() {
    return sha256;
  }

  /** In what it differs from the one that ships under its id, whatever numbers are tried. */
  public Departure departure() {
    return departure.get();
  }

  /** The bytes of its files by name, those it shares as {@code common/NAME}. */
  public SortedMap<String, byte[]> files() {
    return files;
  }

  /** Its parameters, by name. */
  public SortedMap<String, Parameter> parameters() {
    return parameters;
  }

  /** Its rules, by id. */
  public SortedMap<String, Rule> rules() {
    return loaded.get().rules();
  }

  /** What the regulation asks though no fact of a dossier tells. */
  public List<String> notEvaluated() {
    return manifest.notEvaluated();
  }

  /** Whether the other has these very rules; their numbers may differ. */
  boolean sameRules(Rulebook other) {
    return loaded.equals(other.loaded);
  }

  /** The compiled rules. */
  public KieBase base() {
    return loaded.get().base().get();
  }

  private List<RuleTexts.Text> texts() {
    return loaded.get().texts().get();
  }

  /** The id of a compiled rule of this rulebook. */
  public String idOf(org.kie.api.definition.rule.Rule rule) {
    return loaded.get().idOf(rule.getName());
  }

  /** The same rulebook with another value of one parameter. */
  public Rulebook with(String parameter, String value) {
    SortedMap<String, Parameter> changed = new TreeMap<>(parameters);
    Parameter before = changed.get(parameter);
    if (before == null) {
      throw new IllegalArgumentException(parameter);
    }
    changed.put(parameter, before.with(value));
    return new Rulebook(this, changed);
  }

  /**
   * The same rulebook with other rules: each replaces the one of its id, or is added.
   *
   * @param drl DRL files by name
   * @throws InvalidRulebook if they cannot be used
   */
  public Rulebook with(SortedMap<String, String> drl) {
    return again(new RulebookFiles(files).with(drl));
  }

  /** The same rulebook without one of its rules. */
  public Rulebook without(String rule) {
    return again(new RulebookFiles(files).without(Set.of(rule)));
  }

  private Rulebook again(RulebookFiles changed) {
    Rulebook made = Rulebooks.compiled(changed);
    SortedMap<String, Parameter> numbers = new TreeMap<>(made.parameters);
    numbers.putAll(parameters);
    return new Rulebook(made, numbers);
  }

  /** The ids of the rules that read a parameter. */
  public List<String> readers(String parameter) {
    return texts().stream()
        .filter(rule -> rule.reads(parameter))
        .map(RuleTexts.Text::id)
        .sorted()
        .toList();
  }

  /** The criteria asked of subjects rated as {@code as}, as {@code LEVEL.NAME}. */
  public List<String> criteria(String as) {
    return rules().values().stream()
        .filter(rule -> rule.id().startsWith(id() + "."))
        .flatMap(rule -> rule.criterion().stream())
        .filter(criterion -> kinds(criterion.kind()).contains(as))
        .map(Rule.Criterion::key)
        .sorted()
        .toList();
  }

  /** How many criteria it asks of each set of subjects. */
  public List<Asked> asked() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Rule rule : rules().values()) {
      rule.criterion()
          .filter(criterion -> rule.id().startsWith(id() + "."))
          .ifPresent(
              criterion ->
                  kinds(criterion.kind()).forEach(as -> counts.merge(as, 1, Integer::sum)));
    }
    return counts.entrySet().stream()
        .map(entry -> new Asked(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Whether a ruling may waive the criterion {@code key} for subjects rated as {@code as}. */
  public boolean waivable(String as, String key) {
    return rules().values().stream()
        .filter(Rule::waivable)
        .flatMap(rule -> rule.criterion().stream())
        .anyMatch(criterion -> criterion.key().equals(key) && kinds(criterion.kind()).contains(as));
  }

  /** The criteria of this rulebook that a ruling may waive, as {@code LEVEL.NAME}. */
  public List<String> waivable() {
    return rules().values().stream()
        .filter(Rule::waivable)
        .flatMap(rule -> rule.criterion().stream())
        .map(Rule.Criterion::key)
        .distinct()
        .sorted()
        .toList();
  }

  private List<String> kinds(String kind) {
    return manifest.kinds().getOrDefault(kind, List.of());
  }
}
