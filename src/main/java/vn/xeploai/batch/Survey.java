package vn.xeploai.batch;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.xeploai.dossier.Problem;
import vn.xeploai.dossier.Reading;
import vn.xeploai.text.Messages;
import vn.xeploai.text.Progress;

/**
 * What came of one question to each of many dossiers, several side by side; only the answers stay
 * in memory.
 *
 * @param <T> an answer
 * @param answers the answers, by the dossiers' names
 * @param refused the dossiers without one, by name
 */
public record Survey<T>(SortedMap<String, T> answers, List<NotRated> refused) {
  /** Copies both. */
  public Survey {
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    refused = List.copyOf(refused);
  }

  /** What a dossier answers. */
  public sealed interface Reply<T> {
    /** An answer. */
    record Answer<T>(T what) implements Reply<T> {}

    /** No answer, and why: every problem. */
    record None<T>(List<Problem> problems) implements Reply<T> {
      /** Copies the list. */
      public None {
        problems = List.copyOf(problems);
      }
    }
  }

  /**
   * Asks every dossier.
   *
   * @param threads how many are asked side by side, from 1
   * @param question asked of each, by several threads
   * @param messages what refused dossiers are told of in
   * @param progress told of each dossier
   * @throws IOException if the dossiers cannot be read any further
   */
  public static <T> Survey<T> of(
      Dossiers dossiers,
      int threads,
      Function<Reading, Reply<T>> question,
      Messages messages,
      Progress progress)
      throws IOException {
    SortedMap<String, T> answers = new TreeMap<>();
    SortedMap<String, NotRated> refused = new TreeMap<>();
    try (Workers workers = new Workers(threads)) {
      dossiers.each(
          packed ->
              workers.work(
                  () -> {
                    Reply<T> reply = question.apply(packed.reading().get());
                    synchronized (answers) {
                      if (reply instanceof Reply.Answer<T> answer) {
                        answers.put(packed.name(), answer.what());
                      } else if (reply instanceof Reply.None<T> none) {
                        refused.put(packed.name(), NotRated.of(packed, none.problems(), messages));
                      }
                      progress.done(answers.size() + refused.size(), 0, dossiers.count());
                    }
                  }));
      workers.finish();
    }
    return new Survey<>(answers, List.copyOf(refused.values()));
  }
}
