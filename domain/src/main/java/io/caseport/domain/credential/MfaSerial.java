package io.caseport.domain.credential;

/** The ARN of a device, which is its serial number; any text that a request names. */
public record MfaSerial(String value) {
  @Override
  public String toString() {
    return value;
  }
}
