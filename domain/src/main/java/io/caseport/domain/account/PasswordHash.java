package io.caseport.domain.account;

/** A password in the one-way form that is kept, with the parameters needed to check it. */
public record PasswordHash(String encoded) {
  @Override
  public String toString() {
    return "PasswordHash";
  }
}
