package vn.xeploai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole answer of {@code rate} to the dossier of the resolution, on any machine. */
class ProgramTest {
  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void ratesTheDossierOfTheResolution(String language) throws IOException {
    assertEquals(
        golden(language),
        Run.answer("rate", Run.DOSSIER, "--lang", language),
        "The answer changed. If it is meant to, look at every difference, then write the output of"
            + (" `rate " + Run.DOSSIER + " --lang " + language + "` to " + path(language)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void staysWithinAHundredColumnsOfComposedLetters(String language) {
    String answer =
        Run.answer("rate", Run.DOSSIER, "--members", "--lang", language)
            + Run.answer("rules", "qd124", "--lang", language)
            + Run.answer("rate", "--help", "--lang", language);
    assertEquals(
        List.of(),
        answer.lines().filter(line -> line.codePointCount(0, line.length()) > 100).toList());
    assertTrue(Normalizer.isNormalized(answer, Normalizer.Form.NFC));
  }

  @Test
  void speaksVietnameseUnlessAskedOtherwise() throws IOException {
    assertEquals(golden("vi"), Run.answer("rate", Run.DOSSIER));
    assertEquals(golden("en"), Run.answer("--lang=EN", "rate", Run.DOSSIER));
  }

  @Test
  void doesNotDependOnTheLocaleNorTheTimeZone() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String json = Run.answer("rate", Run.DOSSIER, "--format", "json");
    String csv = Run.answer("rate", Run.DOSSIER, "--format", "csv");
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(golden("vi"), Run.answer("rate", Run.DOSSIER, "--lang", "vi"));
      assertEquals(json, Run.answer("rate", Run.DOSSIER, "--format", "json"));
      assertEquals(csv, Run.answer("rate", Run.DOSSIER, "--format", "csv"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** A line separator can only be set before a process starts. */
  @Test
  void doesNotDependOnTheLineSeparatorNorTheEncoding(@TempDir Path temp) throws Exception {
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dline.separator=\r\n",
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.xeploai.cli.Main",
                "rate",
                Path.of(Run.DOSSIER).toString())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    assertEquals("", Files.readString(err));
    assertEquals(0, process.exitValue());
    assertEquals(golden("vi"), Files.readString(out));
  }

  private static String path(String language) {
    return "src/test/resources/golden/duc-tho-2023." + language + ".txt";
  }

  private static String golden(String language) throws IOException {
    String name = "/golden/duc-tho-2023." + language + ".txt";
    try (InputStream in = ProgramTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
