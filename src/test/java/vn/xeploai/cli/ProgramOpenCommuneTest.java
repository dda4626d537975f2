package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A commune of which only members, cells, bodies and targets are entered: all is open. */
class ProgramOpenCommuneTest {
  private static final Set<String> ENTERED =
      Set.of("members.csv", "cells.csv", "organisations.csv", "targets.csv");

  @TempDir private Path temp = Path.of("");

  @ParameterizedTest
  @CsvSource({"2021,table json csv html xlsx docx", "2023,table csv", "2025,json"})
  void anAnswerIsAtMostTwiceAsLongAsThatOfAllFacts(String year, String formats) throws IOException {
    Path full = full(year);
    Path open = onlyMembers(full, Integer.MAX_VALUE);
    List<String> longer = new ArrayList<>();
    for (String format : formats.split(" ", -1)) {
      long most = 2 * size(full, format);
      long size = size(open, format);
      if (size > most) {
        longer.add(format + ": " + size + " bytes, not at most " + most);
      }
    }
    assertEquals(List.of(), longer);
  }

  @Test
  void whatIsMissingGrowsWithTheMembersAndNotWithTheirSquare() throws IOException {
    Path full = full("2021");
    int ofHundred = missing(onlyMembers(full, 100));
    int ofTwoHundred = missing(onlyMembers(full, 200));
    assertTrue(ofTwoHundred < 3 * ofHundred, ofHundred + " became " + ofTwoHundred);
  }

  @Test
  void everyMemberStillNamesEachOfItsOwnFactsAndCountsThoseOfOthers() throws IOException {
    Answered answered = Answered.of(onlyMembers(full("2023"), 100).toString());
    for (JsonNode member : answered.ofKind("MEMBER")) {
      String id = Answered.text(member, "subject");
      Set<String> missing = texts(member.get("missing"));
      if (!missing.isEmpty()) {
        for (String own :
            List.of("grades.csv:%s:basic", "work.csv:%s:on_time", "work.csv:%s:assigned")) {
          assertTrue(missing.contains(own.formatted(id)), id + " " + missing);
        }
        assertTrue(
            missing.stream().anyMatch(one -> one.matches("grades\\.csv:\\*\\+\\d+:basic")),
            id + " " + missing);
      }
    }
  }

  private Path full(String year) {
    Path communes = temp.resolve(year);
    Run made =
        Run.of(
            "generate", "--communes", "1", "--seed", "7", "--year", year, "--out", "" + communes);
    assertEquals(0, made.code(), made.err());
    return communes.resolve("xa-00001");
  }

  private static long size(Path dossier, String format) throws IOException {
    Path out = dossier.resolveSibling("answer-" + dossier.getFileName() + "." + format);
    Run run = Run.of("rate", "" + dossier, "--format", format, "--out", "" + out);
    assertTrue(Files.exists(out), run.err());
    return Files.size(out);
  }

  /** The same commune with so many members, and every other table as its header alone. */
  private static Path onlyMembers(Path full, int members) throws IOException {
    Path open = Files.createDirectory(full.resolveSibling("open-" + members));
    for (String name : Copy.names(full)) {
      List<String> lines = Files.readAllLines(full.resolve(name));
      int kept = name.equals("members.csv") ? members : ENTERED.contains(name) ? lines.size() : 0;
      Files.write(
          open.resolve(name),
          name.endsWith(".csv")
              ? lines.subList(0, (int) Math.min(lines.size(), kept + 1L))
              : lines);
    }
    return open;
  }

  private static int missing(Path dossier) {
    return Answered.of(dossier.toString()).all("ratings").stream()
        .mapToInt(rating -> rating.get("missing").size())
        .sum();
  }

  private static Set<String> texts(JsonNode list) {
    return Answered.nodes(list).stream()
        .map(JsonNode::asText)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
