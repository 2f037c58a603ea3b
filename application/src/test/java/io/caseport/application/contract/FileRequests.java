package io.caseport.application.contract;

import io.caseport.application.fixture.Files;
import io.caseport.application.port.in.CaseAttachments.NewAttachment;

/** Files on their way in. */
final class FileRequests {
  private FileRequests() {}

  static NewAttachment file(String name, int size) {
    return new NewAttachment(name, Files.bytes(size));
  }
}
