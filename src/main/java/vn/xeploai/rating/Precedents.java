package vn.xeploai.rating;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Parameter;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;

/**
 * Subjects judged before, by rulebook and profile, for all communes of a run. What is kept was
 * found by the rules, of the whole subject or criterion by criterion, so that it does not matter
 * which commune came first. Used by several threads.
 */
public final class Precedents {
  private final Map<Key, Under> byRulebook = new ConcurrentHashMap<>();
  private final Map<String, Findings> findings = new ConcurrentHashMap<>();

  /** A rulebook with the numbers its criteria judge by. */
  private record Key(String sha256, SortedMap<String, Parameter> numbers) {}

  /** None, under a rulebook that is asked once. */
  static Under none(Rulebook rulebook) {
    return new Under(rulebook, new Findings());
  }

  /** Those under a rulebook. */
  Under under(Rulebook rulebook) {
    return byRulebook.computeIfAbsent(
        new Key(rulebook.sha256(), rulebook.judgingBy()),
        key ->
            new Under(
                rulebook, findings.computeIfAbsent(rulebook.sha256(), sha256 -> new Findings())));
  }

  /** Subjects judged before under one rulebook. */
  static final class Under {
    /** So many are kept; of subjects of further profiles nothing is kept as a whole. */
    private static final int MOST = 100_000;

    private final Rulebook rulebook;
    private final Read read;
    private final List<Object> given;
    private final KieBase judging;
    private final Level none;
    private final Findings findings;
    private final Map<Profile, Merited> known = new ConcurrentHashMap<>();

    private Under(Rulebook rulebook, Findings findings) {
      this.rulebook = rulebook;
      this.read = Read.by(rulebook);
      this.given =
          Stream.concat(rulebook.judgingBy().values().stream(), rulebook.asked().stream())
              .map(Object.class::cast)
              .toList();
      this.judging = Rulebooks.judging(rulebook);
      this.none = Objects.requireNonNull(rulebook.parameters().get("level.none")).level();
      this.findings = findings;
    }

    /** The rulebook, with numbers of which only those count that judge. */
    Rulebook rulebook() {
      return rulebook;
    }

    /** The rules that judge what is known of a subject. */
    KieBase judging() {
      return judging;
    }

    /** What the rulebook gives every session in which they judge. */
    List<Object> given() {
      return given;
    }

    /** Which facts make profiles. */
    Read read() {
      return read;
    }

    /** What a subject of a profile was found to merit. */
    Optional<Merited> of(Profile profile) {
      return Optional.ofNullable(known.get(profile));
    }

    /** What a subject merits by what was found of others, criterion by criterion. */
    Optional<Merited> byFindings(int year, Reading reading) {
      Criteria criteria = criteria(reading);
      return findings
          .of(criteria.each(), year, reading)
          .map(
              all ->
                  Merited.of(
                      Merit.chosen(reading.rated(), all, none, reading.levelRulings()),
                      all,
                      criteria));
    }

    /** The criteria asked of a subject. */
    Criteria criteria(Reading reading) {
      return read.in(reading.rated().as());
    }

    /** Keeps what was found of a subject, criterion by criterion. */
    void add(int year, Reading reading, List<Finding> found) {
      findings.add(criteria(reading).each(), year, reading, found);
    }

    /** Keeps what a subject of a profile was found to merit, to be held good for others. */
    void add(Profile profile, Merited merited) {
      if (known.size() < MOST) {
        known.put(profile, merited);
      }
    }

    /** How many profiles are known. */
    int size() {
      return known.size();
    }
  }
}
