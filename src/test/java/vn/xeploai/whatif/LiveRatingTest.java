package vn.xeploai.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xeploai.cases.Bench;
import vn.xeploai.conclusions.Assessment;
import vn.xeploai.dossier.DossierIdentity;
import vn.xeploai.facts.Dossier;
import vn.xeploai.facts.Parameter;
import vn.xeploai.oracle.RandomDossiers;
import vn.xeploai.rating.LiveRating;
import vn.xeploai.rating.Rater;
import vn.xeploai.report.JsonAnswer;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;

/** A rating kept open answers as one made anew, whatever is changed in it and in what order. */
class LiveRatingTest {
  private static final Messages EN = Messages.in(Language.EN);

  @ParameterizedTest
  @ValueSource(strings = {"qd124", "qd132", "qd366"})
  void everyParameterOfEveryRulebookIsUpdatedAsIfRatedAnew(String id) {
    Rulebook rulebook = Rulebooks.named(id);
    LongStream.range(0, 6)
        .forEach(seed -> holds(RandomDossiers.of(seed, id), rulebook, "seed " + seed));
    holds(Bench.accepted(Path.of("facts/duc-tho-2023")), rulebook, "duc-tho");
  }

  private static void holds(Dossier dossier, Rulebook rulebook, String name) {
    String sha = DossierIdentity.sha256(dossier);
    try (LiveRating live = new LiveRating(dossier, sha, rulebook)) {
      for (Parameter parameter : rulebook.parameters().values()) {
        for (String value : values(parameter)) {
          live.set(parameter.name(), value);
          Assessment anew = Rater.rate(dossier, sha, rulebook.with(parameter.name(), value));
          assertEquals(anew.ratings(), live.ratings(), name + " " + parameter.name() + "=" + value);
          assertEquals(
              JsonAnswer.write(anew, EN),
              JsonAnswer.write(live.assessment(), EN),
              name + " " + parameter.name() + "=" + value);
        }
        live.set(parameter.name(), parameter.value());
      }
      assertEquals(
          JsonAnswer.write(Rater.rate(dossier, sha, rulebook), EN),
          JsonAnswer.write(live.assessment(), EN),
          name);
    }
  }

  private static List<String> values(Parameter parameter) {
    if (!parameter.numeric()) {
      return parameter.choices();
    }
    List<String> values = new ArrayList<>(List.of("0", "33.3", "75"));
    if (parameter.unitName().isEmpty()) {
      values = new ArrayList<>(List.of("1", "4", "2030"));
    }
    return values;
  }

  @ParameterizedTest
  @ValueSource(strings = {"qd124", "qd132", "qd366"})
  void otherFactsAreTakenInAsIfRatedAnew(String id) {
    Rulebook rulebook = Rulebooks.named(id);
    Dossier first = RandomDossiers.of(1, id);
    try (LiveRating live = new LiveRating(first, DossierIdentity.sha256(first), rulebook)) {
      for (long seed = 1; seed < 40; seed++) {
        Dossier changed = RandomDossiers.complete(RandomDossiers.of(seed / 4, id), seed);
        String sha = DossierIdentity.sha256(changed);
        live.move(changed, sha);
        assertEquals(
            JsonAnswer.write(Rater.rate(changed, sha, rulebook), EN),
            JsonAnswer.write(live.assessment(), EN),
            "seed " + seed);
      }
    }
  }
}
