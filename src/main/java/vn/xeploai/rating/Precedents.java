package vn.xeploai.rating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kie.api.runtime.rule.Match;
import vn.xeploai.conclusions.Rule;
import vn.xeploai.rulebook.Rulebook;

/**
 * Members judged before, by rulebook and profile, for all communes of a run. Each was judged by the
 * rules, so that it does not matter which commune came first. Used by several threads.
 */
public final class Precedents {
  private final Map<Rulebook, Under> byRulebook = new ConcurrentHashMap<>();

  /** Those under a rulebook. */
  Under under(Rulebook rulebook) {
    return byRulebook.computeIfAbsent(rulebook, one -> new Under(one));
  }

  /** Members judged before under one rulebook. */
  static final class Under {
    /** So many are kept; members of further profiles are judged each time. */
    private static final int MOST = 100_000;

    /** What follows from levels, and findings about places: no level rests on them. */
    private static final List<String> BESIDE = List.of("common.consequences.", "common.subject.");

    private final Read read;
    private final Map<Profile, Precedent> known = new ConcurrentHashMap<>();

    private final Set<String> beside;

    private Under(Rulebook rulebook) {
      this.read = Read.by(rulebook);
      this.beside =
          rulebook.rules().values().stream()
              .filter(rule -> BESIDE.stream().anyMatch(rule.id()::startsWith))
              .map(Rule::name)
              .collect(Collectors.toSet());
    }

    /** Whether levels rest on what a rule concludes. */
    boolean asks(Match match) {
      return !beside.contains(match.getRule().getName());
    }

    /** Which facts of members make their profiles. */
    Read read() {
      return read;
    }

    /** What is known of members of a profile. */
    Optional<Precedent> of(Profile profile) {
      return Optional.ofNullable(known.get(profile));
    }

    /** Keeps what the rules concluded of a member of a profile. */
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
