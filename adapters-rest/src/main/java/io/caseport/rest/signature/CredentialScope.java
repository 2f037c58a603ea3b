package io.caseport.rest.signature;

import java.util.ArrayList;

/** Whose key signed, and the day, region and service that the signature is limited to. */
record CredentialScope(String accessKeyId, String day, String region, String service, String end) {
  private static final int PARTS = 5;
  private static final String TERMINATOR = "aws4_request";
  private static final int LONGEST_KEY_ID = 128;
  private static final int LONGEST_REGION = 64;

  static CredentialScope parse(String credential) {
    String[] parts = credential.split("/", PARTS + 1);
    if (parts.length != PARTS) {
      throw SignatureRefusal.incomplete(
          "Credential must have exactly 5 slash-delimited elements, e.g."
              + " keyid/date/region/service/term, got '"
              + Excerpt.of(credential)
              + "'");
    }
    return new CredentialScope(parts[0], parts[1], parts[2], parts[3], parts[4]);
  }

  /** Any region will do, as long as it could be one: a self-hosted endpoint stands for them all. */
  void require(String expectedService, SigningTime signed) {
    var wrong = new ArrayList<String>(0);
    if (!isRegion()) {
      wrong.add("Credential should be scoped to a valid region, not '" + Excerpt.of(region) + "'.");
    }
    if (!service.equals(expectedService)) {
      wrong.add("Credential should be scoped to correct service: '" + expectedService + "'.");
    }
    if (!end.equals(TERMINATOR)) {
      wrong.add(
          "Credential should be scoped with a valid terminator: 'aws4_request', not '"
              + Excerpt.of(end)
              + "'.");
    }
    if (!day.equals(signed.day())) {
      wrong.add(
          "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from"
              + " HTTP: '%s' != '%s', from '%s'."
                  .formatted(Excerpt.of(day), signed.day(), signed.text()));
    }
    if (!wrong.isEmpty()) {
      throw SignatureRefusal.invalid(String.join(" ", wrong));
    }
    if (!isKeyId()) {
      throw SignatureRefusal.unknownKey();
    }
  }

  void append(StringBuilder out) {
    out.append(day).append('/').append(region).append('/').append(service).append('/').append(end);
  }

  private boolean isRegion() {
    boolean valid = !region.isEmpty() && region.length() <= LONGEST_REGION;
    for (int i = 0; valid && i < region.length(); i++) {
      char c = region.charAt(i);
      valid = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
    return valid;
  }

  private boolean isKeyId() {
    boolean valid = !accessKeyId.isEmpty() && accessKeyId.length() <= LONGEST_KEY_ID;
    for (int i = 0; valid && i < accessKeyId.length(); i++) {
      char c = accessKeyId.charAt(i);
      valid = (c < 128 && Character.isLetterOrDigit(c)) || c == '_';
    }
    return valid;
  }
}
