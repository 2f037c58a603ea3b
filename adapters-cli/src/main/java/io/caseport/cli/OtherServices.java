package io.caseport.cli;

import io.caseport.domain.policy.ActionClause;
import io.caseport.domain.policy.PolicyDocument;
import io.caseport.domain.policy.Statement;
import io.caseport.domain.policy.TextRange;
import io.caseport.domain.policy.catalogue.ActionCatalogue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What documents say about services whose actions are not known here. */
final class OtherServices {
  private OtherServices() {}

  /** Whether documents may differ there, in words; if they do not, they say the same there. */
  static boolean mayDiffer(PolicyDocument one, PolicyDocument other) {
    return !about(one).equals(about(other));
  }

  static String known() {
    return String.join(", ", ActionCatalogue.standard().services());
  }

  private static Set<Statement> about(PolicyDocument document) {
    return document.statements().stream()
        .filter(statement -> reachesBeyond(statement.actions()))
        .map(OtherServices::withoutPlace)
        .collect(Collectors.toSet());
  }

  private static boolean reachesBeyond(ActionClause actions) {
    return actions.negated()
        || actions.patterns().stream()
            .map(pattern -> pattern.text().toLowerCase(Locale.ROOT).split(":", 2)[0])
            .anyMatch(service -> !ActionCatalogue.standard().services().contains(service));
  }

  private static Statement withoutPlace(Statement statement) {
    return new Statement(
        0,
        Optional.empty(),
        statement.effect(),
        statement.principals(),
        statement.actions(),
        statement.resources(),
        statement.conditions(),
        TextRange.NONE);
  }
}
