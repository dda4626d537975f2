package vn.xeploai.rating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.xeploai.facts.Conclusion;
import vn.xeploai.facts.Discipline;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Grade.Mark;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Points;
import vn.xeploai.facts.Ruling;
import vn.xeploai.facts.Truth;
import vn.xeploai.facts.Work;

/** Writes into a profile what rows say that criteria ask. */
final class RowProfile {
  private static final int UNKNOWN_MARK = 1 << Mark.values().length;

  private final ProfileText text;
  private final Scale scale;
  private final Interest interest;
  private final int asked;

  RowProfile(ProfileText text, Yardstick yardstick) {
    this.text = text;
    this.scale = yardstick.scale();
    this.interest = yardstick.interest();
    this.asked = bits(interest.some());
  }

  private static int bits(List<Mark> marks) {
    int bits = 0;
    for (Mark mark : marks) {
      bits |= bit(mark);
    }
    return bits;
  }

  private static int bit(Mark mark) {
    return 1 << mark.height();
  }

  void civil(Member member) {
    if (interest.civil()) {
      text.put(member.civilServant());
      text.put(member.civilRating());
    }
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
      int mark = grade.mark().isPresent() ? bit(grade.mark().get()) : UNKNOWN_MARK;
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
    text.place((there & UNKNOWN_MARK) | Integer.lowestOneBit(known) | (known & asked));
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

  /** Which kinds of rows there are. */
  void kinds(List<Discipline> rows) {
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
}
