package vn.xeploai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.xeploai.batch.Competitor;
import vn.xeploai.batch.Dossiers;
import vn.xeploai.batch.Survey;
import vn.xeploai.batch.Survey.Reply;
import vn.xeploai.dossier.FactEditor;
import vn.xeploai.dossier.Problem;
import vn.xeploai.dossier.Reading;
import vn.xeploai.facts.Dossier;
import vn.xeploai.rating.RulesConflict;
import vn.xeploai.report.CommuneMoves;
import vn.xeploai.rulebook.InvalidRulebook;
import vn.xeploai.rulebook.Rulebook;
import vn.xeploai.rulebook.Rulebooks;
import vn.xeploai.text.Message;
import vn.xeploai.whatif.Change;
import vn.xeploai.whatif.Ground;
import vn.xeploai.whatif.Unfit;
import vn.xeploai.whatif.WhatIf;

/**
 * The same changes asked of many dossiers: each alone first; then the committees of communes that
 * share a quota are held against each other, before and after.
 */
final class ManyMoves {
  private final List<Change> changes;
  private final Console console;

  ManyMoves(List<Change> changes, Console console) {
    this.changes = List.copyOf(changes);
    this.console = console;
  }

  /** What the changes make of each of them. */
  Survey<CommuneMoves> of(Dossiers dossiers) {
    try (Counter counter = Counter.on(console)) {
      Survey<GroupMoves.Alone> each =
          Survey.of(
              dossiers,
              Runtime.getRuntime().availableProcessors(),
              this::alone,
              console.messages(),
              counter);
      return new Survey<>(
          GroupMoves.of(each.answers(), changes, console.messages()), each.refused());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GroupMoves.Alone alone(Dossier dossier, Rulebook own) {
    return new GroupMoves.Alone(
        CommuneMoves.of(WhatIf.of(dossier, own, changes), console.messages()),
        dossier.commune().quotaGroup().isPresent() ? sides(dossier, own) : Optional.empty());
  }

  /** Rules that do not ship may give places in another way: under them each stays alone. */
  private Optional<GroupMoves.Sides> sides(Dossier dossier, Rulebook own) {
    Ground before = new Ground(FactEditor.canonical(dossier), own);
    Ground after = before.with(changes);
    return Rulebooks.ships(own) && Rulebooks.ships(after.rulebook())
        ? Optional.of(new GroupMoves.Sides(competitor(before), competitor(after)))
        : Optional.empty();
  }

  private Competitor competitor(Ground ground) {
    return Competitor.of(ground.rate(), ground.parameters());
  }

  private Reply<GroupMoves.Alone> alone(Reading reading) {
    try {
      Desk.Intake intake = Desk.Intake.of(reading, true);
      if (!intake.problems().isEmpty()) {
        return new Reply.None<>(intake.problems());
      }
      return new Reply.Answer<>(alone(intake.dossier().orElseThrow(), intake.own().orElseThrow()));
    } catch (Unfit unfit) {
      List<Problem> problems =
          unfit.messages().stream()
              .map(message -> Desk.problem(message, Message.of("whatif.many.hint")))
              .toList();
      return new Reply.None<>(problems.isEmpty() ? unfit.problems() : problems);
    } catch (RulesConflict conflict) {
      return new Reply.None<>(List.of(Desk.problem(conflict)));
    } catch (InvalidRulebook invalid) {
      return new Reply.None<>(List.of(Desk.problem(invalid)));
    }
  }
}
