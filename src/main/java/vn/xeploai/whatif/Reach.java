package vn.xeploai.whatif;

import java.util.List;
import vn.xeploai.conclusions.Finding;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.facts.Level;

/**
 * The smallest changes of facts that give a subject a level.
 *
 * @param rating the rating as it stands
 * @param level the level asked for, or better
 * @param answer whether and how it can be reached
 * @param reserves how far each criterion can fall before the level it has is lost, the least first
 */
public record Reach(Rating rating, Level level, Answer answer, List<Reserve> reserves) {
  /** Copies the list. */
  public Reach {
    reserves = List.copyOf(reserves);
  }

  /** The most changed facts for which an answer is proved to be the smallest. */
  public static final int PROVED = 4;

  /** Whether and how a level can be reached. */
  public sealed interface Answer {}

  /** It is reached already. */
  public record Already() implements Answer {}

  /**
   * It is reached by these changes; each way was applied and rated again, and no way with fewer
   * facts exists.
   *
   * @param ways the ways found, each with as few facts as the others
   * @param stopped whether the search came to its limit, so that there may be others with as few
   */
  public record Ways(List<Way> ways, boolean stopped) implements Answer {
    /** Copies the list. */
    public Ways {
      ways = List.copyOf(ways);
    }
  }

  /**
   * No fact of this year that people can still change reaches it.
   *
   * @param blocking the criteria that nothing turns
   */
  public record Never(List<Finding> blocking) implements Answer {
    /** Copies the list. */
    public Never {
      blocking = List.copyOf(blocking);
    }
  }

  /**
   * Not found: more than {@link #PROVED} facts would have to change, or the search was given up.
   *
   * @param open the criteria in the way
   * @param proved the number of facts up to which there is no way; less than {@link #PROVED} where
   *     the search came to its limit
   */
  public record NotFound(List<Finding> open, int proved) implements Answer {
    /** Copies the list. */
    public NotFound {
      open = List.copyOf(open);
    }

    /** Whether the search came to its limit. */
    public boolean stopped() {
      return proved < PROVED;
    }
  }

  /**
   * Facts to be changed together.
   *
   * @param changes each with what stands there now and the nearest value that suffices
   */
  public record Way(List<Turned> changes) {
    /** Copies the list. */
    public Way {
      changes = List.copyOf(changes);
    }
  }

  /**
   * A fact and the nearest value that suffices.
   *
   * @param change the change
   * @param now what stands there, empty where nothing is reported
   */
  public record Turned(Change.Fact change, String now) {}
}
