package io.caseport.rest.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.SessionLimit;
import io.caseport.domain.refusal.Refusal.Unfit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SESSION_WHERE_A_LONG_TERM_KEY_IS_NEEDED|Cannot call GetSessionToken with session"
            + " credentials",
        "ROOT_WHERE_AN_IDENTITY_IS_NEEDED|Roles may not be assumed by root accounts.",
        "WRONG_ONE_TIME_CODE|MultiFactorAuthentication failed with invalid MFA one time pass code."
      })
  void a_credential_that_does_not_fit_is_told_in_stss_words(Unfit why, String text) {
    assertThat(SessionTexts.unfit(new Refusal.CredentialNotFit(why, "GetSessionToken")).strip())
        .isEqualTo(text);
  }

  @Test
  void the_limit_that_a_session_exceeds_is_named() {
    assertThat(SessionTexts.tooLong(new Refusal.SessionTooLong(SessionLimit.OF_THE_ROLE, 7_200)))
        .isEqualTo(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
  }
}
