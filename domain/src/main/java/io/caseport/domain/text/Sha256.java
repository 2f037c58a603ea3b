package io.caseport.domain.text;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** The digest that names are made of. */
public final class Sha256 {
  private Sha256() {}

  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
