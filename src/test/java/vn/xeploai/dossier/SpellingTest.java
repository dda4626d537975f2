package vn.xeploai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Text is brought into one spelling, however it was typed. */
class SpellingTest {
  @Test
  void composingChangesNoTextOfComposedCharacters() {
    String all =
        IntStream.rangeClosed(0, Character.MAX_VALUE)
            .filter(character -> Spelling.isComposed((char) character))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    for (int at = 0; at < all.length(); at++) {
      char before = all.charAt(at);
      String pairs =
          all.chars().mapToObj(behind -> "" + before + (char) behind).collect(Collectors.joining());
      assertTrue(Normalizer.isNormalized(pairs, Normalizer.Form.NFC), Integer.toString(before));
    }
  }

  @Test
  void lettersAndTheirMarksBecomeOneCharacter() {
    assertEquals("Hoàn thành tốt", Spelling.clean("Hoa\u0300n tha\u0300nh to\u0302\u0301t"));
    assertEquals("ợ", Spelling.clean("ơ\u0323"));
  }
}
