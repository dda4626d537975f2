package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a document says is for its readers; remarks for the office stand on a page behind it. */
class ProgramFormOfficeTest {
  @TempDir private static Path temp = Path.of("");

  @Test
  void whatIsSignedSaysNothingThatOnlyTheOfficeShouldKnow() {
    boolean told = false;
    for (Forms forms : Forms.ofTwo(temp.resolve("forms"))) {
      List<String> internal =
          List.of(
              forms.say("standing.ASSUMED"),
              forms.answer().json().at("/rulebook/id").asText(),
              forms.answer().json().at("/rulebook/sha256").asText().substring(0, 12));
      for (String name : forms.names()) {
        List<IBodyElement> elements = forms.read(name).document().getBodyElements();
        List<String> texts = elements.stream().map(ProgramFormOfficeTest::text).toList();
        int annex = texts.indexOf(forms.say("form.office.kind"));
        int signature = only(texts, forms.say("form.signature"));
        assertTrue(signature < annex, name);
        String signed = String.join("\n", texts.subList(0, annex));
        String office = String.join("\n", texts.subList(annex, texts.size()));
        internal.forEach(word -> assertFalse(signed.contains(word), name + ": " + word));
        assertTrue(office.contains(internal.get(2)), name);
        told |= office.contains(forms.say("standing.ASSUMED"));
      }
    }
    assertTrue(told, "no document has a criterion nobody has read");
  }

  private static int only(List<String> texts, String part) {
    List<String> found = texts.stream().filter(text -> text.contains(part)).toList();
    assertEquals(1, found.size(), part);
    return texts.indexOf(found.get(0));
  }

  private static String text(IBodyElement element) {
    return element instanceof XWPFTable table
        ? table.getText()
        : ((XWPFParagraph) element).getText();
  }
}
