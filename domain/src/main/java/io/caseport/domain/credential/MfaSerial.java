package io.caseport.domain.credential;

import io.caseport.domain.identity.TagOwner;

/** The ARN of a device, which is its serial number; any text that a request names. */
public record MfaSerial(String value) implements TagOwner {
  @Override
  public String toString() {
    return value;
  }
}
