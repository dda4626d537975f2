package vn.xeploai.batch;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.xeploai.batch.Examiner.Examined;
import vn.xeploai.conclusions.Rivals;
import vn.xeploai.dossier.Problem;
import vn.xeploai.text.Message;
import vn.xeploai.text.Progress;

/**
 * Rates many communes. First each alone; then those that share a quota with others once more, now
 * that it is known whom their committees compete with.
 */
public final class Batch {
  private final Dossiers dossiers;
  private final Settings settings;
  private final Examiner examiner;
  private final Progress progress;
  private final OutFolder out;
  private final Journal journal;
  private final Set<String> clashing;
  private final SortedMap<String, CommuneRow> rated = new TreeMap<>();
  private final SortedMap<String, NotRated> refused = new TreeMap<>();
  private int kept;

  private Batch(
      Dossiers dossiers,
      Settings settings,
      Examiner examiner,
      Progress progress,
      OutFolder out,
      Journal journal) {
    this.dossiers = dossiers;
    this.settings = settings;
    this.examiner = examiner;
    this.progress = progress;
    this.out = out;
    this.journal = journal;
    clashing = Clashes.among(dossiers.names(), ending());
  }

  /**
   * Rates every dossier and writes the tables. A dossier that cannot be rated is told of and does
   * not stop the others.
   *
   * @throws NotUsable if the folder for the answers cannot be used
   * @throws IOException if the dossiers cannot be read any further, or nothing can be written
   */
  public static BatchResult run(
      Dossiers dossiers, Settings settings, Examiner examiner, Progress progress)
      throws IOException {
    try (OutFolder out =
        OutFolder.open(settings.out(), settings.tables(), settings.resume(), begunWith(settings))) {
      BatchResult result;
      try (Journal journal = Journal.at(out.journal())) {
        Batch batch = new Batch(dossiers, settings, examiner, progress, out, journal);
        batch.answersOf(dossiers.names());
        batch.each();
        batch.groups();
        batch.answersOf(batch.rated.keySet());
        batch.tables();
        result = new BatchResult(batch.rated.size(), List.copyOf(batch.refused.values()));
      }
      out.end();
      return result;
    }
  }

  /** Those of dossiers that were taken away or broken since the run was stopped are no answers. */
  private void answersOf(Collection<String> names) throws IOException {
    if (ending().isPresent()) {
      out.keepAnswers(names, ending().get());
    }
  }

  private Optional<String> ending() {
    return settings.answers().map(Settings.Answers::ending);
  }

  /** What must be the same when a run goes on. */
  private static String begunWith(Settings settings) {
    return "%s %s %s %s %s\n"
        .formatted(
            Journal.FORM,
            settings.tables(),
            settings.answers().map(Settings.Answers::ending).orElse("-"),
            settings.rulebook().orElse("-"),
            settings.messages().language());
  }

  private void each() throws IOException {
    try (Workers workers = new Workers(settings.threads())) {
      dossiers.each(
          packed -> {
            Optional<Problem> unnamed = unnamed(packed.name());
            Optional<CommuneRow> before =
                journal.rated(packed).filter(this::isWritten).map(Journal.Rated::row);
            Optional<NotRated> told = journal.refused(packed);
            if (unnamed.isPresent()) {
              done(NotRated.of(packed, List.of(unnamed.get()), settings.messages()));
            } else if (before.isPresent()) {
              keep(before.get());
            } else if (told.isPresent()) {
              keep(told.get());
            } else {
              workers.work(() -> examine(packed));
            }
          });
      workers.finish();
    }
  }

  /** Whether all that was written of a dossier is still there as it was. */
  private boolean isWritten(Journal.Rated one) {
    return Groups.competes(one.row())
        || one.written().equals(out.written(one.row().name(), ending()));
  }

  private void examine(Packed packed) {
    Examined examined = examiner.examine(packed.reading().get(), Optional.empty());
    if (examined instanceof Examined.Rated one) {
      CommuneRow row = CommuneRow.of(packed, one.assessment());
      boolean alone = !Groups.competes(row);
      if (alone) {
        write(packed, one);
      }
      journal.add(new Journal.Rated(row, alone ? out.written(row.name(), ending()) : ""));
      done(row);
    } else if (examined instanceof Examined.Refused one) {
      NotRated told = NotRated.of(packed, one.problems(), settings.messages());
      journal.add(told);
      done(told);
    }
  }

  /** What is wrong with a name that cannot name the files of a dossier. */
  private Optional<Problem> unnamed(String name) {
    if (!OutFolder.names(name)) {
      return Optional.of(unnamed(name, "batch.name"));
    }
    return clashing.contains(name) ? Optional.of(unnamed(name, "batch.same")) : Optional.empty();
  }

  private static Problem unnamed(String name, String key) {
    return new Problem("", 0, "", name, Message.of(key, name), Message.of(key + ".hint"));
  }

  private void write(Packed packed, Examined.Rated one) {
    out.part(packed.name(), Tables.ratings(packed.name(), one.assessment()));
    settings
        .answers()
        .ifPresent(
            answers ->
                out.answer(
                    packed.name(), answers.ending(), answers.write().apply(one.assessment())));
  }

  private void groups() throws IOException {
    Groups groups = new Groups(rated);
    if (rated.values().stream().noneMatch(Groups::competes)) {
      return;
    }
    SortedMap<String, CommuneRow> alone = new TreeMap<>(rated);
    try (Workers workers = new Workers(settings.threads())) {
      dossiers.each(
          packed ->
              Optional.ofNullable(alone.get(packed.name()))
                  .filter(Groups::competes)
                  .ifPresent(
                      one -> workers.work(() -> compete(packed, groups.rivals(one.name(), one)))));
      workers.finish();
    }
  }

  private void compete(Packed packed, Optional<Rivals> rivals) {
    if (examiner.examine(packed.reading().get(), rivals) instanceof Examined.Rated one) {
      write(packed, one);
      CommuneRow row = CommuneRow.of(packed, one.assessment());
      synchronized (this) {
        rated.put(row.name(), row);
      }
    } else {
      throw new NotUsable(Message.of("batch.changed", packed.name()));
    }
  }

  private synchronized void keep(CommuneRow row) {
    kept++;
    done(row);
  }

  private synchronized void keep(NotRated told) {
    kept++;
    done(told);
  }

  private synchronized void done(CommuneRow row) {
    rated.put(row.name(), row);
    progress.done(rated.size() + refused.size(), kept, dossiers.count());
  }

  private synchronized void done(NotRated told) {
    refused.put(told.name(), told);
    progress.done(rated.size() + refused.size(), kept, dossiers.count());
  }

  private void tables() {
    Collection<CommuneRow> communes = rated.values();
    out.join(Tables.RATINGS, Tables.RATINGS_COLUMNS, rated.keySet());
    out.table(Tables.COMMUNES, communes.stream().map(Tables::commune).toList());
    out.table(Tables.SUMMARY, Tables.summary(communes, refused.values()));
    out.table(
        HindranceTable.NAME, HindranceTable.of(communes, settings.rules(), settings.messages()));
    out.table(
        Tables.REFUSED,
        refused.values().stream().flatMap(one -> Tables.refused(one).stream()).toList());
  }
}
