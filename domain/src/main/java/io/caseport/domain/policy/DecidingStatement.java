package io.caseport.domain.policy;

import java.util.Optional;

/**
 * The statement that settled a decision; {@code number} is its place in the document, from 1, and
 * {@code place} where it stands in the document's text.
 */
public record DecidingStatement(
    PolicyKind kind, PolicySource source, int number, Optional<String> sid, TextRange place) {

  static DecidingStatement of(PolicyKind kind, PolicySource source, Statement statement) {
    return new DecidingStatement(
        kind, source, statement.number(), statement.sid(), statement.place());
  }

  String label() {
    return "%s (statement %s)"
        .formatted(
            source.label(),
            sid.map(id -> '"' + id + '"').orElseGet(() -> Integer.toString(number)));
  }
}
