package vn.xeploai.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Points;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.Subject;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Work;

/** Turns a dossier drawn for regulation 124 into one for another rulebook. */
final class RandomRegimes {
  private static final List<String> COLLECTIVE =
      List.of("KHTNV.leadership-duty-disciplined", "KHTNV.work-below", "KHTNV.basic-five");
  private static final List<String> LEADER = List.of("KHTNV.duty-disciplined", "KHTNV.work-below");

  private final Draw draw;
  private final Rows rows;

  private RandomRegimes(Draw draw, Rows rows) {
    this.draw = draw;
    this.rows = rows;
  }

  static Dossier of(Dossier dossier, String rulebook, long seed) {
    RandomRegimes regimes = new RandomRegimes(new Draw(seed + 7), new Rows(dossier));
    regimes.named(rulebook);
    regimes.rows.rulings.removeIf(row -> row.kind() == Ruling.Kind.WAIVE);
    if (rulebook.equals("qd132")) {
      regimes.waiversOf132();
    } else {
      regimes.of366();
    }
    return regimes.rows.dossier();
  }

  private void named(String rulebook) {
    Dossier.Commune was = rows.commune;
    rows.commune =
        new Dossier.Commune(
            was.name(),
            was.district(),
            was.province(),
            was.year(),
            Optional.of(rulebook),
            was.resolution(),
            was.illustrative(),
            was.quotaGroup(),
            was.roles(),
            was.source());
  }

  private void waiversOf132() {
    for (Subject subject : rows.subjects()) {
      if (subject.kind().isCollective() && draw.chance(10)) {
        rule(subject.id(), Ruling.Kind.WAIVE, "KHTNV.work-and-key", Optional.empty());
      }
    }
  }

  private void of366() {
    rows.points.clear();
    for (Subject subject : rows.subjects()) {
      points(subject.id());
      waive(subject);
      if (draw.chance(6)) {
        Optional<Level> level = Optional.of(draw.one(Level.OFFICIAL));
        rows.rulings.removeIf(
            row -> row.subject().equals(subject.id()) && row.kind() == Ruling.Kind.LEVEL);
        rule(subject.id(), Ruling.Kind.LEVEL, "", level);
      }
      if (subject.kind().isCollective() && draw.chance(5)) {
        rows.conclusions.add(
            new Conclusion(
                subject.id(),
                Conclusion.Kind.WRONG_PERSONNEL_WORK,
                "",
                Optional.empty(),
                "",
                Rows.SOURCE));
      }
    }
    rows.targets.replaceAll(this::tagged);
    rows.work.replaceAll(this::finished);
  }

  /** At the lines between the levels, and on both sides of them. */
  private void points(String subject) {
    if (draw.chance(4)) {
      return;
    }
    BigDecimal sum =
        new BigDecimal(
            draw.of(
                "95", "92.5", "90", "90", "89.9", "89.5", "80", "75", "70", "70", "69.9", "60",
                "50", "50", "49.9", "30"));
    BigDecimal common = new BigDecimal(draw.of("30", "28.5", "25", "20.9")).min(sum);
    common = common.max(sum.subtract(new BigDecimal(70)));
    rows.points.add(
        new Points(
            subject,
            draw.chance(4) ? Optional.empty() : Optional.of(common),
            draw.chance(4) ? Optional.empty() : Optional.of(sum.subtract(common)),
            Rows.SOURCE));
  }

  private void waive(Subject subject) {
    if (!draw.chance(12)) {
      return;
    }
    List<String> clauses =
        subject instanceof Member member
            ? member.role() == Member.Role.LEADER ? LEADER : LEADER.subList(0, 1)
            : COLLECTIVE;
    rule(subject.id(), Ruling.Kind.WAIVE, draw.one(clauses), Optional.empty());
  }

  private void rule(String subject, Ruling.Kind kind, String clause, Optional<Level> level) {
    rows.rulings.add(
        new Ruling(
            subject,
            kind,
            clause,
            level,
            Optional.empty(),
            "Tỉnh ủy",
            LocalDate.of(rows.year(), 12, 20),
            "Lý do",
            Rows.SOURCE));
  }

  private Target tagged(Target target) {
    boolean basic = draw.chance(20);
    return new Target(
        target.code(),
        target.title(),
        target.unitName(),
        target.requirement(),
        target.owner(),
        target.key(),
        basic,
        target.measure(),
        target.clause(),
        target.source());
  }

  /** Most have completed everything: else no level above KHTNV fits by the letter. */
  private Work finished(Work row) {
    if (row.assigned().isEmpty() || draw.chance(35)) {
      return row;
    }
    int all = row.assigned().get();
    int late = draw.of(0, 0, 0, all / 5, all / 5 + 1);
    int onTime = Math.max(0, all - late);
    int exceeded = draw.of(all, all / 2, all * 3 / 10, all / 4, 0);
    int named = draw.of(0, 0, 2);
    List<Integer> remedied = new ArrayList<>(List.of(named));
    remedied.add(Math.max(0, named - 1));
    return new Work(
        row.subject(),
        row.assigned(),
        Optional.of(all),
        draw.chance(3) ? Optional.empty() : Optional.of(onTime),
        draw.chance(3) ? Optional.empty() : Optional.of(exceeded),
        draw.chance(3) ? Optional.empty() : Optional.of(named),
        Optional.of(draw.one(remedied)),
        row.source());
  }
}
