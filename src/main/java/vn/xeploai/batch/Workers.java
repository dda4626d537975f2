package vn.xeploai.batch;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Threads that work side by side. Work waits for its turn where it is handed over, so that no more
 * is in memory than can be worked on; after a failure nothing more is begun.
 */
final class Workers implements AutoCloseable {
  private static final int WAITING_FOR_EACH = 2;

  private final ExecutorService threads;
  private final Semaphore room;
  private final int places;
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

  Workers(int count) {
    threads = Executors.newFixedThreadPool(count);
    places = count * WAITING_FOR_EACH;
    room = new Semaphore(places);
  }

  /** Hands over a piece of work. */
  void work(Runnable piece) {
    room.acquireUninterruptibly();
    threads.execute(
        () -> {
          try {
            if (failures.isEmpty()) {
              piece.run();
            }
          } catch (RuntimeException | Error e) {
            failures.add(e);
          } finally {
            room.release();
          }
        });
  }

  /** Waits for all work; what one piece failed by is thrown here. */
  void finish() {
    room.acquireUninterruptibly(places);
    room.release(places);
    failures.stream().findFirst().ifPresent(Workers::rethrow);
  }

  private static void rethrow(Throwable thrown) {
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
    throw (Error) thrown;
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
