package io.caseport.domain.policy;

import io.caseport.domain.policy.wording.Phrase;
import io.caseport.domain.text.Ascii;
import java.util.Optional;

/** Which texts may stand in Action and NotAction, with AWS's words for those that may not. */
final class ActionSyntax {
  private ActionSyntax() {}

  static Optional<Phrase> problemWith(String text) {
    return text.equals("*") ? Optional.empty() : problemWith(text, text.indexOf(':'));
  }

  /** Further rules for the actions of a role trust policy. */
  static Optional<Phrase> problemInTrust(String text) {
    return text.regionMatches(true, 0, "sts:", 0, 4)
        ? Optional.empty()
        : Optional.of(GrammarFault.NOT_STS.of(Shown.quoted(text)));
  }

  private static Optional<Phrase> problemWith(String text, int colon) {
    if (colon < 0) {
      return Optional.of(GrammarFault.NO_VENDOR.of(Shown.quoted(text)));
    }
    if (text.indexOf(':', colon + 1) >= 0) {
      return Optional.of(GrammarFault.TWO_COLONS.of(Shown.quoted(text)));
    }
    String vendor = text.substring(0, colon);
    if (!vendor.equals("*") && (vendor.isEmpty() || !Ascii.isAlphanumericOr("-.", vendor))) {
      return Optional.of(GrammarFault.VENDOR.of(Shown.text(vendor)));
    }
    if (colon == text.length() - 1) {
      return Optional.of(
          GrammarFault.SYNTAX.of(
              GrammarFault.NO_ACTION_NAME.of(Shown.quoted(text), Shown.text(text))));
    }
    return Optional.empty();
  }
}
