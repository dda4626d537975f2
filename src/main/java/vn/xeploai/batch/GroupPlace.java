package vn.xeploai.batch;

import vn.xeploai.conclusions.Assessment;
import vn.xeploai.conclusions.Place;
import vn.xeploai.conclusions.Quota;
import vn.xeploai.facts.Committee;
import vn.xeploai.facts.SubjectKind;

/**
 * Where a committee stands under the quota it shares with others; all empty where it shares none,
 * or is no candidate.
 *
 * @param rank its rank, or between what: {@code 2}, {@code 2..3}
 * @param candidates how many ask for a place
 * @param ceiling how many places there are
 * @param base what the ceiling is a share of
 */
record GroupPlace(String rank, String candidates, String ceiling, String base) {
  private static final GroupPlace NONE = new GroupPlace("", "", "", "");

  static GroupPlace of(Assessment assessment) {
    return assessment.quotas().stream()
        .filter(quota -> quota.group() == SubjectKind.COMMITTEE)
        .filter(quota -> quota.places().containsKey(Committee.ID))
        .findFirst()
        .map(GroupPlace::of)
        .orElse(NONE);
  }

  private static GroupPlace of(Quota quota) {
    Place place = quota.place(Committee.ID);
    return new GroupPlace(
        new Place.Bounds(place.best(), place.worst()).text(),
        place.candidates().text(),
        place.ceiling().text(),
        place.base().text());
  }
}
