package vn.xeploai.facts;

import java.util.List;

/**
 * A Party cell, chi bộ ({@code cells.csv}).
 *
 * @param id the id
 * @param name the name
 * @param ownerOf codes of the targets the cell owns besides those that name it
 * @param source where it was read
 */
public record Cell(String id, String name, List<String> ownerOf, Source source)
    implements Collective, Reported {
  /** Copies the list. */
  public Cell {
    ownerOf = List.copyOf(ownerOf);
  }

  @Override
  public SubjectKind kind() {
    return SubjectKind.CELL;
  }

  @Override
  public String about() {
    return id;
  }
}
