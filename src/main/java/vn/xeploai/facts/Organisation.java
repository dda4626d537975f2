package vn.xeploai.facts;

import java.util.List;
import java.util.Optional;

/**
 * The government, the Fatherland Front or a mass organisation ({@code organisations.csv}).
 *
 * @param id the id
 * @param name the name
 * @param kind {@code GOVERNMENT}, {@code FRONT} or {@code ORGANISATION}
 * @param members people who belong to it, from 0
 * @param eligible people who could belong to it, from 0
 * @param ownerOf codes of the targets it owns besides those that name it
 * @param source where it was read
 */
public record Organisation(
    String id,
    String name,
    SubjectKind kind,
    Optional<Integer> members,
    Optional<Integer> eligible,
    List<String> ownerOf,
    Source source)
    implements Collective, Reported {
  /** Copies the list. */
  public Organisation {
    ownerOf = List.copyOf(ownerOf);
  }

  @Override
  public String about() {
    return id;
  }
}
