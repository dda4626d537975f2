package vn.xeploai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Characters that nobody sees, in everything other rows refer to; and what is typed. */
class HiddenCharactersTest {
  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> hidden() {
    return IntStream.of(
            0xAD, 0x34F, 0x61C, 0x115F, 0x180B, 0x200B, 0x200D, 0x200E, 0x202E, 0x2060, 0x2066,
            0x3164, 0xFE0F, 0xFEFF, 0xE0001, 0xE0100)
        .boxed()
        .flatMap(
            one ->
                Stream.of(
                    Arguments.of(one, "cells.csv", "id,name", "x%s1,Chi bộ"),
                    Arguments.of(one, "members.csv", "id,name,cell", "x%s1,An,cb1"),
                    Arguments.of(one, "organisations.csv", "id,name,kind", "x%s1,Hội,organisation"),
                    Arguments.of(one, "tasks.csv", "code,title", "x%s1,Việc"),
                    Arguments.of(
                        one,
                        "targets.csv",
                        "code,title,comparison,threshold",
                        "x%s1.1,Lúa,at-least,5")));
  }

  @ParameterizedTest
  @MethodSource("hidden")
  void isRefusedWithItsNameAndPlace(int character, String file, String header, String row) {
    DossierFolder dossier = DossierFolder.minimal(folder).file("cells.csv", "id,name", "cb1,Một");
    dossier.file(file, header, String.format(row, Character.toString(character)));
    Reading.Refused refused = assertInstanceOf(Reading.Refused.class, DossierReader.read(folder));
    Problem told =
        refused.problems().stream()
            .filter(one -> one.message().key().equals("problem.id.hidden"))
            .findFirst()
            .orElseThrow();
    assertEquals(file, told.file());
    assertEquals(Character.getName(character), told.message().arguments().get(1));
    assertEquals("2", told.message().arguments().get(2));
    assertTrue(told.value().contains("<U+"), told.value());
  }

  @ParameterizedTest
  @CsvSource({
    "results.csv:b.1:value=5,results.csv,value",
    "results.csv:b.1:kết quả=5,results.csv,value",
    "Kết quả:b.1:Kết quả=5,results.csv,value",
    "ket qua:b.1:ket qua=5,results.csv,value",
    "points:m1:results=5,points.csv,results"
  })
  void aFactIsNamedInVietnameseInEitherForm(String typed, String file, String column) {
    for (Normalizer.Form form : Normalizer.Form.values()) {
      FactEdit.Edit edit =
          assertInstanceOf(FactEdit.Edit.class, FactEdit.parse(Normalizer.normalize(typed, form)));
      assertEquals(file, edit.edit().file());
      assertEquals(column, edit.edit().column());
      assertEquals("5", edit.edit().value());
    }
  }
}
