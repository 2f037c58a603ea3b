package io.caseport.application.port.out;

import java.util.List;
import java.util.Optional;

/**
 * Reads mails as they come over the network (RFC 5322, MIME). It MUST take whatever bytes it is
 * given, in memory that grows no faster than they do.
 */
public interface MailReader {

  /** Empty for bytes that are no mail. */
  Optional<IncomingMail> read(byte[] message);

  /**
   * @param messageId without angle brackets; empty if it has none
   * @param recipients all addresses that any header names as one that it was sent to
   * @param automatic whether a program has answered, or reports that a mail cannot be delivered
   * @param text what was written: the plain text if there is one, else the text of the HTML, with
   *     what it quotes; what a program has written need not be told
   */
  record IncomingMail(
      Optional<String> messageId,
      List<String> recipients,
      boolean automatic,
      String text,
      List<File> files) {
    public IncomingMail {
      recipients = List.copyOf(recipients);
      files = List.copyOf(files);
    }
  }

  /** What was attached, with a name that is not empty and names no folder. */
  record File(String name, byte[] data) {}
}
