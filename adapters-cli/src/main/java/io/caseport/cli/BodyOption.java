package io.caseport.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The text of a message, from the command line or from a file. */
final class BodyOption {
  @ArgGroup(exclusive = true, multiplicity = "1")
  private Source source = new Source();

  /** One of the two. */
  static final class Source {
    @Option(names = "--body", paramLabel = "TEXT", description = "The text.")
    private @Nullable String text;

    @Option(
        names = "--body-file",
        paramLabel = "FILE",
        description = "A file with the text, in UTF-8; - for the standard input.")
    private @Nullable String file;

    /** What is written at the end of a file by editors is no part of the text. */
    String read(CommandContext context) {
      return text == null
          ? new InputFiles(context.in()).read(Objects.requireNonNull(file)).stripTrailing()
          : text;
    }
  }

  String read(CommandContext context) {
    return source.read(context);
  }
}
