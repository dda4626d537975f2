package vn.xeploai.rating;

import java.util.List;
import java.util.Optional;
import vn.xeploai.facts.Grade;
import vn.xeploai.facts.Member;
import vn.xeploai.facts.Points;
import vn.xeploai.facts.Source;
import vn.xeploai.facts.Work;

/**
 * All that a member's merit and rank rest on but the rulebook: his facts without his id, his name,
 * his cell, and where they were read. Only of a member who is not exempt and stands in no register:
 * what registers hold also concerns others.
 *
 * @param year the rating year
 * @param member the member himself
 * @param work his work
 * @param grades his grades
 * @param points his points
 */
record Profile(int year, Member member, List<Work> work, List<Grade> grades, List<Points> points) {
  private static final Source NOWHERE = new Source("", 0);

  /** The profile of a member with these rows. */
  static Profile of(
      int year, Member member, List<Work> work, List<Grade> grades, List<Points> points) {
    return new Profile(
        year,
        new Member(
            "",
            "",
            "",
            member.role(),
            member.civilServant(),
            member.civilRating(),
            Optional.empty(),
            NOWHERE),
        work.stream().map(Profile::nobodys).toList(),
        grades.stream().map(Profile::nobodys).toList(),
        points.stream().map(Profile::nobodys).toList());
  }

  private static Work nobodys(Work row) {
    return new Work(
        "",
        row.assigned(),
        row.completed(),
        row.onTime(),
        row.exceeded(),
        row.weaknesses(),
        row.remedied(),
        NOWHERE);
  }

  private static Grade nobodys(Grade row) {
    return new Grade("", row.criterion(), row.kind(), row.mark(), row.basic(), NOWHERE);
  }

  private static Points nobodys(Points row) {
    return new Points("", row.common(), row.results(), NOWHERE);
  }
}
