package io.caseport.web.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ids and aliases of accounts as people write them. */
final class AccountNames {
  private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern GROUPED_ID = Pattern.compile("[0-9]{4}-[0-9]{4}-[0-9]{4}");

  private AccountNames() {}

  /** The id or alias that is meant, if it has the form of one; ids may be in groups of four. */
  static Optional<String> read(String text) {
    var name = text.strip().toLowerCase(Locale.ROOT);
    var plain = GROUPED_ID.matcher(name).matches() ? name.replace("-", "") : name;
    return FORM.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
  }
}
