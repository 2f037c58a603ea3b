package io.caseport.domain.policy;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The comparison of bytes, which documents and requests write in base64. */
final class BinaryMatcher {
  private BinaryMatcher() {}

  static ValueMatcher of(String text) {
    return read(text)
        .<ValueMatcher>map(
            wanted ->
                (value, _, _) -> {
                  Optional<byte[]> given = read(value.text());
                  return Truth.of(given.isPresent() && Arrays.equals(wanted, given.get()));
                })
        .orElse(ValueMatcher.UNREADABLE);
  }

  static Optional<byte[]> read(String text) {
    try {
      return Optional.of(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }
}
