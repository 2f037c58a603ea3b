package io.caseport.domain.advisor;

/** The name of a check; any text that a request names, so it may name no check. */
public record CheckId(String value) implements Comparable<CheckId> {
  private static final String ARN_START = "arn:aws:trustedadvisor:::check/";

  /** The check that an ARN of the right form names, whatever its partition. */
  public static CheckId ofArn(String arn) {
    return new CheckId(arn.substring(arn.indexOf('/') + 1));
  }

  public String arn() {
    return ARN_START + value;
  }

  @Override
  public int compareTo(CheckId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
