package vn.xeploai.rating;

import vn.xeploai.facts.Member;

/**
 * All that the outcome of criteria rests on, without the subject's id, its name, where its facts
 * were read, and what no criterion reads. Subjects of one profile are judged alike.
 *
 * @param text what is known of it, shortened; equal texts say the same
 */
record Profile(String text) {
  /** The profile of a member who is rated, from his rows. */
  static Profile of(Yardstick yardstick, int year, Member member, Registers registers) {
    String id = member.id();
    ProfileWriter writer = new ProfileWriter(yardstick, year, id);
    writer.civil(member);
    registers.work().about(id).forEach(writer::work);
    writer.grades(registers.grades().about(id));
    registers.points().about(id).forEach(writer::points);
    writer.discipline(registers.discipline().about(id));
    writer.conclusions(registers.conclusions().about(id));
    writer.rulings(registers.rulings().about(id));
    return new Profile(writer.text());
  }

  /** The profile of a subject, from what was gathered of it. */
  static Profile of(Yardstick yardstick, int year, Reading reading) {
    ProfileWriter writer = new ProfileWriter(yardstick, year, reading.subject());
    writer.work(reading.work());
    writer.grades(reading.grades().grades());
    writer.points(reading.points());
    reading.others().forEach(writer::other);
    writer.rulings(reading.rulings());
    return new Profile(writer.text());
  }
}
