package io.caseport.domain.policy;

import java.util.Optional;

/** The statement that settled a decision; {@code number} is its place in the document, from 1. */
public record DecidingStatement(PolicySource source, int number, Optional<String> sid) {

  static DecidingStatement of(PolicySource source, Statement statement) {
    return new DecidingStatement(source, statement.number(), statement.sid());
  }

  String label() {
    return "%s (statement %s)"
        .formatted(
            source.label(),
            sid.map(id -> '"' + id + '"').orElseGet(() -> Integer.toString(number)));
  }
}
