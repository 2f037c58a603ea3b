package io.caseport.cli;

import io.caseport.application.port.in.CaseAttachments.NewAttachment;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.CaseKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The files that go to a customer with a message. */
final class AttachOption {
  @Option(
      names = "--attach",
      paramLabel = "FILE",
      description = "A file to send with it: up to 3 of at most 5 MiB each, each named by a flag.")
  private List<Path> files = List.of();

  /** Reads no more of the files than is needed to tell that they are too many or too large. */
  List<NewAttachment> read(CommandContext context) {
    if (files.size() > AttachmentSet.MOST_FILES) {
      throw AttachmentSet.sizeLimitExceeded();
    }
    var input = new InputFiles(context.in(), "name a file that is there");
    return files.stream().map(file -> read(input, file)).toList();
  }

  private static NewAttachment read(InputFiles input, Path file) {
    return new NewAttachment(
        String.valueOf(file.getFileName()),
        input.bytes(file.toString(), AttachmentSet.MOST_BYTES_PER_FILE + 1));
  }

  /** Takes them in for a reply on the case. */
  static Optional<AttachmentSetId> addTo(
      CaseKey key, DeskSeat seat, List<NewAttachment> attachments) {
    return attachments.isEmpty()
        ? Optional.empty()
        : Optional.of(
            seat.cases()
                .addAttachmentsToSet(seat.engineer(), key, Optional.empty(), attachments)
                .id());
  }
}
