package io.caseport.persistence.upgrade;

import io.caseport.persistence.PostgresStore;
import io.caseport.persistence.SqlStore;
import io.caseport.persistence.SqliteStore;
import io.caseport.persistence.postgres.PostgresServer;
import io.caseport.persistence.postgres.TestDatabase;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Optional;

/** The start of a server on some data in a process of its own, which then ends. */
final class Start {
  private Start() {}

  static Process on(Path folder) throws IOException {
    return with(folder.toString());
  }

  static Process on(PostgresServer server) throws IOException {
    return with(server.url());
  }

  private static Process with(String place) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Start.class.getName(),
            place)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start();
  }

  public static void main(String[] place) {
    open(place[0]).close();
  }

  private static SqlStore open(String place) {
    return place.startsWith("jdbc:") ? openDatabase(place) : openFolder(place);
  }

  private static SqlStore openFolder(String folder) {
    return SqliteStore.open(Path.of(folder), Optional.empty(), _ -> {});
  }

  private static SqlStore openDatabase(String url) {
    var server = new PostgresServer(url, Optional.empty(), Optional.empty(), true);
    var key = Optional.of(TestDatabase.SECRET_KEY);
    return PostgresStore.open(server, Path.of("unused"), key, _ -> {});
  }
}
