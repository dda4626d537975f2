package vn.xeploai.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.xeploai.conclusions.Place;
import vn.xeploai.conclusions.Quota;

/** The line of each quota, drawn through the ranked list of those who ask for a place. */
final class PageQuota {
  private final Overview overview;
  private final Words words;
  private final boolean members;

  PageQuota(Overview overview, Words words, boolean members) {
    this.overview = overview;
    this.words = words;
    this.members = members;
  }

  /** The quotas that somebody competes under. */
  List<Map<String, Object>> quotas() {
    return overview.assessment().quotas().stream()
        .filter(quota -> !quota.lone() && !quota.places().isEmpty())
        .map(this::quota)
        .toList();
  }

  private Map<String, Object> quota(Quota quota) {
    List<Map<String, Object>> stretches = new ArrayList<>();
    List<Map<String, Object>> cut = ranked(quota, Place.Decision.CUT);
    stretch(stretches, "", ranked(quota, Place.Decision.KEPT));
    stretch(stretches, "tied", ranked(quota, Place.Decision.OPEN));
    if (!cut.isEmpty()) {
      stretches.add(Map.of("stretch", "below", "line", words.say("page.line"), "ranked", cut));
    }
    return Map.of("quotaText", words.quota(quota), "stretches", stretches);
  }

  private static void stretch(
      List<Map<String, Object>> stretches, String name, List<Map<String, Object>> ranked) {
    if (!ranked.isEmpty()) {
      stretches.add(Map.of("stretch", name, "line", "", "ranked", ranked));
    }
  }

  private List<Map<String, Object>> ranked(Quota quota, Place.Decision decision) {
    return quota.places().values().stream()
        .filter(place -> place.decision() == decision)
        .sorted(Comparator.comparingInt(Place::best).thenComparing(Place::subject))
        .map(this::place)
        .toList();
  }

  private Map<String, Object> place(Place place) {
    return Map.of(
        "rank",
        place.best() == place.worst() ? place.best() : place.best() + "–" + place.worst(),
        "who",
        Lines.shown(place.subject()),
        "to",
        PageAnchors.subject(place.subject()),
        "whoName",
        Lines.shown(overview.name(place.subject(), members)),
        "decision",
        words.say(place.waits() ? "page.tie" : "page.place." + place.decision()));
  }
}
