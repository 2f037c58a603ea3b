package io.caseport.domain.audit;

/**
 * What was called.
 *
 * @param source the service, such as {@code support.amazonaws.com}
 * @param name such as {@code CreateCase}
 * @param readOnly whether a call of it changes nothing
 */
public record AuditedOperation(String source, String name, boolean readOnly) {
  /** What the operator does to the installation itself. */
  public static final String OPERATOR = "operator.caseport";

  /** Signing in to the console, and out of it. */
  public static final String SIGN_IN = "signin.amazonaws.com";

  public static final String ERASE_ACCOUNT = "EraseAccount";
}
