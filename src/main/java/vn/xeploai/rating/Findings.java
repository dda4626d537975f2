package vn.xeploai.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.xeploai.conclusions.Finding;

/**
 * How criteria came out for subjects judged before, by what each of them reads. A subject of which
 * everything was found of others, criterion by criterion, need not be judged itself. Used by
 * several threads.
 */
final class Findings {
  /** So many are kept, of all numbers together; what is new after that is judged each time. */
  private static final int MOST = 100_000;

  private final Map<Profile, Finding> known = new ConcurrentHashMap<>();

  /**
   * The outcomes of all criteria for a subject, if all were found before.
   *
   * @param each what it is held against, by criterion
   */
  Optional<List<Finding>> of(Map<String, Yardstick> each, int year, Reading reading) {
    List<Finding> findings = new ArrayList<>(each.size());
    for (Yardstick criterion : each.values()) {
      Finding finding = known.get(Profile.of(criterion, year, reading));
      if (finding == null) {
        return Optional.empty();
      }
      findings.add(finding.as(reading.subject()));
    }
    return Optional.of(findings);
  }

  /** Keeps how criteria came out; what is open because of facts of others is not kept. */
  void add(Map<String, Yardstick> each, int year, Reading reading, List<Finding> findings) {
    for (Finding finding : findings) {
      Yardstick criterion = each.get(finding.key());
      if (criterion != null && finding.transferable() && known.size() < MOST) {
        known.put(Profile.of(criterion, year, reading), finding.as(finding.subject()));
      }
    }
  }
}
