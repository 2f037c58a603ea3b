package io.caseport.persistence.upkeep;

/**
 * One thing that was looked at.
 *
 * @param subject a word or two
 * @param detail what was found, in one line
 * @param advice what to do about it; empty if nothing
 */
public record Check(String subject, Status status, String detail, String advice) {

  /** How it stands. */
  public enum Status {
    OK,
    WARNING,
    FAILED,
    /** It could not be looked at, which says nothing. */
    SKIPPED
  }

  public static Check ok(String subject, String detail) {
    return new Check(subject, Status.OK, detail, "");
  }

  public static Check warning(String subject, String detail, String advice) {
    return new Check(subject, Status.WARNING, detail, advice);
  }

  public static Check failed(String subject, String detail, String advice) {
    return new Check(subject, Status.FAILED, detail, advice);
  }

  public static Check skipped(String subject, String detail, String advice) {
    return new Check(subject, Status.SKIPPED, detail, advice);
  }

  public boolean hasFailed() {
    return status == Status.FAILED;
  }
}
