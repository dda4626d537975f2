package vn.xeploai.facts;

/**
 * The commune's Party committee, rated last. Every dossier has exactly one.
 *
 * @param name the commune's name
 * @param source where the commune was read
 */
public record Committee(String name, Source source) implements Collective, Reported {
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

  @Override
  public String about() {
    return ID;
  }

  @Override
  public String place() {
    return source.file() + ":commune";
  }
}
