package io.caseport.app;

import io.caseport.persistence.FolderInMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A store with nothing in it, to be copied, since making the schema takes half a second. */
public final class EmptyStore {
  private static final List<String> FILES = List.of("caseport.db", "secret.key");
  private static final Path MADE = make();

  private EmptyStore() {}

  /** Makes a folder hold such a store. */
  public static void copyTo(Path folder) throws IOException {
    for (var file : FILES) {
      Files.copy(MADE.resolve(file), folder.resolve(file));
    }
  }

  private static Path make() {
    try {
      var folder = FolderInMemory.create();
      Stores.open(folder, Optional.empty()).close();
      for (var file : List.of("caseport.lock", "secret.key", "caseport.db", "")) {
        folder.resolve(file).toFile().deleteOnExit();
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
