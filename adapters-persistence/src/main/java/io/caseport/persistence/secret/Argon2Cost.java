package io.caseport.persistence.secret;

/** How much memory and time one hash takes. */
record Argon2Cost(int kibibytes, int passes, int lanes) {

  /** By the memory that is written for one guess, which is what OWASP's equal settings agree in. */
  boolean isLessThan(Argon2Cost other) {
    return written() < other.written();
  }

  private long written() {
    return (long) kibibytes * passes;
  }
}
