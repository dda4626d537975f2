package vn.xeploai.facts;

/**
 * The commune's Party committee, rated last. Every dossier has exactly one.
 *
 * @param name the commune's name
 */
public record Committee(String name) implements Collective {
  /** The id every dossier gives its committee. */
  public static final String ID = "committee";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public SubjectKind kind() {
    return SubjectKind.COMMITTEE;
  }
}
