package io.caseport.cli.policytest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a test expects: the decision in the words of IAM's simulator, or any denial. */
public enum Expectation {
  ALLOWED("allowed"),
  DENIED("denied"),
  IMPLICIT_DENY("implicitDeny"),
  EXPLICIT_DENY("explicitDeny");

  private final String code;

  Expectation(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** Whether a decision, in the simulator's words, is what was expected. */
  public boolean isMetBy(String decision) {
    return this == DENIED ? !decision.equals(ALLOWED.code) : decision.equals(code);
  }

  static Optional<Expectation> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(Expectation::code).toList();
  }
}
