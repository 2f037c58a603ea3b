package io.caseport.domain.policy.simulation;

import io.caseport.domain.policy.Statement;
import io.caseport.domain.policy.TextPosition;

/**
 * A statement that a decision rests on, and where it stands in the text of its policy. As AWS tells
 * it, a statement starts behind its opening brace and ends behind its closing one.
 */
public record MatchedStatement(String policyId, TextPosition start, TextPosition end) {

  static MatchedStatement of(String policyId, TextLines lines, Statement statement) {
    var place = statement.place();
    return new MatchedStatement(policyId, lines.at(place.start() + 1), lines.at(place.end()));
  }
}
