package io.caseport.persistence.upgrade;

import io.caseport.persistence.SqliteStore;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Optional;

/** The start of a server on a data folder in a process of its own, which then ends. */
final class Start {
  private Start() {}

  static Process on(Path folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Start.class.getName(),
            folder.toString())
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start();
  }

  public static void main(String[] folder) {
    SqliteStore.open(Path.of(folder[0]), Optional.empty(), _ -> {}).close();
  }
}
