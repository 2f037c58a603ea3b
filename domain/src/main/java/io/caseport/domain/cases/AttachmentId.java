package io.caseport.domain.cases;

import java.util.Base64;
import java.util.random.RandomGenerator;

/** The name of an attachment; any text that a request names, so it may name none. */
public record AttachmentId(String value) {
  public static AttachmentId generate(RandomGenerator random) {
    return new AttachmentId("attachment-" + unguessable(random));
  }

  static String unguessable(RandomGenerator random) {
    var bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return value;
  }
}
