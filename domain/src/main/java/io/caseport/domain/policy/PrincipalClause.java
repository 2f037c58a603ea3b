package io.caseport.domain.policy;

import java.util.List;

/** The Principal element of a trust policy's statement or, when negated, its NotPrincipal. */
public record PrincipalClause(boolean negated, List<PrincipalPattern> patterns) {
  public PrincipalClause {
    patterns = List.copyOf(patterns);
  }
}
