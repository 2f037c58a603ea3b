package io.caseport.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The flags that say where the data is. */
final class StoreOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder that holds the data (default: CASEPORT_DATA or ./data).")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--database-url",
      paramLabel = "URL",
      description =
          "PostgreSQL database that holds the data instead, as jdbc:postgresql://HOST:PORT/NAME"
              + " (default: CASEPORT_DATABASE_URL or none); user and password come from PGUSER and"
              + " PGPASSWORD.")
  private Optional<DatabaseUrl> databaseUrl = Optional.empty();

  @Option(
      names = "--accept-lost-writes",
      description =
          "Use the database even if its settings let it forget writes in a crash (default:"
              + " CASEPORT_ACCEPT_LOST_WRITES or no).")
  private boolean acceptLostWrites;

  /** The folder, if one was named. */
  Optional<Path> folder(Settings settings) {
    return settings.data(data);
  }

  Optional<DatabaseOptions> database(Settings settings) {
    return settings.database(databaseUrl, acceptLostWrites);
  }

  /** The flags that lead another command to the same data; a password is for each to know. */
  List<String> flags() {
    var flags = new ArrayList<String>();
    data.ifPresent(folder -> flags.addAll(List.of("--data", folder.toString())));
    databaseUrl.ifPresent(url -> flags.addAll(List.of("--database-url", url.withoutPassword())));
    return flags;
  }
}
