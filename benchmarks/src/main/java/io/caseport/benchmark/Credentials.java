package io.caseport.benchmark;

/** An access key to sign requests with. */
record Credentials(String accessKeyId, String secretAccessKey) {
  @Override
  public String toString() {
    return accessKeyId;
  }
}
