package vn.xeploai.batch;

import java.util.List;

/**
 * What came of a run over many communes.
 *
 * @param rated how many were rated
 * @param refused those that were not, by name
 */
public record BatchResult(int rated, List<NotRated> refused) {
  /** Copies the list. */
  public BatchResult {
    refused = List.copyOf(refused);
  }
}
