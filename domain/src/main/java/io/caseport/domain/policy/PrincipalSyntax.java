package io.caseport.domain.policy;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which texts may stand in Principal and NotPrincipal, with AWS's words for those that may not. */
final class PrincipalSyntax {
  private static final Pattern AWS =
      Pattern.compile(
          "\\*|\\d{12}|A[A-Z0-9]{15,127}"
              + "|arn:aws[a-z-]*:iam::\\d{12}:(root|(user|role)/[\\w+=,.@/-]+)"
              + "|arn:aws[a-z-]*:sts::\\d{12}:"
              + "(federated-user/[\\w+=,.@-]+|assumed-role/[\\w+=,.@-]+/[\\w+=,.@-]+)");
  private static final Pattern SERVICE = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
  private static final Pattern FEDERATED =
      Pattern.compile(
          "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+"
              + "|arn:aws[a-z-]*:iam::\\d{12}:(saml-provider|oidc-provider)/\\S+");
  private static final Pattern CANONICAL_USER = Pattern.compile("[0-9a-f]{64}");

  private PrincipalSyntax() {}

  static Optional<String> problemWith(PrincipalKind kind, String text) {
    return forms(kind).matcher(text).matches()
        ? Optional.empty()
        : Optional.of(
            "Invalid principal in policy: \"%s\":%s. %s"
                .formatted(kind.text(), Shown.quoted(text), allowed(kind)));
  }

  private static Pattern forms(PrincipalKind kind) {
    return switch (kind) {
      case AWS -> AWS;
      case SERVICE -> SERVICE;
      case FEDERATED -> FEDERATED;
      case CANONICAL_USER -> CANONICAL_USER;
    };
  }

  private static String allowed(PrincipalKind kind) {
    return switch (kind) {
      case AWS ->
          "It must be *, an account's 12 digits, or the ARN of an account's root, a user, a role, "
              + "a role session or a federated user, without wildcards";
      case SERVICE -> "It must be the name of a service, such as ec2.amazonaws.com";
      case FEDERATED ->
          "It must be a domain such as accounts.google.com, or the ARN of a SAML or OIDC provider";
      case CANONICAL_USER -> "It must be 64 hexadecimal digits";
    };
  }
}
