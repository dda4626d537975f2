package vn.xeploai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.text.Closest;

/** The declarations of the tables agree with the contract and with themselves. */
class TablesTest {
  @Test
  void everyFileHasTheColumnsOfTheContract() {
    List<String> declared =
        Tables.ALL.stream()
            .map(
                table ->
                    table.file()
                        + ": "
                        + String.join(
                            ", ",
                            table.columns().stream()
                                .map(column -> column.name() + (column.required() ? "!" : ""))
                                .sorted()
                                .toList()))
            .toList();

    assertEquals(
        List.of(
            "targets.csv: basic, clause, code!, comparison, exceeds, key, measure, of, owner,"
                + " threshold, title!, unit",
            "results.csv: code!, evidence, reported_by, reported_on, value!",
            "cells.csv: id!, name!, owner_of",
            "members.csv: cell!, civil_rating, exempt, id!, name!, role",
            "organisations.csv: eligible, id!, kind!, members, name!, owner_of",
            "work.csv: assigned!, completed, exceeded, on_time, remedied, subject!, weaknesses",
            "grades.csv: basic, criterion!, grade!, kind!, subject!",
            "points.csv: common, results, subject!",
            "discipline.csv: corruption, decided_on!, duty_related, form!, leadership,"
                + " self_detected, subject!",
            "conclusions.csv: decided_by, decided_on, document, kind!, subject!",
            "tasks.csv: code!, done_on, due, evidence, owner, status, title!",
            "rulings.csv: clause!, decided_by!, decided_on!, reason!, ruling!, subject!",
            "levels.csv: decided_by, decided_on, document, level!, reason, stage!, subject!",
            "history.csv: level!, subject!, year!"),
        declared);
  }

  @Test
  void noTwoColumnsOfATableShareAHeader() {
    for (Table<?> table : Tables.ALL) {
      Set<String> seen = new HashSet<>();
      for (Column column : table.columns()) {
        for (String header : column.headers()) {
          assertTrue(seen.add(Closest.folded(header)), table.file() + ": " + header);
        }
      }
    }
  }

  @Test
  void everyWordOfAColumnIsReadAsItself() {
    assertEquals(
        List.of("at-least", "more-than", "at-most", "less-than", "level", "status"),
        TargetTable.COMPARISON.words().orElseThrow().names());
    for (Words<?> words :
        List.of(Vocabulary.COMPARISONS, Vocabulary.FORMS, Vocabulary.LEVELS, Vocabulary.MEASURES)) {
      words.names().forEach(name -> assertTrue(words.read(name).isPresent(), name));
    }
  }

  @Test
  void everyRowIsWrittenIntoAllColumns(@TempDir Path folder) {
    DossierWriter.write(DossierFolder.full(folder).dossier())
        .forEach(
            (file, text) -> {
              Problems problems = new Problems();
              if (!file.equals(Head.FILE)) {
                Sheet sheet = SheetText.read(file, text, problems);
                sheet
                    .lines()
                    .forEach(
                        line -> assertEquals(sheet.header().size(), line.cells().size(), file));
              }
            });
  }

  @Test
  void theClosestNameIsOneThatCanBeMeant() {
    List<String> known = List.of("threshold", "title", "code");

    assertEquals(Optional.of("threshold"), Closest.to("treshhold", known));
    assertEquals(Optional.of("title"), Closest.to("Tilte", known));
    assertEquals(Optional.empty(), Closest.to("owner", known));
    assertEquals(3, Closest.distance("kitten", "sitting"));
  }
}
