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
 * his cell, where they were read, and what no rule of the rulebook reads. Only of a member who is
 * not exempt and stands in no register: what registers hold also concerns others.
 *
 * @param year the rating year
 * @param member the member himself
 * @param work his work
 * @param grades his grades
 * @param points where his points lie
 */
record Profile(
    int year, Member member, List<Work> work, List<Grade> grades, List<PointsPlace> points) {
  private static final Source NOWHERE = new Source("", 0);

  /** The profile of a member with these rows. */
  static Profile of(
      Read read,
      int year,
      Member member,
      List<Work> work,
      List<Grade> grades,
      List<Points> points) {
    return new Profile(
        year,
        new Member(
            "",
            "",
            "",
            read.as(member.role()),
            read.civil() && member.civilServant(),
            read.civil() ? member.civilRating() : Optional.empty(),
            Optional.empty(),
            NOWHERE),
        work.stream().map(row -> nobodys(row, read.weaknesses())).toList(),
        read.grades() ? grades.stream().map(Profile::nobodys).toList() : List.of(),
        read.points()
            ? points.stream().map(row -> PointsPlace.of(row, read.bounds())).toList()
            : List.of());
  }

  private static Work nobodys(Work row, boolean weaknesses) {
    return new Work(
        "",
        row.assigned(),
        row.completed(),
        row.onTime(),
        row.exceeded(),
        weaknesses ? row.weaknesses() : Optional.empty(),
        weaknesses ? row.remedied() : Optional.empty(),
        NOWHERE);
  }

  private static Grade nobodys(Grade row) {
    return new Grade("", row.criterion(), row.kind(), row.mark(), row.basic(), NOWHERE);
  }
}
