package io.caseport.persistence.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a process has done to the files of a folder, in the order in which it was done. */
final class DiskRecord {
  private static final int HEAD = 1 + Short.BYTES + 2 * Long.BYTES;

  private DiskRecord() {}

  /** A change of one file. */
  sealed interface Entry {
    String file();

    /** Bytes written at a place. */
    record Write(String file, long offset, byte[] data) implements Entry {}

    /** Another length. */
    record Truncate(String file, long length) implements Entry {}

    /** All changes so far are to survive; without a name, those of the folder itself. */
    record Sync(String file) implements Entry {}

    /** The file is no more. */
    record Unlink(String file) implements Entry {}
  }

  static List<Entry> read(Path file) throws IOException {
    var entries = new ArrayList<Entry>();
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (var head = in.readNBytes(HEAD); head.length > 0; head = in.readNBytes(HEAD)) {
        entries.add(entry(ByteBuffer.wrap(head).order(ByteOrder.nativeOrder()), in));
      }
    }
    return entries;
  }

  private static Entry entry(ByteBuffer head, DataInputStream in) {
    try {
      var kind = (char) head.get();
      var name = new String(in.readNBytes(head.getShort()), UTF_8);
      long place = head.getLong();
      var data = in.readNBytes((int) head.getLong());
      return switch (kind) {
        case 'W' -> new Entry.Write(name, place, data);
        case 'T' -> new Entry.Truncate(name, place);
        case 'S' -> new Entry.Sync(name);
        case 'U' -> new Entry.Unlink(name);
        default -> throw new IllegalStateException("unknown entry " + kind);
      };
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
