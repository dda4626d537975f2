package vn.xeploai.conclusions;

/** What a rule may conclude: these and nothing else, so that each has its words in a proof. */
public sealed interface Concluded
    permits BasicTargets,
        Basis,
        CivilStanding,
        Conduct,
        Finding,
        Gradebook,
        Judgement,
        KeyTargets,
        Merit,
        Owned,
        Owner,
        OwnerTally,
        PointTotal,
        Quota,
        QuotaPercent,
        Rank,
        Rated,
        Rating,
        Recommendation,
        Subordinates,
        Tally,
        Warning,
        Workload {
  /**
   * The name of the conclusion within its run: its kind in small letters, a colon, and what it is
   * about, such as {@code rating:CB05}. No two conclusions of a run that holds together share one.
   */
  String handle();
}
