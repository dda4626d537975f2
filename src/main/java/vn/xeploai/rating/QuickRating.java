package vn.xeploai.rating;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.runtime.KieSession;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.Merit;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.Rank;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Ratings;
import vn.xeploai.conclusions.Rivals;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.PastLevel;
import vn.xeploai.facts.Points;
import vn.xeploai.facts.Reported;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Task;
import vn.xeploai.facts.Work;
import vn.xeploai.rulebook.Rulebook;

/**
 * Rates a dossier whose members of known profiles are not judged anew, and keeps the new ones as
 * precedents. Everything else goes through the same rules.
 */
final class QuickRating {
  private final Dossier dossier;
  private final Rulebook rulebook;
  private final Precedents.Under precedents;
  private final List<Object> facts = new ArrayList<>();
  private final Set<String> judged = new HashSet<>();
  private final Map<String, Profile> unknown = new HashMap<>();

  private QuickRating(Dossier dossier, Rulebook rulebook, Precedents precedents) {
    this.dossier = dossier;
    this.rulebook = rulebook;
    this.precedents = precedents.under(rulebook);
  }

  /** The ratings of a dossier; nothing where the rules do not give each subject just one. */
  static Optional<Ratings> of(
      Dossier dossier,
      String dossierSha256,
      Rulebook rulebook,
      Optional<Rivals> rivals,
      Precedents precedents) {
    QuickRating rating = new QuickRating(dossier, rulebook, precedents);
    rating.members();
    rating.others();
    rivals.ifPresent(rating.facts::add);
    return Session.run(
        rating.facts,
        rulebook,
        rating.precedents::asks,
        session -> rating.collected(session, dossierSha256));
  }

  private void members() {
    Set<String> registered =
        Stream.<Collection<? extends Reported>>of(
                dossier.discipline(), dossier.conclusions(), dossier.rulings())
            .flatMap(Collection::stream)
            .map(Reported::about)
            .collect(Collectors.toSet());
    Map<String, List<Work>> work = bySubject(dossier.work(), Work::subject);
    Map<String, List<Grade>> grades = bySubject(dossier.grades(), Grade::subject);
    Map<String, List<Points>> points = bySubject(dossier.points(), Points::subject);
    for (Member member : dossier.members()) {
      if (member.exemption().isPresent() || registered.contains(member.id())) {
        continue;
      }
      Profile profile =
          Profile.of(
              precedents.read(),
              dossier.commune().year(),
              member,
              work.getOrDefault(member.id(), List.of()),
              grades.getOrDefault(member.id(), List.of()),
              points.getOrDefault(member.id(), List.of()));
      Optional<Precedent> known = precedents.of(profile);
      if (known.isPresent()) {
        facts.addAll(known.get().facts(member));
        judged.add(member.id());
      } else {
        unknown.put(member.id(), profile);
      }
    }
  }

  private static <T> Map<String, List<T>> bySubject(List<T> rows, Function<T, String> subject) {
    Map<String, List<T>> bySubject = new HashMap<>();
    for (T row : rows) {
      bySubject.computeIfAbsent(subject.apply(row), id -> new ArrayList<>()).add(row);
    }
    return bySubject;
  }

  /** Everything but the facts of members who are judged already, and what no level rests on. */
  private void others() {
    for (Object fact : Session.facts(dossier, rulebook)) {
      boolean beside = fact instanceof Task || fact instanceof PastLevel;
      boolean ranks = fact instanceof Points && precedents.read().points();
      if (ranks || (!beside && !(fact instanceof Reported row && judged.contains(row.about())))) {
        facts.add(fact);
      }
    }
  }

  private Optional<Ratings> collected(KieSession session, String dossierSha256) {
    SortedMap<String, Rating> ratings = new TreeMap<>();
    SortedMap<String, Judgement> judgements = new TreeMap<>();
    Map<String, Merit> merits = new HashMap<>();
    Map<String, Rank> ranks = new HashMap<>();
    List<Quota> quotas = new ArrayList<>();
    boolean once = true;
    for (Object object : session.getObjects()) {
      if (object instanceof Rating rating) {
        once &= ratings.put(rating.subject(), rating) == null;
      } else if (object instanceof Judgement judgement) {
        once &= judgements.put(judgement.code(), judgement) == null;
      } else if (object instanceof Merit merit) {
        merits.put(merit.subject(), merit);
      } else if (object instanceof Rank rank) {
        ranks.put(rank.subject(), rank);
      } else if (object instanceof Quota quota) {
        quotas.add(quota);
      }
    }
    Optional<Merit> merit = Optional.ofNullable(merits.get(Committee.ID));
    Optional<Rank> rank = Optional.ofNullable(ranks.get(Committee.ID));
    if (!once
        || merit.isEmpty()
        || rank.isEmpty()
        || !ratings.keySet().equals(names(dossier.subjects(), Subject::id))
        || !judgements.keySet().equals(names(dossier.targets(), Target::code))) {
      return Optional.empty();
    }
    unknown.forEach(
        (member, profile) ->
            Optional.ofNullable(merits.get(member))
                .filter(Merit::transferable)
                .flatMap(
                    own -> Optional.ofNullable(ranks.get(member)).map(of -> precedent(own, of)))
                .ifPresent(precedent -> precedents.add(profile, precedent)));
    return Optional.of(
        new Ratings(
            dossier,
            dossierSha256,
            rulebook.id(),
            rulebook.sha256(),
            judgements,
            ratings,
            quotas,
            merit.get(),
            rank.get()));
  }

  private Precedent precedent(Merit merit, Rank rank) {
    return new Precedent(merit, Optional.of(rank).filter(own -> !precedents.read().points()));
  }

  private static <T> Set<String> names(List<T> all, Function<T, String> name) {
    return all.stream().map(name).collect(Collectors.toSet());
  }
}
