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
                @id("qd124.subjects.front") @clause("x") @standing("read") @title("x")
            when
                Organisation( kind == SubjectKind.FRONT, $id : id )
            then
                insertLogical( Rating.exempt( $id ) );
            end
            """);
    assertEquals("rating.twice", conflict.key());
    assertEquals("front", conflict.arguments().get(0));
    assertTrue(conflict.arguments().get(1).contains("qd124.subjects.front"), conflict.toString());
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
            rule "it grows and grows"
                @id("qd124.quota-percent.endless") @clause("x") @standing("read") @title("x")
            when
                Parameter( name == "quota.percent", $more : number )
                QuotaPercent( $percent : percent )
            then
                insertLogical( new QuotaPercent( $percent.add( $more ) ) );
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
                @id("qd124.quota-percent.trips") @clause("x") @standing("read") @title("x")
            when
                $base : Parameter( name == "quota.base" )
            then
                insertLogical( new QuotaPercent( $base.number() ) );
            end
            """);
    assertEquals("rating.tripped", conflict.key());
    assertEquals("extra.drl:6, it trips", conflict.arguments().get(0));
    assertTrue(conflict.arguments().get(1).startsWith("NumberFormat"), conflict.toString());
    assertTrue(conflict.arguments().get(2).contains("quota.base"), conflict.toString());
  }

  @Test
  void aConditionThatTripsIsToldWithItsRule() throws IOException {
    RulesConflict conflict =
        conflict(
            """
            rule "it trips early"
                @id("qd124.consequences.early") @clause("x") @standing("read") @title("x")
            when
                Parameter( name == "quota.base", $id : name, number == number )
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
