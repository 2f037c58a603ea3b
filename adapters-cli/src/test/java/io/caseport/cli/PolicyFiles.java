package io.caseport.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files for a test; in policies, single quotes stand for double ones. */
record PolicyFiles(Path folder) {

  String policy(String name, String statements) {
    return text(
        name,
        "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    %s\n  ]\n}\n"
            .formatted(statements.replace('\'', '"')));
  }

  String text(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
