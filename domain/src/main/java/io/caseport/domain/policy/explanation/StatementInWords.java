package io.caseport.domain.policy.explanation;

import io.caseport.domain.policy.ActionPattern;
import io.caseport.domain.policy.PrincipalClause;
import io.caseport.domain.policy.PrincipalPattern;
import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.Statement;
import io.caseport.domain.policy.wording.Wording;
import java.util.List;
import java.util.Locale;

/** One statement: whom it is about, what it does with which actions on what, and when. */
record StatementInWords(Wording wording) {

  String sentence(Statement statement) {
    var effect = statement.effect().text().toLowerCase(Locale.ROOT);
    return statement
        .principals()
        .map(who -> wording.say("trust." + effect, actions(statement), principals(who)))
        .orElseGet(
            () -> wording.say("statement." + effect, actions(statement), resources(statement)));
  }

  String label(Statement statement) {
    return statement
        .sid()
        .map(sid -> wording.say("statement.named", statement.number(), sid))
        .orElseGet(() -> wording.say("statement.numbered", statement.number()));
  }

  List<String> conditions(Statement statement) {
    return statement.conditions().stream().map(new ConditionInWords(wording)::of).toList();
  }

  private String actions(Statement statement) {
    var clause = statement.actions();
    var words = clause.patterns().stream().map(ActionPattern::text).toList();
    if (clause.negated()) {
      return wording.say("actions.allBut", wording.list(words));
    }
    return words.contains("*") ? wording.say("actions.all") : wording.list(words);
  }

  private String resources(Statement statement) {
    var clause = statement.resources();
    var words = clause.patterns().stream().map(ResourcePattern::text).toList();
    if (clause.negated()) {
      return wording.say("resources.allBut", wording.list(words));
    }
    return words.contains(ResourcePattern.ANY) ? wording.say("resources.all") : wording.list(words);
  }

  private String principals(PrincipalClause clause) {
    var words = clause.patterns().stream().map(PrincipalPattern::text).distinct().toList();
    if (clause.negated()) {
      return wording.say("principals.allBut", wording.list(words));
    }
    return words.contains("*") ? wording.say("principals.all") : wording.list(words);
  }
}
