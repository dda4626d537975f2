package vn.xeploai.dossier;

import java.util.List;

/** Takes the rows of a sheet as they are read. */
interface RowSink {
  /** Takes a row. */
  void row(int number, List<String> cells);

  /** The row of the header, 0 where there is none. */
  int headerRow();
}
