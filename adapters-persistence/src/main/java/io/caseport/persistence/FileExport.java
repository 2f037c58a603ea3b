package io.caseport.persistence;

import io.caseport.persistence.upkeep.Draft;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Exports to a file, which gets its name when it is whole. */
final class FileExport {
  private static final int BUFFER = 1 << 20;

  private FileExport() {}

  interface Writing {
    long to(OutputStream out);
  }

  static long write(Path file, Writing writing) {
    try (var draft = Draft.of(file)) {
      long rows;
      try (var out = new BufferedOutputStream(Files.newOutputStream(draft.path()), BUFFER)) {
        rows = writing.to(out);
      }
      draft.publish();
      return rows;
    } catch (IOException e) {
      throw failed(e);
    }
  }

  static StoreProblem failed(Exception e) {
    return new StoreProblem(
        "The export cannot be written (%s).".formatted(e.getMessage()),
        "see that there is room for it, and run `caseport doctor`",
        e);
  }
}
