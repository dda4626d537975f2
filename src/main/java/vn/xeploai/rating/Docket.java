package vn.xeploai.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.kie.api.runtime.KieSession;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.facts.Dossier.Commune;
import vn.xeploai.facts.SubjectKind;

/**
 * Subjects of profiles that are new. Where everything was found of others, criterion by criterion,
 * that settles it; the rules judge the others together, one of each profile.
 */
final class Docket {
  private final Commune commune;
  private final Precedents.Under precedents;
  private final Contest contest;
  private final Optional<Minutes> minutes;
  private final List<Case> cases = new ArrayList<>();
  private final Map<Profile, Case> firsts = new HashMap<>();
  private boolean clear = true;

  /**
   * A subject to be judged.
   *
   * @param alike others of its profile
   */
  private record Case(Profile profile, Reading reading, List<Alike> alike) {}

  /**
   * A subject of the profile of another.
   *
   * @param reading what is known of it, gathered if it is asked for
   */
  private record Alike(String subject, Supplier<Reading> reading) {}

  /**
   * A docket with nobody on it.
   *
   * @param minutes where what the rules find is kept, if it is wanted
   */
  Docket(Commune commune, Precedents.Under precedents, Contest contest, Optional<Minutes> minutes) {
    this.commune = commune;
    this.precedents = precedents;
    this.contest = contest;
    this.minutes = minutes;
  }

  /**
   * Puts a subject of a profile on the docket, unless that is settled already.
   *
   * @param reading what is known of it
   */
  void add(String subject, Profile profile, Supplier<Reading> reading) {
    Case first = firsts.get(profile);
    if (first != null) {
      first.alike().add(new Alike(subject, reading));
      return;
    }
    Case one = new Case(profile, reading.get(), new ArrayList<>());
    known(one.reading()).ifPresentOrElse(merited -> judged(one, merited), () -> add(one));
  }

  /** Of collectives minutes tell what was found of each, not of another that is alike. */
  private void add(Case one) {
    cases.add(one);
    if (minutes.isEmpty() || one.reading().rated().kind() == SubjectKind.MEMBER) {
      firsts.put(one.profile(), one);
    }
  }

  /** What was found of others says how criteria came out, and not what was found of this one. */
  private Optional<Merited> known(Reading reading) {
    return minutes.isPresent() ? Optional.empty() : precedents.byFindings(commune.year(), reading);
  }

  /** Has the rules judge everybody on the docket, and keeps what may be held good for others. */
  void judge() {
    List<Case> now = List.copyOf(cases);
    cases.clear();
    firsts.clear();
    List<Case> each = new ArrayList<>();
    for (Case one : judged(now)) {
      one.alike()
          .forEach(other -> each.add(new Case(one.profile(), other.reading().get(), List.of())));
    }
    judged(each);
  }

  /** Judges these; those of them whose merit does not go for who is alike. */
  private List<Case> judged(List<Case> now) {
    List<Case> alone = new ArrayList<>();
    if (now.isEmpty()) {
      return alone;
    }
    List<Object> facts = new ArrayList<>(precedents.given());
    facts.add(commune);
    now.forEach(one -> facts.addAll(one.reading().facts()));
    Found found = Session.run(facts, precedents.judging(), this::found);
    for (Case one : now) {
      String subject = one.reading().subject();
      Merit merit = found.merits().get(subject);
      if (merit == null) {
        clear = false;
        continue;
      }
      List<Finding> findings = found.findings().getOrDefault(subject, List.of());
      Merited merited = Merited.of(merit, findings, precedents.criteria(one.reading()));
      judged(one, merited);
      if (minutes.isEmpty()) {
        precedents.add(commune.year(), one.reading(), findings);
      }
      if (merit.transferable()) {
        one.alike().forEach(other -> alike(other, merited));
      } else {
        alone.add(one);
      }
    }
    return alone;
  }

  /** What the rules conclude of those on the docket, by subject. */
  private record Found(Map<String, Merit> merits, Map<String, List<Finding>> findings) {}

  private Found found(KieSession session) {
    Found found = new Found(new HashMap<>(), new HashMap<>());
    for (Object object : session.getObjects()) {
      if (object instanceof Merit merit) {
        clear &= found.merits().put(merit.subject(), merit) == null;
      } else if (object instanceof Finding finding) {
        found
            .findings()
            .computeIfAbsent(finding.subject(), subject -> new ArrayList<>())
            .add(finding);
      }
    }
    minutes.ifPresent(
        one ->
            one.keep(
                Session.conclusions(session, precedents.rulebook(), Finding.class::isInstance)));
    return found;
  }

  /** What is open because of facts of others does not go for a third. */
  private void judged(Case one, Merited merited) {
    enter(merited, one::reading);
    if (merited.merit().transferable()) {
      precedents.add(one.profile(), merited);
    }
  }

  private void alike(Alike other, Merited first) {
    enter(first.as(other.subject()), other.reading());
    minutes.ifPresent(one -> one.share(other.subject(), first.merit().subject()));
  }

  private void enter(Merited merited, Supplier<Reading> reading) {
    contest.enter(
        merited.merit().missing().isEmpty() ? merited : reading.get().unveiled(merited),
        () -> reading.get().rank(precedents.read().rankedByPoints()));
  }

  /** Whether everybody was given one merit, and none two. */
  boolean clear() {
    return clear;
  }
}
