package vn.xeploai.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Answers of two dossiers never share a file, on whatever system. */
class ClashesTest {
  private static final Optional<String> JSON = Optional.of("json");

  @Test
  void namesThatDifferInCaseOrFormOnlyClash() {
    assertEquals(
        Set.of("Xa/1", "xa/1", "\u0110\u1EE9c", "\u0110u\u031B\u0301c"),
        Clashes.among(
            List.of("Xa/1", "xa/1", "\u0110\u1EE9c", "\u0110u\u031B\u0301c", "xa/2"), JSON));
  }

  @Test
  void aFolderNamedLikeAnAnswerClashes() {
    assertEquals(
        Set.of("xa", "XA.json/b"), Clashes.among(List.of("xa", "XA.json/b", "xa.json"), JSON));
  }

  @Test
  void withoutAnswersOnlyTheSameNameClashes() {
    assertEquals(
        Set.of("a"), Clashes.among(List.of("a", "a", "A", "b", "b.json/c"), Optional.empty()));
  }
}
