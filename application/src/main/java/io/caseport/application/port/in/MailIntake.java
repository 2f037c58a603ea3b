package io.caseport.application.port.in;

/**
 * Takes answers to mails. The address that an answer was sent to says who may write to what: it was
 * told to one person alone, and cannot be guessed.
 */
public interface MailIntake {
  /** How many bytes a message may have, attachments and their encoding included. */
  int MOST_BYTES = 24 * 1024 * 1024;

  /**
   * Takes a message (RFC 5322) as the customer's message to the case, or the requester's to the
   * contact request, that its reply address is of. What was written MUST have the same effects as
   * if it had come through the API, and be shown as written by the one whom the address was told.
   * Nothing that the message says of its sender MUST count. A message MUST be taken once, however
   * often it comes. More than 30 in an hour to one case or request MUST be refused, since programs
   * may answer each other.
   */
  Outcome deliver(byte[] message);

  /** What became of a message. */
  sealed interface Outcome {
    record Taken() implements Outcome {}

    /** It had been taken before. */
    record Repeated() implements Outcome {}

    /** A program has written it. */
    record Ignored() implements Outcome {}

    /** Nothing was changed, and it is of no use to send it again at once. */
    record Refused(String why) implements Outcome {}
  }
}
