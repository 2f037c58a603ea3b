package io.caseport.domain.identity;

import java.util.Base64;

/** A secret in encrypted form, as base64. */
public record SealedSecret(String base64) {
  public static SealedSecret of(byte[] sealed) {
    return new SealedSecret(Base64.getEncoder().encodeToString(sealed));
  }

  public byte[] bytes() {
    return Base64.getDecoder().decode(base64);
  }

  @Override
  public String toString() {
    return "SealedSecret";
  }
}
