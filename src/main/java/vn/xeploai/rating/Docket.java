package vn.xeploai.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieSession;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.facts.Dossier.Commune;

/**
 * Subjects of profiles that are new. Where everything was found of others, criterion by criterion,
 * that settles it; the rules judge the others together.
 */
final class Docket {
  private final Commune commune;
  private final Precedents.Under precedents;
  private final Contest contest;
  private final List<Case> cases = new ArrayList<>();
  private boolean clear = true;

  private record Case(Reading reading, Profile profile) {}

  Docket(Commune commune, Precedents.Under precedents, Contest contest) {
    this.commune = commune;
    this.precedents = precedents;
    this.contest = contest;
  }

  /** Puts a subject of a profile on the docket, unless that is settled already. */
  void add(Reading reading, Profile profile) {
    Case one = new Case(reading, profile);
    precedents
        .byFindings(commune.year(), reading)
        .ifPresentOrElse(merit -> judged(one, merit), () -> cases.add(one));
  }

  /** Has the rules judge everybody on the docket, and keeps what may be held good for others. */
  void judge() {
    if (cases.isEmpty()) {
      return;
    }
    List<Object> facts = new ArrayList<>(precedents.given());
    facts.add(commune);
    cases.forEach(one -> facts.addAll(one.reading().facts()));
    Found found = Session.run(facts, precedents.judging(), this::found);
    for (Case one : cases) {
      String subject = one.reading().subject();
      Merit merit = found.merits().get(subject);
      if (merit == null) {
        clear = false;
      } else {
        judged(one, merit);
        precedents.add(
            commune.year(), one.reading(), found.findings().getOrDefault(subject, List.of()));
      }
    }
    cases.clear();
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
    return found;
  }

  /** What is open because of facts of others does not go for a third. */
  private void judged(Case one, Merit merit) {
    contest.enter(
        one.reading().unveiled(merit),
        () -> one.reading().rank(precedents.read().rankedByPoints()));
    if (merit.transferable()) {
      precedents.add(one.profile(), merit);
    }
  }

  /** Whether everybody was given one merit, and none two. */
  boolean clear() {
    return clear;
  }
}
