package io.caseport.persistence.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.caseport.persistence.RawDatabase;
import io.caseport.persistence.SqliteStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A program that writes pairs, and writes down in the same folder which were acknowledged. */
final class RecordedWrites {
  static final String ACKNOWLEDGED = "acknowledged";

  /** The log is copied into the database more often than a server does it, to be cut too. */
  private static final int PAIRS_BETWEEN_CHECKPOINTS = 40;

  private RecordedWrites() {}

  public static void main(String[] folderAndPairs) throws IOException {
    var folder = Path.of(folderAndPairs[0]);
    int each = Integer.parseInt(folderAndPairs[1]);
    try (var acknowledged =
            FileChannel.open(
                folder.resolve(ACKNOWLEDGED),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        var store = SqliteStore.open(folder, Optional.empty(), _ -> {})) {
      new Pairs()
          .write(
              store,
              each,
              number -> {
                write(acknowledged, number);
                if (number % PAIRS_BETWEEN_CHECKPOINTS == 0) {
                  RawDatabase.text(folder.resolve("caseport.db"), "PRAGMA wal_checkpoint");
                }
              });
    }
  }

  private static void write(FileChannel acknowledged, int number) {
    try {
      acknowledged.write(ByteBuffer.wrap((number + "\n").getBytes(US_ASCII)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
