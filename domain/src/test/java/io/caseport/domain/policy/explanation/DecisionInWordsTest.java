package io.caseport.domain.policy.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.DecidingStatement;
import io.caseport.domain.policy.Decision;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.policy.PolicyKind;
import io.caseport.domain.policy.PolicySource;
import io.caseport.domain.policy.TextRange;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionInWordsTest {
  private static final Action RESOLVE = Action.of("support:ResolveCase");
  private static final DecisionInWords ENGLISH = new DecisionInWords(Wording.of(Language.EN));
  private static final DecisionInWords JAPANESE = new DecisionInWords(Wording.of(Language.JA));

  static Stream<Decision> decisions() {
    return Stream.concat(
        Stream.of(new Decision.AllowedAsRoot(), new Decision.AllowedToAll()),
        Arrays.stream(PolicyKind.values())
            .flatMap(
                kind ->
                    Stream.of(
                        new Decision.Allowed(by(kind, Optional.empty()), Set.of()),
                        new Decision.ExplicitDeny(by(kind, Optional.of("Guard")), Set.of()),
                        new Decision.ImplicitDeny(kind, Set.of()))));
  }

  private static DecidingStatement by(PolicyKind kind, Optional<String> sid) {
    return new DecidingStatement(
        kind,
        new PolicySource.Inline("own", new PolicyHolder.User("alice")),
        2,
        sid,
        new TextRange(0, 1));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void in_english_a_decision_has_the_words_of_aws(Decision decision) {
    assertThat(ENGLISH.of(decision, RESOLVE)).isEqualTo(decision.reason(RESOLVE));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void a_denial_that_was_written_down_is_read_in_another_language(Decision decision) {
    var words = JAPANESE.of(decision, RESOLVE);

    assertThat(words).doesNotContain("because", "with an");
    assertThat(JAPANESE.recorded(decision.reason(RESOLVE), RESOLVE.text()))
        .isEqualTo(decision.isAllowed() ? decision.reason(RESOLVE) : words);
  }

  @Test
  void words_that_are_not_known_stay_as_they_stand() {
    assertThat(JAPANESE.recorded("for another reason", RESOLVE.text()))
        .isEqualTo("for another reason");
  }
}
