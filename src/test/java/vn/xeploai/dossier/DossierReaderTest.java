package vn.xeploai.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Requirement;
import vn.xeploai.facts.Requirement.Comparison;
import vn.xeploai.facts.Result;
import vn.xeploai.facts.Source;
import vn.xeploai.facts.Target;
import vn.xeploai.facts.Value;

/** What valid dossiers become. */
class DossierReaderTest {
  @Test
  void theSmallestDossierHoldsOneTargetAndItsResult(@TempDir Path folder) {
    Dossier dossier = DossierFolder.minimal(folder).dossier();

    assertEquals("Lương Nghĩa", dossier.commune().name());
    assertEquals(2023, dossier.commune().year());
    assertEquals(
        List.of(
            new Target(
                "b.1",
                "Sản lượng lúa",
                "",
                new Requirement.Bound(
                    Comparison.AT_LEAST,
                    BigDecimal.valueOf(56100),
                    Optional.empty(),
                    Optional.empty()),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                "",
                new Source("targets.csv", 2))),
        dossier.targets());
    assertEquals(
        List.of(
            new Result(
                "b.1",
                Optional.of(new Value.Amount(BigDecimal.valueOf(56100))),
                Optional.empty(),
                "",
                "",
                new Source("results.csv", 2))),
        dossier.results());
  }

  @Test
  void aFullDossierHoldsEveryFact(@TempDir Path folder) {
    Dossier dossier = DossierFolder.full(folder).dossier();

    assertEquals(10, dossier.targets().size());
    assertEquals(8, dossier.results().size());
    assertEquals(5, dossier.rulings().size());
    assertEquals("Nghị quyết: năm 2023", dossier.commune().resolution().title());
    assertEquals("Văn phòng Đảng ủy", dossier.commune().roles().get("van-phong"));
    assertEquals(List.of("b.1", "b.3.1"), dossier.cells().get(0).ownerOf());
  }
}
