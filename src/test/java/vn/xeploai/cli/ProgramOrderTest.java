package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People read targets in the order of the resolution, programs in the order of codes. */
class ProgramOrderTest {
  @TempDir private Path temp = Path.of("");

  private Copy dossier = new Copy(Path.of(""));

  @BeforeEach
  void aResolutionThatBeginsWithItsLastLetter() {
    dossier = Copy.small(temp.resolve("dossier"), 2023);
    dossier.write(
        "targets.csv",
        """
        code,title,comparison,threshold
        d.2,Lúa,at-least,5
        d.1,Ngô,at-least,5
        b.1,Khoai,at-least,5
        """);
    dossier.write("results.csv", "code,value\nd.2,4\nd.1,4\nb.1,4\n");
  }

  @ParameterizedTest
  @CsvSource({"table,d.2,d.1,b.1", "html,d.2,d.1,b.1", "csv,b.1,d.1,d.2", "json,b.1,d.1,d.2"})
  void targetsAreToldInOrder(String format, String first, String second, String third) {
    Run run = Run.of("rate", dossier.path(), "--format", format);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().indexOf(first) < run.out().indexOf(second), run.out());
    assertTrue(run.out().indexOf(second) < run.out().indexOf(third), run.out());
  }

  @Test
  void aDocumentListsThemInTheOrderOfTheResolution() {
    Path forms = temp.resolve("forms");
    Run run = Run.of("forms", dossier.path(), "--out", forms.toString());
    assertEquals(0, run.code(), run.err());
    String text = WordFile.of(forms.resolve(Forms.TARGETS)).text();
    assertTrue(text.indexOf("Lúa") < text.indexOf("Ngô"), text);
    assertTrue(text.indexOf("Ngô") < text.indexOf("Khoai"), text);
  }
}
