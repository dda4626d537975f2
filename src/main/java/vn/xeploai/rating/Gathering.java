package vn.xeploai.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.xeploai.conclusions.BasicTargets;
import vn.xeploai.conclusions.Basis;
import vn.xeploai.conclusions.CivilStanding;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Conduct;
import vn.xeploai.conclusions.Gradebook;
import vn.xeploai.conclusions.Judgement;
import vn.xeploai.conclusions.KeyTargets;
import vn.xeploai.conclusions.PointTotal;
import vn.xeploai.conclusions.Rated;
import vn.xeploai.conclusions.Subordinates;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.conclusions.Workload;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Collective;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.SubjectKind;

/**
 * Gathers what criteria read of each subject, as {@code rules/common/records.drl} and those beside
 * it do it in a session, and with the same functions.
 */
final class Gathering {
  private final Dossier dossier;
  private final Read read;
  private final Registers registers;
  private final Outcomes outcomes;
  private final Map<String, List<Member>> membersOf = new HashMap<>();

  Gathering(Dossier dossier, Read read, Registers registers, Outcomes outcomes) {
    this.dossier = dossier;
    this.read = read;
    this.registers = registers;
    this.outcomes = outcomes;
    for (Member member : dossier.members()) {
      membersOf.computeIfAbsent(member.cell(), cell -> new ArrayList<>()).add(member);
    }
  }

  /** The members of a cell. */
  List<Member> membersOf(String cell) {
    return membersOf.getOrDefault(cell, List.of());
  }

  /** What is known of a member. */
  Reading of(Member member) {
    List<Concluded> others = new ArrayList<>();
    others.add(conduct(member.id()));
    Rated rated = Rated.of(member);
    if (read.in(rated.as()).whole().interest().civil()) {
      others.add(CivilStanding.of(member));
    }
    return reading(
        rated, Workload.reported(member.id(), registers.work().about(member.id())), others);
  }

  /**
   * What is known of a collective.
   *
   * @param tally the ratings counted for it, of the sorts that are read
   */
  Reading of(Collective collective, Function<Tally.Sort, Tally> tally) {
    String id = collective.id();
    Rated rated = Rated.of(collective);
    Interest interest = read.in(rated.as()).whole().interest();
    List<Concluded> others = new ArrayList<>();
    others.add(collective instanceof Cell ? conductOfCell(id) : conduct(id));
    others.add(subordinates(collective));
    if (interest.keyTargets()) {
      others.add(KeyTargets.of(id, key(collective)));
    }
    if (interest.basicTargets()) {
      others.add(
          answers(collective)
              ? new BasicTargets(id, targets(collective, Basis::basic))
              : BasicTargets.none(id));
    }
    interest.upward().forEach(one -> others.add(tally.apply(one.sort())));
    return reading(rated, work(collective), others);
  }

  private Reading reading(Rated rated, Workload work, List<Concluded> others) {
    String id = rated.subject();
    return new Reading(
        rated,
        work,
        new Gradebook(id, registers.grades().about(id)),
        PointTotal.of(id, registers.points().about(id)),
        others,
        registers.rulings().about(id));
  }

  private Workload work(Collective collective) {
    return answers(collective)
        ? Workload.ofTargets(
            collective.id(),
            targets(collective, Basis::counted),
            registers.work().about(collective.id()))
        : Workload.reported(collective.id(), registers.work().about(collective.id()));
  }

  /** Whether its work is targets: the committee's and the government's. */
  private static boolean answers(Collective collective) {
    return collective.kind() == SubjectKind.COMMITTEE
        || collective.kind() == SubjectKind.GOVERNMENT;
  }

  private List<Judgement> key(Collective collective) {
    return answers(collective)
        ? targets(collective, Basis::key)
        : outcomes.keyOwnedBy(collective.id());
  }

  /** Those of the targets that the committee, or the government, answers for. */
  private List<Judgement> targets(Collective collective, Predicate<Basis> which) {
    Predicate<Basis> its =
        collective instanceof Committee
            ? basis -> !basis.own()
            : basis -> !basis.computed() && !basis.group().equals("a");
    return outcomes.of(which.and(its));
  }

  private Conduct conduct(String id) {
    return Conduct.of(id, registers.discipline().about(id), registers.conclusions().about(id));
  }

  private Conduct conductOfCell(String id) {
    List<Discipline> ofMembers = new ArrayList<>();
    List<Conclusion> onLeaders = new ArrayList<>();
    for (Member member : membersOf(id)) {
      ofMembers.addAll(registers.discipline().about(member.id()));
      if (member.role() == Member.Role.LEADER) {
        onLeaders.addAll(registers.conclusions().about(member.id()));
      }
    }
    return new Conduct(
        id,
        registers.discipline().about(id),
        ofMembers,
        registers.conclusions().about(id),
        onLeaders);
  }

  private Subordinates subordinates(Collective collective) {
    if (!(collective instanceof Committee)) {
      return Subordinates.none(collective.id());
    }
    return Subordinates.of(
        collective.id(),
        dossier.cells(),
        dossier.cells().stream()
            .flatMap(cell -> registers.discipline().about(cell.id()).stream())
            .toList());
  }
}
