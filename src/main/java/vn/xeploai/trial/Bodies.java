package vn.xeploai.trial;

import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.Organisation;
import vn.xeploai.facts.SubjectKind;

/** Draws the government, the front, the mass organisations, and the committee's own review. */
final class Bodies {
  private final Chance chance;
  private final Mood commune;
  private final Rows rows;
  private final Review review;
  private final Registers registers;
  private final Past past;

  Bodies(Chance chance, Mood commune, Rows rows, Registers registers, Past past) {
    this.chance = chance;
    this.commune = commune;
    this.rows = rows;
    this.review = new Review(chance, rows);
    this.registers = registers;
    this.past = past;
  }

  void draw() {
    Body.ALL.forEach(this::draw);
    review.ofOwnerOfTargets(Committee.ID, commune);
    registers.ofBody(Committee.ID);
    past.ofCollective(Committee.ID, commune);
  }

  private void draw(Body body) {
    boolean government = body.kind() == SubjectKind.GOVERNMENT;
    Mood mood = government ? commune : commune.ofCollective(chance);
    rows.organisations.add(organisation(body));
    if (government) {
      review.ofOwnerOfTargets(body.id(), mood);
    } else {
      review.ofCollective(body.id(), mood);
    }
    registers.ofBody(body.id());
    past.ofCollective(body.id(), mood);
  }

  private Organisation organisation(Body body) {
    Optional<Integer> none = Optional.empty();
    Optional<Integer> eligible =
        body.most() == 0 ? none : Optional.of(chance.between(body.fewest(), body.most()));
    return new Organisation(
        body.id(),
        body.name(),
        body.kind(),
        eligible.filter(all -> !chance.perMille(4)).map(all -> all * chance.between(62, 92) / 100),
        eligible,
        List.of(),
        Rows.in("organisations.csv"));
  }
}
