package io.caseport.domain.policy;

import io.caseport.domain.text.Ascii;
import java.util.Optional;

/** Which texts may stand in Action and NotAction, with AWS's words for those that may not. */
final class ActionSyntax {
  private ActionSyntax() {}

  static Optional<String> problemWith(String text) {
    return text.equals("*") ? Optional.empty() : problemWith(text, text.indexOf(':'));
  }

  /** Further rules for the actions of a role trust policy. */
  static Optional<String> problemInTrust(String text) {
    return text.regionMatches(true, 0, "sts:", 0, 4)
        ? Optional.empty()
        : Optional.of(
            "AssumeRole policy may only specify STS AssumeRole actions. %s is another; write "
                    .formatted(Shown.quoted(text))
                + "sts:AssumeRole, sts:TagSession or the like");
  }

  private static Optional<String> problemWith(String text, int colon) {
    if (colon < 0) {
      return Optional.of(
          "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc. "
              + "%s has none; write service:name or *".formatted(Shown.quoted(text)));
    }
    if (text.indexOf(':', colon + 1) >= 0) {
      return Optional.of(
          "Actions/Condition can contain only one colon. %s has more"
              .formatted(Shown.quoted(text)));
    }
    String vendor = text.substring(0, colon);
    if (!vendor.equals("*") && (vendor.isEmpty() || !Ascii.isAlphanumericOr("-.", vendor))) {
      return Optional.of(
          "Vendor %s is not valid. ".formatted(Shown.text(vendor))
              + "The part before the colon is *, or letters, digits, hyphens and dots");
    }
    if (colon == text.length() - 1) {
      return Optional.of(
          "Syntax errors in policy. %s names no action after its colon; write %s* for all of them"
              .formatted(Shown.quoted(text), Shown.text(text)));
    }
    return Optional.empty();
  }
}
