package io.caseport.domain.policy;

import java.util.Optional;

/** One statement of a document; {@code number} is its place there, counted from 1. */
public record Statement(
    int number,
    Optional<String> sid,
    Effect effect,
    ActionClause actions,
    ResourceClause resources) {

  public boolean appliesTo(Action action, String resource) {
    return actions.covers(action) && resources.covers(resource);
  }
}
