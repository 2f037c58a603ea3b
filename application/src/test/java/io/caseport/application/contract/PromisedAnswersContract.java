package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.Handlings;
import io.caseport.application.port.out.PromisedAnswers;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.AnswerDue;
import io.caseport.domain.desk.CaseHandling;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The promises of {@link PromisedAnswers}. */
public interface PromisedAnswersContract extends StoreContract {

  private PromisedAnswers answers() {
    return ports().handlings();
  }

  private CaseHandling promised(SupportCase opened) {
    var promised = Handlings.promised(opened, Duration.ofHours(4));
    ports().handlings().add(promised);
    return promised;
  }

  @Test
  default void answers_are_due_where_their_time_runs() {
    portsWithTwoAccounts();
    var due = Cases.numbered(ACME, 1);
    var answered = Cases.numbered(ACME, 2);
    var unpromised = Cases.numbered(ACME, 3);
    var elsewhere = Cases.numbered(GLOBEX, 4);
    promised(due);
    promised(elsewhere);
    var handling = promised(answered);
    ports().handlings().replace(handling.engineerReplied(true, answered.createdAt()).next());
    ports().handlings().add(Handlings.unpromised(unpromised));
    var unknown = Cases.numbered(ACME, 5);
    var asked =
        Stream.of(due, answered, unpromised, elsewhere, unknown).map(SupportCase::id).toList();
    assertThat(answers().answersDue(ACME, asked))
        .isEqualTo(
            Map.of(
                due.id(),
                new AnswerDue(
                    due.createdAt().plus(Duration.ofHours(3)),
                    due.createdAt().plus(Duration.ofHours(4)))));
  }

  @Test
  default void answers_are_told_of_the_cases_that_are_asked_for() {
    portsWithTwoAccounts();
    var all = Stream.of(1, 2, 3, 4, 5).map(number -> Cases.numbered(ACME, number)).toList();
    all.forEach(this::promised);
    var asked = all.subList(0, 3).stream().map(SupportCase::id).toList();
    assertThat(answers().answersDue(ACME, asked)).containsOnlyKeys(asked);
    assertThat(answers().answersDue(ACME, List.of())).isEmpty();
  }
}
