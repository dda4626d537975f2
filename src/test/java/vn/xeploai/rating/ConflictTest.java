package vn.xeploai.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Member;
import vn.xeploai.oracle.RandomDossiers;
import vn.xeploai.rulebook.Rulebooks;

/** Rules that cannot give an answer are told by name; they never make one up. */
class ConflictTest {
  private static final String HEAD =
      """
      package rules

      import vn.xeploai.conclusions.*
      import vn.xeploai.facts.*

      """;

  private static final Dossier DOSSIER = RandomDossiers.of(7);

  @TempDir private Path folder = Path.of("");

  @Test
  void twoRatingsForOneSubjectNameTheSubjectAndBothRules() throws IOException {
    RulesConflict conflict =
        conflict(
            """
            rule "the front is not rated after all"
                @id("qd124.extra.front") @clause("x") @standing("read") @title("x")
            when
                Rating( kind == SubjectKind.FRONT, $id : subject, merit.lowest != Level.NOT_RATED )
            then
                insertLogical( Rating.exempt( $id ) );
            end
            """);
    assertEquals("rating.twice", conflict.key());
    assertEquals("front", conflict.arguments().get(0));
    assertTrue(conflict.arguments().get(1).contains("qd124.extra.front"), conflict.toString());
    assertTrue(conflict.arguments().get(1).contains("common.quota."), conflict.toString());
  }

  @Test
  void aSubjectWithoutRatingIsNamedWithWhatWasJudged() throws IOException {
    Path own = copy();
    String forgotten =
        DOSSIER.members().stream()
            .filter(one -> one.exemption().isEmpty())
            .map(Member::id)
            .findFirst()
            .orElseThrow();
    Path member = own.resolve("member.drl");
    Files.writeString(
        member,
        Files.readString(member)
            .replace(
                "$s : Rated( kind == SubjectKind.MEMBER, $id : subject )",
                "$s : Rated( kind == SubjectKind.MEMBER, $id : subject, subject != \""
                    + forgotten
                    + "\" )"));
    RulesConflict conflict = conflict(own);
    assertEquals("rating.none", conflict.key());
    assertEquals(forgotten, conflict.arguments().get(0));
  }

  @Test
  void rulesWithoutEndAreStoppedAndNamed() throws IOException {
    RulesConflict conflict =
        conflict(
            """
            rule "one begins it"
                @id("qd124.extra.begin") @clause("x") @standing("read") @title("x")
            when
                Committee()
            then
                insertLogical( new Owner( "x" ) );
            end

            rule "it grows and grows"
                @id("qd124.extra.endless") @clause("x") @standing("read") @title("x")
            when
                Owner( $id : id )
            then
                insertLogical( new Owner( $id.concat( "x" ) ) );
            end
            """);
    assertEquals("rating.endless", conflict.key());
    assertEquals(List.of("it grows and grows"), List.of(conflict.arguments().get(1)));
  }

  @Test
  void aRuleThatTripsIsNamedWithTheFactsItTrippedOver() throws IOException {
    RulesConflict conflict =
        conflict(
            """
            rule "it trips"
                @id("qd124.extra.trips") @clause("x") @standing("read") @title("x")
            when
                Cell( $id : id )
            then
                insertLogical( new Owner( $id.substring( $id.length(), $id.indexOf( $id ) ) ) );
            end
            """);
    assertEquals("rating.tripped", conflict.key());
    assertEquals("it trips", conflict.arguments().get(0));
    assertTrue(
        conflict.arguments().get(1).startsWith("StringIndexOutOfBounds"), conflict.toString());
    assertTrue(conflict.arguments().get(2).contains("id=c1"), conflict.toString());
  }

  @Test
  void aConditionThatTripsIsToldWithItsRule() throws IOException {
    RulesConflict conflict =
        conflict(
            """
            rule "it trips early"
                @id("qd124.extra.early") @clause("x") @standing("read") @title("x")
            when
                Cell( $id : id, id.substring( id.length(), id.indexOf( id ) ) == id )
            then
                insertLogical( new Owner( $id ) );
            end
            """);
    assertEquals("rating.condition", conflict.key());
    assertTrue(conflict.arguments().get(0).contains("it trips early"), conflict.toString());
  }

  private RulesConflict conflict(String rule) throws IOException {
    Path own = copy();
    Files.writeString(own.resolve("extra.drl"), HEAD + rule);
    return conflict(own);
  }

  private static RulesConflict conflict(Path rulebook) {
    return assertThrows(
        RulesConflict.class, () -> Rater.rate(DOSSIER, "", Rulebooks.named(rulebook.toString())));
  }

  private Path copy() throws IOException {
    Path own = Files.createDirectories(folder.resolve("qd124"));
    try (Stream<Path> files = Files.list(Path.of("rules/qd124"))) {
      for (Path file : files.toList()) {
        Files.copy(file, own.resolve(file.getFileName()));
      }
    }
    return own;
  }
}
