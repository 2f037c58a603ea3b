package io.caseport.cli;

/**
 * The exit codes of the command; the same numbers as the AWS CLI's for the same reasons, and {@link
 * #NO} for a question that was answered.
 */
final class ExitCode {
  static final int OK = 0;
  static final int NO = 1;
  static final int USAGE = 252;
  static final int ENVIRONMENT = 253;
  static final int REFUSED = 254;
  static final int FAILED = 255;
  static final int INTERRUPTED = 130;

  /** Of {@code mail deliver} alone, whom a mail server asks: sysexits.h's EX_DATAERR. */
  static final int MAIL_REFUSED = 65;

  /** Likewise, EX_TEMPFAIL. */
  static final int TRY_AGAIN_LATER = 75;

  private ExitCode() {}
}
