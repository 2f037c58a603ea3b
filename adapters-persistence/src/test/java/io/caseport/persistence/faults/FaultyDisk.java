package io.caseport.persistence.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The disk of one process, as far as the files of one folder go, which fails when it is told to: a
 * small library of our own that is compiled here and preloaded there. Where no compiler is
 * installed, there is no such disk.
 */
public final class FaultyDisk {
  private static final int FAILING = 0;
  private static final int CALLS_BEFORE = 1;
  private static final int FAILURES = 2;
  private static final int PLACE = 3;
  private static final int ROOM = 4;
  private static final int FAILED = 5;
  private static final int NUMBERS = 6;

  private static final int NOTHING = 0;
  private static final int WRITES = 1;
  private static final int SYNCS = 2;
  private static final int EVERYTHING = 3;
  private static final int ANYWHERE = 0;
  private static final int DATABASE = 1;
  private static final int ELSEWHERE = 2;
  private static final long FOR_EVER = -1;
  private static final long ENDLESS = -1;

  private static final Optional<Path> LIBRARY = compiled();

  private final Path orders;
  private final LongBuffer numbers;

  private FaultyDisk(Path orders, LongBuffer numbers) {
    this.orders = orders;
    this.numbers = numbers;
  }

  /** What a disk can fail at. */
  public enum Call {
    WRITE,
    SYNC
  }

  /** Why there is none here, if so. */
  public static Optional<String> missing() {
    return LIBRARY.isPresent()
        ? Optional.empty()
        : Optional.of("skipped: a disk that fails needs Linux and a C compiler called cc");
  }

  /** One that is in order; the file that tells it what to do is made. */
  public static FaultyDisk orderedBy(Path orders) throws IOException {
    Files.write(orders, new byte[NUMBERS * Long.BYTES]);
    var disk = of(orders);
    disk.heal();
    return disk;
  }

  /** The one that this file tells what to do. */
  static FaultyDisk of(Path orders) throws IOException {
    try (var file = FileChannel.open(orders, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      var mapped = file.map(MapMode.READ_WRITE, 0, NUMBERS * (long) Long.BYTES);
      return new FaultyDisk(orders, mapped.order(ByteOrder.nativeOrder()).asLongBuffer());
    }
  }

  Path orders() {
    return orders;
  }

  /** The settings with which a process has this disk under a folder. */
  public Map<String, String> under(Path folder) throws IOException {
    return Map.of(
        "LD_PRELOAD", LIBRARY.orElseThrow().toString(),
        "DISK_FOLDER", folder.toRealPath().toString(),
        "DISK_ORDERS", orders.toString());
  }

  /** Has a call fail after so many that do not: once, or from then on. */
  public void fail(Call call, int callsBefore, boolean once) {
    numbers.put(FAILING, NOTHING);
    numbers.put(CALLS_BEFORE, callsBefore);
    numbers.put(FAILURES, once ? 1 : FOR_EVER);
    numbers.put(
        FAILING,
        switch (call) {
          case WRITE -> WRITES;
          case SYNC -> SYNCS;
        });
  }

  /** Of the files, only the database itself fails, to which SQLite copies what its log has. */
  public void failInTheDatabaseOnly() {
    numbers.put(PLACE, DATABASE);
  }

  /**
   * The database itself does not fail: SQLite says nothing of it when copying to it fails, and
   * copies again later.
   */
  public void failOutsideTheDatabaseOnly() {
    numbers.put(PLACE, ELSEWHERE);
  }

  /** Nothing reaches the disk any more, as if the process had ended. */
  public void failAll() {
    numbers.put(PLACE, ANYWHERE);
    numbers.put(CALLS_BEFORE, 0);
    numbers.put(FAILURES, FOR_EVER);
    numbers.put(FAILING, EVERYTHING);
  }

  /** Lets files grow by so many bytes together. */
  public void leaveRoom(long bytes) {
    numbers.put(ROOM, bytes);
  }

  public void heal() {
    numbers.put(FAILING, NOTHING);
    numbers.put(PLACE, ANYWHERE);
    numbers.put(ROOM, ENDLESS);
  }

  /** How many calls have failed so far. */
  public long failed() {
    return numbers.get(FAILED);
  }

  private static Optional<Path> compiled() {
    if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
      return Optional.empty();
    }
    try (InputStream source = FaultyDisk.class.getResourceAsStream("disk.c")) {
      var folder = Files.createTempDirectory("caseport-disk");
      var code = folder.resolve("disk.c");
      var library = folder.resolve("disk.so");
      Files.copy(Objects.requireNonNull(source), code);
      int compiled =
          new ProcessBuilder(
                  "cc",
                  "-shared",
                  "-fPIC",
                  "-O2",
                  "-o",
                  library.toString(),
                  code.toString(),
                  "-ldl",
                  "-lpthread")
              .redirectErrorStream(true)
              .redirectOutput(Redirect.INHERIT)
              .start()
              .waitFor();
      folder.toFile().deleteOnExit();
      code.toFile().deleteOnExit();
      library.toFile().deleteOnExit();
      if (compiled != 0) {
        throw new IllegalStateException("cc ended with " + compiled);
      }
      return Optional.of(library);
    } catch (IOException failure) {
      if (String.valueOf(failure.getMessage()).contains("error=2,")) {
        return Optional.empty();
      }
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
