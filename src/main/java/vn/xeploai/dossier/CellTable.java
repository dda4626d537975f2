package vn.xeploai.dossier;

import java.util.List;
import vn.xeploai.facts.Cell;
import vn.xeploai.facts.Dossier;

/** {@code cells.csv}. */
final class CellTable {
  static final Column ID = Column.required("id", "mã", "mã chi bộ");
  private static final Column NAME = Column.required("name", "tên", "tên chi bộ");
  private static final Column OWNER_OF = Column.of("owner_of", "chỉ tiêu phụ trách");

  static final Table<Cell> TABLE =
      new Table<>(
          "cells.csv",
          Dossier::cells,
          List.of(ID, NAME, OWNER_OF),
          row -> new Cell(row.id(ID), row.text(NAME), row.codes(OWNER_OF), row.source()),
          cell -> List.of(cell.id(), cell.name(), Cells.codes(cell.ownerOf())),
          cell -> List.of());

  private CellTable() {}
}
