package io.caseport.application.port.out;

import java.util.function.Supplier;

/**
 * Makes what happens to the repositories within it one whole.
 *
 * <p>{@link #write} MUST return only when the effects survive a crash of the process and of the
 * machine; if the work throws, none of its effects remain and the exception comes through
 * unchanged. Work that runs inside other work joins it. Work MUST NOT wait for anything but the
 * repositories, since other work may wait for it.
 *
 * <p>A repository may find only at the end of the work that something which was added to it is
 * taken.
 *
 * <p>{@link #read} MUST show one state of the store throughout. Outside both, each call of a
 * repository is a whole of its own.
 *
 * <p>Failures of the store itself are {@link StoreFailure}s.
 */
public interface UnitOfWork {

  <T> T write(Supplier<T> work);

  <T> T read(Supplier<T> work);

  default void write(Runnable work) {
    write(
        () -> {
          work.run();
          return Boolean.TRUE;
        });
  }
}
