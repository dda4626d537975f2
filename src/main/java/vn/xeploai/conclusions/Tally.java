package vn.xeploai.conclusions;

import java.util.ArrayList;
import java.util.List;
import vn.xeploai.conclusions.Quantity.Levels;
import vn.xeploai.conclusions.Quantity.Share;
import vn.xeploai.conclusions.Quantity.Unreported;
import vn.xeploai.facts.Level;
import vn.xeploai.facts.SubjectKind;
import vn.xeploai.facts.Truth;

/**
 * The ratings of all rated subjects of one sort below or beside a subject, to be counted. Where
 * none is rated, nothing is known of any share.
 *
 * @param of the id of the subject the tally is for
 * @param sort what is tallied
 * @param ratings their ratings, by subject
 */
public record Tally(String of, Sort sort, List<Rating> ratings) implements Concluded {
  @Override
  public String handle() {
    return "tally:" + of + "/" + sort;
  }

  /** What can be tallied. */
  public enum Sort {
    /** The members of a cell, or of all cells for the committee. */
    MEMBERS("members.csv"),
    /** The committee's cells. */
    CELLS("cells.csv"),
    /** The government. */
    GOVERNMENT("organisations.csv"),
    /** The Fatherland Front. */
    FRONT("organisations.csv"),
    /** The mass organisations. */
    ORGANISATIONS("organisations.csv"),
    /** Front and organisations together. */
    FRONT_AND_ORGANISATIONS("organisations.csv"),
    /** The committee itself. */
    COMMITTEE("targets.csv");

    private final String file;

    Sort(String file) {
      this.file = file;
    }

    /** Whether subjects of this kind are counted. */
    public boolean counts(SubjectKind kind) {
      return switch (this) {
        case MEMBERS -> kind == SubjectKind.MEMBER;
        case CELLS -> kind == SubjectKind.CELL;
        case GOVERNMENT -> kind == SubjectKind.GOVERNMENT;
        case FRONT -> kind == SubjectKind.FRONT;
        case ORGANISATIONS -> kind == SubjectKind.ORGANISATION;
        case FRONT_AND_ORGANISATIONS ->
            kind == SubjectKind.FRONT || kind == SubjectKind.ORGANISATION;
        case COMMITTEE -> kind == SubjectKind.COMMITTEE;
      };
    }
  }

  /** Sorts the ratings. */
  public Tally {
    ratings = Order.byName(Rating::subject, ratings);
  }

  /** The share rated {@code least} or better. */
  public Quantity share(Level least) {
    if (ratings.isEmpty()) {
      return nobody();
    }
    List<String> certainly = new ArrayList<>(ratings.size());
    List<String> perhaps = new ArrayList<>();
    List<String> not = new ArrayList<>();
    for (Rating rating : ratings) {
      List<String> its =
          switch (rating.span().atLeast(least)) {
            case YES -> certainly;
            case UNKNOWN -> perhaps;
            case NO -> not;
          };
      its.add(rating.subject());
    }
    return Share.of(
        new Counted(Counted.Sort.SUBJECTS, least.name(), certainly, perhaps, not), missing());
  }

  /** How many are rated {@code least} or better; unknown: of how many it is open. */
  public int count(Level least, Truth atLeast) {
    int count = 0;
    for (Rating rating : ratings) {
      count += rating.span().atLeast(least) == atLeast ? 1 : 0;
    }
    return count;
  }

  /** The worst level among them. */
  public Quantity worst() {
    if (ratings.isEmpty()) {
      return nobody();
    }
    return new Levels(
        ratings.stream()
            .map(Rating::span)
            .reduce(
                (one, other) ->
                    new Span(
                        Level.worse(one.lowest(), other.lowest()),
                        Level.worse(one.highest(), other.highest())))
            .orElseThrow(),
        missing());
  }

  private Quantity nobody() {
    return new Unreported(List.of(Address.ofAnyRow(sort.file, "id")));
  }

  /**
   * The addresses of the facts that keep ratings open; where they are many, the first of each
   * column and a count.
   */
  public List<String> missing() {
    Lack missing = new Lack();
    for (Rating rating : ratings) {
      missing.add(rating.missing());
    }
    return missing.addresses();
  }
}
