package io.caseport.persistence.secret;

import io.caseport.domain.account.PasswordHash;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A hash with all that is needed to check it, as {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}. */
record PhcString(Argon2Cost cost, String saltBase64, String hashBase64) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=([0-9]{1,7}),t=([0-9]{1,3}),p=([0-9]{1,2})"
              + "\\$((?:[A-Za-z0-9+/]{4}){2,21}[A-Za-z0-9+/]{2,3}?)"
              + "\\$((?:[A-Za-z0-9+/]{4}){2,21}[A-Za-z0-9+/]{2,3}?)");

  /** Empty if the text has another form. */
  static Optional<PhcString> parse(PasswordHash hash) {
    var match = FORM.matcher(hash.encoded());
    return match.matches() ? Optional.of(of(match.toMatchResult())) : Optional.empty();
  }

  private static PhcString of(MatchResult match) {
    var cost =
        new Argon2Cost(
            Integer.parseInt(match.group(1)),
            Integer.parseInt(match.group(2)),
            Integer.parseInt(match.group(3)));
    return new PhcString(cost, match.group(4), match.group(5));
  }

  static PhcString of(Argon2Cost cost, byte[] salt, byte[] hash) {
    var base64 = Base64.getEncoder().withoutPadding();
    return new PhcString(cost, base64.encodeToString(salt), base64.encodeToString(hash));
  }

  byte[] salt() {
    return Base64.getDecoder().decode(saltBase64);
  }

  byte[] hash() {
    return Base64.getDecoder().decode(hashBase64);
  }

  PasswordHash encode() {
    return new PasswordHash(
        "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
            .formatted(cost.kibibytes(), cost.passes(), cost.lanes(), saltBase64, hashBase64));
  }
}
