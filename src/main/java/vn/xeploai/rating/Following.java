package vn.xeploai.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Drawn;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Justification;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.Outline;
import vn.xeploai.conclusions.Owned;
import vn.xeploai.conclusions.Owner;
import vn.xeploai.conclusions.OwnerTally;
import vn.xeploai.conclusions.Rated;
import vn.xeploai.conclusions.Ratings;
import vn.xeploai.conclusions.Recommendation;
import vn.xeploai.conclusions.Warning;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Parameter;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;

/** What the rules conclude once everybody is rated. */
final class Following {
  private static final String QUOTA = "common.quota.group";

  private final Ratings ratings;
  private final Dossier dossier;
  private final Rulebook rulebook;
  private final Minutes minutes;

  Following(Ratings ratings, Rulebook rulebook, Minutes minutes) {
    this.ratings = ratings;
    this.dossier = ratings.dossier();
    this.rulebook = rulebook;
    this.minutes = minutes;
  }

  /** All that a table tells; nothing where it is not known of everybody what was found. */
  Optional<Outline> outline(Contest contest) {
    Set<String> judged = new HashSet<>();
    List<Object> facts = given();
    for (SubjectKind kind : SubjectKind.values()) {
      for (Merit merit : contest.merits(kind)) {
        judged.add(merit.subject());
        if (merit.candidate() || merit.ruled()) {
          facts.add(merit);
        }
      }
    }
    if (!minutes.bySubject().keySet().equals(judged)) {
      return Optional.empty();
    }
    return Optional.of(
        told(
            Session.run(
                facts,
                Rulebooks.following(rulebook),
                session -> Session.conclusions(session, rulebook, Following::isTold))));
  }

  /** Who owns what is told by the sums of owners. */
  private static boolean isTold(Object fact) {
    return fact instanceof Concluded && !(fact instanceof Owned) && !(fact instanceof Owner);
  }

  private List<Object> given() {
    List<Object> given = new ArrayList<>();
    given.add(dossier.commune());
    given.addAll(rulebook.parameters().values());
    for (Subject subject : dossier.subjects()) {
      if (!(subject instanceof Member)) {
        given.add(subject);
        given.add(Rated.of(subject));
      }
    }
    given.addAll(ratings.judgements().values());
    given.addAll(ratings.bySubject().values());
    given.addAll(ratings.quotas());
    given.addAll(dossier.targets());
    given.addAll(dossier.tasks());
    given.addAll(dossier.rulings());
    given.addAll(dossier.history());
    return given;
  }

  private Outline told(Conclusions drawn) {
    Minutes places = new Minutes();
    places.keep(drawn);
    Map<String, Drawn> why = new HashMap<>(drawn.byHandle());
    Map<String, List<Finding>> findings = new HashMap<>();
    for (Subject subject : dossier.subjects()) {
      if (subject.kind().isCollective()) {
        List<Drawn> found = new ArrayList<>(minutes.of(subject.id()));
        found.addAll(places.of(subject.id()));
        found.forEach(one -> why.put(one.conclusion().handle(), one));
        findings.put(
            subject.id(), found.stream().map(Drawn::conclusion).map(Finding.class::cast).toList());
      }
    }
    ratings.quotas().forEach(quota -> why.put(quota.handle(), new Drawn(quota, ofQuota())));
    List<Warning> warnings =
        Stream.concat(
                drawn.of(Warning.class).stream(),
                Notices.of(dossier, rulebook, minutes, ratings.bySubject()).stream())
            .toList();
    return new Assessment(
        dossier,
        ratings.dossierSha256(),
        ratings.rulebook(),
        ratings.rulebookSha256(),
        rulebook.parameters(),
        rulebook.rules(),
        ratings.judgements(),
        new TreeMap<>(ratings.bySubject()),
        findings,
        ratings.quotas(),
        drawn.of(Recommendation.class),
        drawn.of(OwnerTally.class),
        warnings,
        why);
  }

  /** As far as it says how sure that is: by {@code rules/common/quota.drl}. */
  private List<Justification> ofQuota() {
    Parameter base = Objects.requireNonNull(rulebook.parameters().get("quota.base"));
    return List.of(new Justification(QUOTA, List.of(base)));
  }
}
