package vn.xeploai.rating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Address;
import vn.xeploai.conclusions.BasicTargets;
import vn.xeploai.conclusions.CivilStanding;
import vn.xeploai.conclusions.Concluded;
import vn.xeploai.conclusions.Conduct;
import vn.xeploai.conclusions.Judgement.Verdict;
import vn.xeploai.conclusions.KeyTargets;
import vn.xeploai.conclusions.PointTotal;
import vn.xeploai.conclusions.Quantity;
import vn.xeploai.conclusions.Subordinates;
import vn.xeploai.conclusions.Tally;
import vn.xeploai.conclusions.Workload;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Grade.Mark;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Points;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.Truth;
import vn.xeploai.facts.Work;
import vn.xeploai.rating.Interest.Upward;

/** Writes what is known of a subject, one thing after the other. */
final class ProfileWriter {
  private static final int UNKNOWN_MARK = 1 << Mark.values().length;

  private final ProfileText text = new ProfileText();
  private final Scale scale;
  private final String subject;
  private final Interest interest;

  ProfileWriter(Yardstick yardstick, int year, String subject) {
    this.scale = yardstick.scale();
    this.subject = subject;
    this.interest = yardstick.interest();
    text.put(yardstick.name());
    text.put(String.valueOf(year));
  }

  /** All that was written. */
  String text() {
    return text.toString();
  }

  /** Facts of its own that lack, by their columns; of others only whether there are some. */
  private void missing(List<String> addresses) {
    boolean others = false;
    for (String address : addresses) {
      Optional<String> own = Address.ofOther(address, subject, "*");
      own.ifPresent(text::name);
      others |= own.isEmpty();
    }
    text.put(others);
  }

  void civil(Member member) {
    if (interest.civil()) {
      text.put(member.civilServant());
      text.put(member.civilRating());
    }
  }

  /**
   * A criterion asks of every grade of a kind, or of every basic one, which the worst mark answers,
   * or of some. One that lacks something is named, for its absence is told by its name.
   */
  void grades(List<Grade> grades) {
    text.next();
    if (!interest.grades()) {
      return;
    }
    int task = 0;
    int general = 0;
    int basic = 0;
    int perhapsBasic = 0;
    for (Grade grade : grades) {
      int mark = grade.mark().isPresent() ? 1 << grade.mark().get().height() : UNKNOWN_MARK;
      if (grade.kind() == Grade.Kind.TASK) {
        task |= mark;
      } else {
        general |= mark;
      }
      switch (grade.basic()) {
        case YES -> basic |= mark;
        case UNKNOWN -> perhapsBasic |= mark;
        case NO -> {}
      }
      if (grade.mark().isEmpty() || grade.basic() == Truth.UNKNOWN) {
        lacking(grade);
      }
    }
    marks(task);
    marks(general);
    marks(basic);
    marks(perhapsBasic);
  }

  /** Of the marks there are, the worst and those that are asked for. */
  private void marks(int there) {
    int known = there & (UNKNOWN_MARK - 1);
    int told = (there & UNKNOWN_MARK) | Integer.lowestOneBit(known);
    for (Mark mark : interest.some()) {
      told |= known & (1 << mark.height());
    }
    text.place(told);
  }

  private void lacking(Grade grade) {
    text.put(grade.kind());
    text.put(grade.mark().isPresent());
    text.put(grade.basic());
    text.name(grade.criterion());
  }

  /** A criterion asks whether there is a row of some sort: not how many there are. */
  void discipline(List<Discipline> rows) {
    if (interest.conduct()) {
      kinds(rows);
    }
  }

  private void kinds(List<Discipline> rows) {
    text.next();
    if (!rows.isEmpty()) {
      rows.stream().map(this::told).distinct().sorted().forEach(text::put);
    }
  }

  private String told(Discipline row) {
    return Stream.of(row.dutyRelated(), row.leadership(), row.corruption(), row.selfDetected())
        .map(Truth::name)
        .collect(Collectors.joining(" ", interest.forms() ? row.form() + " " : "", ";"));
  }

  void conclusions(List<Conclusion> rows) {
    if (!interest.conduct()) {
      return;
    }
    text.next();
    if (!rows.isEmpty()) {
      rows.stream().map(Conclusion::kind).distinct().sorted().forEach(text::put);
    }
  }

  /** What is ruled; what is ruled of the quota is no part of what a subject merits. */
  void rulings(List<Ruling> rows) {
    text.next();
    for (Ruling row : rows) {
      switch (row.kind()) {
        case WAIVE -> text.name(row.clause());
        case LEVEL -> text.put(row.level());
        case QUOTA_KEEP, QUOTA_CUT, QUOTA_PERCENT -> {}
      }
    }
  }

  void points(Points row) {
    if (!interest.points()) {
      return;
    }
    text.next();
    if (row.common().isPresent() && row.results().isPresent()) {
      text.place(scale.place(row.common().get().add(row.results().get())));
    } else {
      text.put(row.common());
      text.put(row.results());
    }
  }

  void points(PointTotal total) {
    if (interest.points()) {
      quantity(total.points());
    }
  }

  void quantity(Quantity quantity) {
    text.next();
    if (quantity instanceof Quantity.Share share && share.of() > 0) {
      text.place(scale.place(share.low(), share.of()));
      text.place(scale.place(share.high(), share.of()));
    } else if (quantity instanceof Quantity.Amount amount) {
      text.place(scale.place(amount.low()));
      text.place(scale.place(amount.high()));
    } else if (quantity instanceof Quantity.Levels levels) {
      text.put(levels.span().toString());
    } else if (quantity instanceof Quantity.Answer answer) {
      text.put(answer.truth());
    } else {
      text.put(quantity.getClass().getSimpleName());
    }
    missing(quantity.missing());
  }

  void work(Work row) {
    text.next();
    if (interest.completed() || interest.late()) {
      share(row.completed(), row.assigned());
    }
    if (interest.onTime() || interest.late()) {
      share(row.onTime(), row.assigned());
    }
    if (interest.late()) {
      share(
          row.completed().flatMap(all -> row.onTime().map(punctual -> all - punctual)),
          row.assigned());
    }
    if (interest.exceeded()) {
      share(row.exceeded(), row.assigned());
    }
    if (interest.remedied()) {
      share(row.remedied(), row.weaknesses());
    }
  }

  /** Of nothing, nothing can be asked, reported or not. */
  private void share(Optional<Integer> count, Optional<Integer> of) {
    if (of.isPresent() && of.get() == 0) {
      text.put("0");
    } else if (count.isEmpty() || of.isEmpty()) {
      text.put(count.isPresent());
      text.put(of.isPresent());
    } else {
      text.place(scale.place(count.get(), of.get()));
    }
  }

  void work(Workload work) {
    if (interest.completed()) {
      quantity(work.completed());
    }
    if (interest.onTime()) {
      quantity(work.onTime());
    }
    if (interest.late()) {
      quantity(work.late());
    }
    if (interest.exceeded()) {
      quantity(work.exceeded());
    }
    if (interest.remedied()) {
      quantity(work.remedied());
    }
  }

  private void share(Tally tally, Level least) {
    text.next();
    int of = tally.ratings().size();
    if (of > 0) {
      int low = tally.count(least, Truth.YES);
      text.place(scale.place(low, of));
      text.place(scale.place(low + tally.count(least, Truth.UNKNOWN), of));
    }
  }

  void other(Concluded known) {
    if (known instanceof Conduct conduct) {
      discipline(conduct.discipline());
      discipline(conduct.ofLeaders());
      conclusions(conduct.conclusions());
      conclusions(conduct.onLeaders());
    } else if (known instanceof Subordinates subordinates) {
      subordinates(subordinates);
    } else if (known instanceof CivilStanding civil) {
      civil(civil);
    } else if (known instanceof KeyTargets key) {
      key(key);
    } else if (known instanceof BasicTargets basic) {
      basic(basic);
    } else if (known instanceof Tally tally) {
      interest.upward(tally.sort()).ifPresent(read -> tally(tally, read));
    } else {
      throw new IllegalArgumentException(known.handle());
    }
  }

  private void civil(CivilStanding civil) {
    if (interest.civil()) {
      quantity(civil.level());
    }
  }

  private void subordinates(Subordinates subordinates) {
    if (interest.subordinates()) {
      quantity(subordinates.disciplinedShare());
      kinds(subordinates.discipline());
    }
  }

  private void key(KeyTargets key) {
    if (interest.keyTargets()) {
      quantity(key.missed());
    }
  }

  private void basic(BasicTargets basic) {
    if (interest.basicTargets()) {
      text.next();
      for (Verdict verdict : Verdict.values()) {
        text.put(basic.targets().stream().anyMatch(one -> one.verdict() == verdict));
      }
      missing(basic.targets().stream().flatMap(one -> one.missing().stream()).toList());
    }
  }

  private void tally(Tally tally, Upward read) {
    if (read.worst()) {
      quantity(tally.worst());
    }
    read.shares().forEach(level -> share(tally, level));
    missing(tally.missing());
  }
}
