package io.caseport.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/** A line at the bottom of a terminal that counts, and is gone when the work is done. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(200);
  private static final String ERASE = "\r\033[K";

  private final PrintWriter err;
  private final boolean onTerminal;
  private final long interval;
  private long next;
  private boolean shown;

  ProgressLine(CommandContext context) {
    this(context, INTERVAL);
  }

  /** Takes how long it is silent before it shows anything, and between the changes. */
  ProgressLine(CommandContext context, long nanos) {
    this.interval = nanos;
    this.next = System.nanoTime() + nanos;
    this.err = context.err();
    this.onTerminal = context.settings().errorsGoToTerminal();
  }

  @Override
  public void at(String done, long rows) {
    if (onTerminal && System.nanoTime() - next >= 0) {
      next = System.nanoTime() + interval;
      shown = true;
      err.print("%s%s %,d rows".formatted(ERASE, done, rows));
      err.flush();
    }
  }

  @Override
  public void close() {
    if (shown) {
      err.print(ERASE);
      err.flush();
    }
  }
}
