package io.caseport.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.account.AccountId;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseIdTest {
  private static final AccountId ACME = new AccountId("111122223333");

  @Test
  void an_id_tells_the_account_that_it_was_given_out_in() {
    var opened = Instant.parse("2026-03-14T09:26:53.589Z");
    var id = CaseId.generate(ACME, LanguageCode.ENGLISH, opened, new Random(1));
    assertThat(id.account()).contains(ACME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "171122334455667",
        "case-",
        "case-11112222333-muen-2026-1",
        "case-111122223333",
        "case-１１１１２２２２３３３３-muen-2026-1",
        "Case-111122223333-muen-2026-1",
        "case-111122223333-muen-2026-1\n"
      })
  void what_was_never_given_out_tells_none(String text) {
    assertThat(new CaseId(text).account()).isEmpty();
  }
}
