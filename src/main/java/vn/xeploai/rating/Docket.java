package vn.xeploai.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.api.runtime.KieSession;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.facts.Dossier.Commune;

/** Subjects whose profiles nobody has been judged by yet: the rules judge them together. */
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

  /** Puts a subject of a profile on the docket. */
  void add(Reading reading, Profile profile) {
    cases.add(new Case(reading, profile));
  }

  /** Has the rules judge everybody on the docket, and keeps what may be held good for others. */
  void judge() {
    if (cases.isEmpty()) {
      return;
    }
    List<Object> facts = new ArrayList<>(precedents.given());
    facts.add(commune);
    cases.forEach(one -> facts.addAll(one.reading().facts()));
    Map<String, Merit> merits = Session.run(facts, precedents.judging(), this::merits);
    for (Case one : cases) {
      Optional.ofNullable(merits.get(one.reading().subject()))
          .ifPresentOrElse(merit -> judged(one, merit), () -> clear = false);
    }
    cases.clear();
  }

  private Map<String, Merit> merits(KieSession session) {
    Map<String, Merit> bySubject = new HashMap<>();
    for (Object object : session.getObjects()) {
      if (object instanceof Merit merit) {
        clear &= bySubject.put(merit.subject(), merit) == null;
      }
    }
    return bySubject;
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
