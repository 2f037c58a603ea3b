package io.caseport.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flags of every command that administers, and the way to the data and back. */
final class DataAccess {
  @Mixin private StoreOptions store = new StoreOptions();

  @Option(
      names = "--output",
      paramLabel = "json|table",
      defaultValue = "table",
      description = "Form of the answer (default: table).")
  private OutputFormat output = OutputFormat.TABLE;

  /** The way to the data of a command whose answer has only one form. */
  static DataAccess in(StoreOptions store) {
    var access = new DataAccess();
    access.store = store;
    return access;
  }

  /** The flags that lead another command to the same data. */
  List<String> flags() {
    return store.flags();
  }

  OutputFormat output() {
    return output;
  }

  void answer(CommandContext context, Function<AdministrationSession, Answer> command) {
    from(context, command).writeTo(context.out(), output);
  }

  void answerFromExisting(CommandContext context, Function<AdministrationSession, Answer> command) {
    fromExisting(context, command).writeTo(context.out(), output);
  }

  <T> T fromExisting(CommandContext context, Function<AdministrationSession, T> command) {
    if (database(context).isEmpty()) {
      requireFolder(folder(context));
    }
    return from(context, command);
  }

  private <T> T from(CommandContext context, Function<AdministrationSession, T> command) {
    try (var session = context.installation().open(folder(context), database(context))) {
      return command.apply(session);
    }
  }

  /** To read or change what is there, a missing folder is a mistake and not an empty store. */
  private static void requireFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new InstallationProblem(
          "there is no data folder " + folder,
          "name the right one with --data DIR, or make one with `caseport account create`");
    }
  }

  /** What the data is in, in words. */
  String place(CommandContext context) {
    return database(context)
        .map(database -> "the database " + database)
        .orElseGet(() -> "the folder " + folder(context));
  }

  private Path folder(CommandContext context) {
    return store.folder(context.settings()).orElse(ServeOptions.DEFAULT_DATA);
  }

  private Optional<DatabaseOptions> database(CommandContext context) {
    return store.database(context.settings());
  }
}
