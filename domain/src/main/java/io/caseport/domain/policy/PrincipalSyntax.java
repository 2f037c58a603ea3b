package io.caseport.domain.policy;

import io.caseport.domain.policy.wording.Phrase;
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

  static Optional<Phrase> problemWith(PrincipalKind kind, String text) {
    return forms(kind).matcher(text).matches()
        ? Optional.empty()
        : Optional.of(GrammarFault.PRINCIPAL.of(kind.text(), Shown.quoted(text), allowed(kind)));
  }

  private static Pattern forms(PrincipalKind kind) {
    return switch (kind) {
      case AWS -> AWS;
      case SERVICE -> SERVICE;
      case FEDERATED -> FEDERATED;
      case CANONICAL_USER -> CANONICAL_USER;
    };
  }

  private static Phrase allowed(PrincipalKind kind) {
    return switch (kind) {
      case AWS -> GrammarFault.AWS_PRINCIPAL.of();
      case SERVICE -> GrammarFault.SERVICE_PRINCIPAL.of();
      case FEDERATED -> GrammarFault.FEDERATED_PRINCIPAL.of();
      case CANONICAL_USER -> GrammarFault.CANONICAL_USER.of();
    };
  }
}
