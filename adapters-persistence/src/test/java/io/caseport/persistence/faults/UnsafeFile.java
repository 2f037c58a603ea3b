package io.caseport.persistence.faults;

import io.caseport.persistence.faults.DiskRecord.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A file as the disk has it: what is certain to survive a loss of power, and what was done to it
 * since, of which anything may survive, in pieces of a sector.
 */
final class UnsafeFile {
  private static final int SECTOR = 512;

  private final List<Entry> pending = new ArrayList<>();
  private byte[] content;
  private boolean exists;
  private boolean existsNow = true;

  private UnsafeFile(byte[] content, boolean exists) {
    this.content = content;
    this.exists = exists;
  }

  static UnsafeFile synced(byte[] content) {
    return new UnsafeFile(content, true);
  }

  static UnsafeFile created() {
    return new UnsafeFile(new byte[0], false);
  }

  void change(Entry entry) {
    existsNow = !(entry instanceof Entry.Unlink);
    pending.add(entry);
  }

  /** All that was done to it survives from now on. */
  void sync() {
    for (var entry : pending) {
      content = applied(content, entry);
    }
    pending.clear();
  }

  /** Whether it exists survives from now on. */
  void syncName() {
    exists = existsNow;
  }

  /** How long it is survives from now on, yet not what was written. */
  void syncLength() {
    long length = content.length;
    for (var entry : pending) {
      length =
          switch (entry) {
            case Entry.Write write -> Math.max(length, write.offset() + write.data().length);
            case Entry.Truncate truncate -> truncate.length();
            case Entry.Unlink _ -> 0;
            case Entry.Sync _ -> length;
          };
    }
    content = Arrays.copyOf(content, (int) length);
  }

  /** Whether there is such a file after a loss of power now. */
  boolean survives(SplittableRandom random) {
    return exists == existsNow ? exists : random.nextBoolean();
  }

  /** What may be in it after a loss of power now. */
  byte[] afterLossOfPower(SplittableRandom random) {
    var left = content.clone();
    for (var entry : pending) {
      if (entry instanceof Entry.Write write && random.nextInt(3) == 0) {
        left = torn(left, write, random);
      } else if (random.nextBoolean()) {
        left = applied(left, entry);
      }
    }
    return left;
  }

  private static byte[] torn(byte[] content, Entry.Write write, SplittableRandom random) {
    var torn = content;
    for (int at = 0; at < write.data().length; at += SECTOR) {
      if (random.nextBoolean()) {
        var sector =
            Arrays.copyOfRange(write.data(), at, Math.min(at + SECTOR, write.data().length));
        torn = applied(torn, new Entry.Write(write.file(), write.offset() + at, sector));
      }
    }
    return torn;
  }

  private static byte[] applied(byte[] content, Entry entry) {
    return switch (entry) {
      case Entry.Write write -> {
        long end = Math.max(content.length, write.offset() + write.data().length);
        var longer = end == content.length ? content : Arrays.copyOf(content, (int) end);
        System.arraycopy(write.data(), 0, longer, (int) write.offset(), write.data().length);
        yield longer;
      }
      case Entry.Truncate truncate -> Arrays.copyOf(content, (int) truncate.length());
      case Entry.Unlink _ -> new byte[0];
      case Entry.Sync _ -> content;
    };
  }
}
