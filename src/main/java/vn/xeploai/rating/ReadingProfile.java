package vn.xeploai.rating;

import java.util.List;
import java.util.Optional;
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
import vn.xeploai.facts.Level;
import vn.xeploai.facts.Truth;
import vn.xeploai.rating.Interest.Upward;

/** Writes into a profile what was gathered that criteria ask. */
final class ReadingProfile {
  private final ProfileText text;
  private final RowProfile rows;
  private final Scale scale;
  private final Interest interest;
  private final String subject;

  ReadingProfile(ProfileText text, Yardstick yardstick, String subject) {
    this.text = text;
    this.rows = new RowProfile(text, yardstick);
    this.scale = yardstick.scale();
    this.interest = yardstick.interest();
    this.subject = subject;
  }

  /** Everything that is known of the subject. */
  void write(Reading reading) {
    work(reading.work());
    rows.grades(reading.grades().grades());
    points(reading.points());
    reading.others().forEach(this::other);
    rows.rulings(reading.rulings());
  }

  private void work(Workload work) {
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

  private void points(PointTotal total) {
    if (interest.points()) {
      quantity(total.points());
    }
  }

  private void other(Concluded known) {
    if (known instanceof Conduct conduct) {
      rows.discipline(conduct.discipline());
      rows.discipline(conduct.ofLeaders());
      rows.conclusions(conduct.conclusions());
      rows.conclusions(conduct.onLeaders());
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
      rows.kinds(subordinates.discipline());
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

  private void quantity(Quantity quantity) {
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
}
