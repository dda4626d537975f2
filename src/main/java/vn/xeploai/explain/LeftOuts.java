package vn.xeploai.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Basis;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Conduct;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.KeyTargets;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.conclusions.Subordinates;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.conclusions.Workload;
import vn.xeploai.explain.LeftOut.Reason;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Reported;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Target;

/** What the counts of a conclusion do not take in: what could be among its premises and is not. */
final class LeftOuts {
  private static final String PARTY_BUILDING = "a";

  private final Proof proof;
  private final Dossier dossier;
  private final Map<String, String> cells;

  LeftOuts(Proof proof) {
    this.proof = proof;
    this.dossier = proof.assessment().dossier();
    this.cells = dossier.members().stream().collect(Collectors.toMap(Member::id, Member::cell));
  }

  List<LeftOut> of(Concluded conclusion, List<Object> premises) {
    if (conclusion instanceof Tally tally && tally.sort() == Tally.Sort.MEMBERS) {
      return members(tally.of().equals(Committee.ID) ? one -> true : in(tally.of()));
    }
    if (conclusion instanceof Quota quota && quota.group() == SubjectKind.MEMBER) {
      return members(one -> competes(one, quota));
    }
    if (conclusion instanceof Workload) {
      return judged(premises).isEmpty() ? List.of() : targets(premises, Target::counted);
    }
    if (conclusion instanceof KeyTargets) {
      return targets(premises, Target::key);
    }
    if (conclusion instanceof Judgement) {
      return replaced(premises);
    }
    if (conclusion instanceof Conduct conduct) {
      return registers(row -> concerns(conduct.subject(), row.about()), premises);
    }
    if (conclusion instanceof Subordinates below && below.asked()) {
      return registers(row -> below.cells().contains(row.about()), premises);
    }
    return List.of();
  }

  private static boolean competes(Member member, Quota quota) {
    return quota
        .role()
        .map(member.role().name()::equalsIgnoreCase)
        .orElse(quota.within().isEmpty() || quota.within().equals(member.cell()));
  }

  private static Predicate<Member> in(String cell) {
    return member -> member.cell().equals(cell);
  }

  private List<LeftOut> members(Predicate<Member> which) {
    return dossier.members().stream()
        .filter(which)
        .filter(
            member ->
                proof.rating(member.id()).filter(one -> one.settledAt(Level.NOT_RATED)).isPresent())
        .map(
            member ->
                new LeftOut(member.id(), Reason.valueOf(member.exemption().orElseThrow().name())))
        .toList();
  }

  private List<LeftOut> targets(List<Object> premises, Predicate<Target> which) {
    Set<String> judged = judged(premises);
    return dossier.targets().stream()
        .filter(which)
        .filter(target -> !judged.contains(target.code()))
        .map(target -> new LeftOut(target.code(), reason(target)))
        .toList();
  }

  private Reason reason(Target target) {
    Basis basis = proof.conclusion("basis:" + target.code(), Basis.class).orElseThrow();
    if (basis.own()) {
      return Reason.OWN_RATING;
    }
    if (basis.computed()) {
      return Reason.COMPUTED;
    }
    return basis.group().equals(PARTY_BUILDING) ? Reason.PARTY_BUILDING : Reason.NOT_OWNED;
  }

  private static Set<String> judged(List<Object> premises) {
    return premises.stream()
        .filter(Judgement.class::isInstance)
        .map(one -> ((Judgement) one).code())
        .collect(Collectors.toSet());
  }

  private static List<LeftOut> replaced(List<Object> premises) {
    List<Result> results =
        premises.stream().filter(Result.class::isInstance).map(Result.class::cast).toList();
    return results.stream()
        .filter(one -> Judgement.latest(results).filter(one::equals).isEmpty())
        .map(one -> new LeftOut(one.place(), Reason.REPLACED))
        .toList();
  }

  /** Whether what a row tells about one concerns a subject: that of a cell's member may. */
  private boolean concerns(String subject, String about) {
    return about.equals(subject) || subject.equals(cells.get(about));
  }

  private List<LeftOut> registers(Predicate<Reported> concerned, List<Object> premises) {
    int year = dossier.commune().year();
    List<Reported> rows = new ArrayList<>();
    dossier.discipline().stream().filter(row -> !row.inYear(year)).forEach(rows::add);
    dossier.conclusions().stream().filter(row -> !row.inYear(year)).forEach(rows::add);
    return rows.stream()
        .filter(row -> concerned.test(row) && !premises.contains(row))
        .map(row -> new LeftOut(row.place(), Reason.OTHER_YEAR))
        .toList();
  }
}
