package vn.xeploai.rating;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.xeploai.rulebook.Rulebook;

/**
 * Members judged before, by rulebook and profile, for all communes of a run. Each was judged by the
 * rules, so that it does not matter which commune came first. Used by several threads.
 */
public final class Precedents {
  /** So many are kept of a rulebook; members of further profiles are judged each time. */
  private static final int MOST = 100_000;

  private final Map<Rulebook, Map<Profile, Precedent>> byRulebook = new ConcurrentHashMap<>();

  /** What is known of members of a profile. */
  Optional<Precedent> of(Rulebook rulebook, Profile profile) {
    return Optional.ofNullable(under(rulebook).get(profile));
  }

  /** Keeps what the rules concluded of a member of a profile. */
  void add(Rulebook rulebook, Profile profile, Precedent precedent) {
    Map<Profile, Precedent> known = under(rulebook);
    if (known.size() < MOST) {
      known.put(profile, precedent);
    }
  }

  /** How many profiles are known under a rulebook. */
  int size(Rulebook rulebook) {
    return under(rulebook).size();
  }

  private Map<Profile, Precedent> under(Rulebook rulebook) {
    return byRulebook.computeIfAbsent(rulebook, one -> new ConcurrentHashMap<>());
  }
}
