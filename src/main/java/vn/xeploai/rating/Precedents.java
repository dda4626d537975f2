package vn.xeploai.rating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.runtime.rule.Match;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.facts.Parameter;
import vn.xeploai.rulebook.Rulebook;

/**
 * Subjects judged before, by rulebook and profile, for all communes of a run. Each was judged by
 * the rules, so that it does not matter which commune came first. Used by several threads.
 */
public final class Precedents {
  private final Map<Key, Under> byRulebook = new ConcurrentHashMap<>();

  /** A rulebook with its numbers. */
  private record Key(String sha256, SortedMap<String, Parameter> numbers) {}

  /** Those under a rulebook. */
  Under under(Rulebook rulebook) {
    return byRulebook.computeIfAbsent(
        new Key(rulebook.sha256(), rulebook.parameters()), key -> new Under(rulebook));
  }

  /** Subjects judged before under one rulebook. */
  static final class Under {
    /** So many are kept; subjects of further profiles are judged each time. */
    private static final int MOST = 100_000;

    private static final String LEVELS = "common.levels.";

    private final Read read;
    private final List<Object> given;
    private final Set<String> judging;
    private final Map<Profile, Precedent> known = new ConcurrentHashMap<>();

    private Under(Rulebook rulebook) {
      this.read = Read.by(rulebook);
      this.given =
          Stream.concat(rulebook.parameters().values().stream(), rulebook.asked().stream())
              .map(Object.class::cast)
              .toList();
      this.judging =
          rulebook.rules().values().stream()
              .filter(
                  rule -> rule.id().startsWith(rulebook.id() + ".") || rule.id().startsWith(LEVELS))
              .map(Rule::name)
              .collect(Collectors.toSet());
    }

    /** Whether a rule judges what is known of a subject: a criterion, or what chooses the level. */
    boolean judges(Match match) {
      return judging.contains(match.getRule().getName());
    }

    /** What the rulebook gives every session. */
    List<Object> given() {
      return given;
    }

    /** Which facts make profiles. */
    Read read() {
      return read;
    }

    /** What is known of subjects of a profile. */
    Optional<Precedent> of(Profile profile) {
      return Optional.ofNullable(known.get(profile));
    }

    /** Keeps what was concluded of a subject of a profile. */
    void add(Profile profile, Precedent precedent) {
      if (known.size() < MOST) {
        known.put(profile, precedent);
      }
    }

    /** How many profiles are known. */
    int size() {
      return known.size();
    }
  }
}
