package vn.xeploai.rating;

import vn.xeploai.facts.Member;

/**
 * All that the outcome of criteria rests on, without the subject's id, its name, where its facts
 * were read, and what no criterion reads. Subjects of one profile are judged alike.
 *
 * @param text what is known of it, shortened; equal texts say the same
 */
record Profile(String text) {
  /** As of any record; written out, because what Java makes of one is slow the first time. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Profile profile && text.equals(profile.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The profile of a member who is rated, from his rows. */
  static Profile of(Yardstick yardstick, int year, Member member, Registers registers) {
    String id = member.id();
    ProfileText text = new ProfileText(yardstick, year);
    RowProfile rows = new RowProfile(text, yardstick);
    rows.civil(member);
    registers.work().about(id).forEach(rows::work);
    rows.grades(registers.grades().about(id));
    registers.points().about(id).forEach(rows::points);
    rows.discipline(registers.discipline().about(id));
    rows.conclusions(registers.conclusions().about(id));
    rows.rulings(registers.rulings().about(id));
    return new Profile(text.toString());
  }

  /** The profile of a subject, from what was gathered of it. */
  static Profile of(Yardstick yardstick, int year, Reading reading) {
    ProfileText text = new ProfileText(yardstick, year);
    new ReadingProfile(text, yardstick, reading.subject()).write(reading);
    return new Profile(text.toString());
  }
}
