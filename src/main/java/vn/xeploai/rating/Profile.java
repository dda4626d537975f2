package vn.xeploai.rating;

import vn.xeploai.conclusions.Rated;
import vn.xeploai.facts.Member;

/**
 * All that a subject's merit rests on but the rulebook, without its id, its name, where its facts
 * were read, and what no rule of the rulebook reads. Subjects of one profile are judged alike.
 *
 * @param text what is known of it, shortened; equal texts say the same
 */
record Profile(String text) {
  /** The profile of a member who is rated, from his rows. */
  static Profile of(Read read, int year, Member member, Registers registers) {
    String id = member.id();
    ProfileWriter writer = new ProfileWriter(read, year, id, read.in(Rated.as(member)));
    writer.civil(member);
    registers.work().about(id).forEach(writer::work);
    writer.grades(registers.grades().about(id));
    registers.points().about(id).forEach(writer::points);
    writer.discipline(registers.discipline().about(id));
    writer.conclusions(registers.conclusions().about(id));
    writer.rulings(registers.rulings().about(id));
    return new Profile(writer.text());
  }

  /** The profile of a collective, from what was gathered of it. */
  static Profile of(Read read, int year, Reading reading) {
    ProfileWriter writer =
        new ProfileWriter(read, year, reading.subject(), read.in(reading.rated().as()));
    writer.work(reading.work());
    writer.grades(reading.grades().grades());
    writer.points(reading.points());
    reading.others().forEach(writer::other);
    writer.rulings(reading.rulings());
    return new Profile(writer.text());
  }
}
