package io.caseport.domain.account;

import io.caseport.domain.refusal.Refusal;
import java.util.regex.Pattern;

/** A name for an account that its sign-in page may carry instead of the 12 digits. */
public record AccountAlias(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9]|-(?!-)){1,61}[a-z0-9]");
  private static final Pattern ACCOUNT_ID = Pattern.compile("[0-9]{12}");

  /** What the provider's own account is called, so that no customer's may be. */
  public static final AccountAlias DESK = new AccountAlias("desk");

  public AccountAlias {
    if (!FORM.matcher(value).matches() || ACCOUNT_ID.matcher(value).matches()) {
      throw new Refusal.InvalidArgument(
          "accountAlias",
          value,
          "Member must have 3 to 63 lower-case letters, digits and single inner hyphens, and must"
              + " not be 12 digits");
    }
  }
}
