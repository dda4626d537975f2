package vn.xeploai.batch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param cells texts, whole numbers, and yes or no, by column, in order
 */
record Row(Map<String, Object> cells) {
  /** Copies the cells, in their order. */
  Row {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  static Builder begin() {
    return new Builder();
  }

  /** A row in the making. */
  static final class Builder {
    private final Map<String, Object> cells = new LinkedHashMap<>();

    Builder put(String column, String text) {
      cells.put(column, text);
      return this;
    }

    Builder put(String column, int number) {
      cells.put(column, number);
      return this;
    }

    Builder put(String column, boolean yes) {
      cells.put(column, yes);
      return this;
    }

    Row end() {
      return new Row(cells);
    }
  }
}
