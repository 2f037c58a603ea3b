package io.caseport.domain.policy;

import java.util.List;
import java.util.Optional;

/** Documents without the places of their parts, which printing moves. */
record PrintedDocuments(
    Optional<PolicyVersion> version, Optional<String> id, List<Statement> statements) {

  static PrintedDocuments of(PolicyDocument document) {
    return new PrintedDocuments(
        document.version(),
        document.id(),
        document.statements().stream().map(PrintedDocuments::withoutPlace).toList());
  }

  static PrintedDocuments reread(String printed) {
    return of(PolicyDocument.parse(printed));
  }

  private static Statement withoutPlace(Statement statement) {
    return new Statement(
        statement.number(),
        statement.sid(),
        statement.effect(),
        statement.principals(),
        statement.actions(),
        statement.resources(),
        statement.conditions(),
        TextRange.NONE);
  }
}
