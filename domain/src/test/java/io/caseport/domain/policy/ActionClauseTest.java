package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionClauseTest {

  @ParameterizedTest
  @CsvSource({
    "Action,support:*,true",
    "Action,SUPPORT:Describe*,true",
    "Action,iam:* sts:*,false",
    "Action,iam:* support:CreateCase,true",
    "Action,*,true",
    "NotAction,support:*,false",
    "NotAction,Support:**,false",
    "NotAction,*,false",
    "NotAction,support:CreateCase,true",
    "NotAction,iam:* sts:*,true",
    "NotAction,iam:* support:*,false"
  })
  void a_clause_may_cover_some_action_of_a_service(
      String element, String patterns, boolean concerns) {
    var clause =
        new ActionClause(
            element.equals("NotAction"),
            Arrays.stream(patterns.split(" ")).map(ActionPattern::of).toList());

    assertThat(clause.concerns("support")).isEqualTo(concerns);
  }
}
