package io.caseport.domain.credential;

import io.caseport.domain.identity.IamName;

/** The name of a virtual device: unique in its account together with its path. */
public record MfaDeviceName(String value) {
  public MfaDeviceName {
    IamName.check("virtualMFADeviceName", value, 226);
  }

  @Override
  public String toString() {
    return value;
  }
}
