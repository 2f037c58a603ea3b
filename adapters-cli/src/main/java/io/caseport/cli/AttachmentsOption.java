package io.caseport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The flag that says where the bytes of attachments are. */
final class AttachmentsOption {
  private static final String NAME = "--attachments-folder";

  @Option(
      names = NAME,
      paramLabel = "DIR",
      description =
          "Folder that holds the bytes of attachments instead of the database (default:"
              + " CASEPORT_ATTACHMENTS_FOLDER or none). All servers of one database need the same.")
  private Optional<Path> folder = Optional.empty();

  Optional<Path> folder(Settings settings) {
    return settings.attachmentsFolder(folder);
  }

  /** The flag that leads another command to the same folder. */
  List<String> flags() {
    return folder.map(path -> List.of(NAME, path.toString())).orElse(List.of());
  }
}
