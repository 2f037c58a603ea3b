package io.caseport.domain.account;

import io.caseport.domain.refusal.Refusal;
import java.util.regex.Pattern;

/** An address that mail can be sent to: one {@code @}, no white space, at most 320 characters. */
public record EmailAddress(String value) {
  private static final Pattern FORM =
      Pattern.compile(
          "[^@\\s<>\"\\p{Cntrl}]{1,64}@[^@\\s<>\"\\p{Cntrl}]{1,255}",
          Pattern.UNICODE_CHARACTER_CLASS);

  public EmailAddress {
    if (!FORM.matcher(value).matches()) {
      throw new Refusal.InvalidArgument(
          "email", value, "Member must be an e-mail address such as name@example.com");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
