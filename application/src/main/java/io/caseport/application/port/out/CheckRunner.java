package io.caseport.application.port.out;

import java.time.Duration;
import java.util.function.Supplier;

/** Keeps what may fail or hang from what has to go on. */
public interface CheckRunner {

  /**
   * Does the work and waits for it, but no longer than {@code limit}: it then interrupts the work,
   * and returns even if that goes on. It MUST NOT begin work while too much that was given up on
   * goes on. Of each failure it MUST tell whoever operates the server.
   *
   * @param what is done, for those who are told that it failed
   * @throws CheckFailure if the work throws, whatever it throws; if it takes too long; and if there
   *     is no room for it
   */
  <T> T run(String what, Supplier<T> work, Duration limit);
}
