package io.caseport.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.AccountHindrance;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AccountTest {
  private static final Instant NOW = Instant.parse("2026-03-14T09:26:53.589Z");
  private static final Account OPEN =
      new Account(
          new AccountId("111122223333"),
          new AccountName("Acme"),
          Optional.of(new AccountAlias("acme")),
          new RootUser(new EmailAddress("root@example.com"), new PasswordHash("hash")),
          SupportPlan.BUSINESS,
          NOW,
          new AccountState.Open(),
          Optional.empty());

  @Test
  void an_account_is_closed_once_and_reopened_as_it_was() {
    var closed = OPEN.close(NOW.plusSeconds(1));
    assertThat(closed.isOpen()).isFalse();
    assertThat(closed.state()).isEqualTo(new AccountState.Closed(NOW.plusSeconds(1)));
    assertThat(closed.close(NOW.plusSeconds(2))).isEqualTo(closed);
    assertThat(closed.reopen()).isEqualTo(OPEN);
    assertThat(OPEN.reopen()).isEqualTo(OPEN);
  }

  @Test
  void a_closed_account_stays_closed_when_something_else_changes() {
    var closed = OPEN.close(NOW);
    assertThat(closed.withPlan(SupportPlan.BASIC).state()).isEqualTo(closed.state());
    assertThat(closed.withAlias(Optional.empty()).state()).isEqualTo(closed.state());
  }

  @Test
  void only_a_closed_account_is_erased_and_from_then_on_not_reopened() {
    assertHindered(AccountHindrance.OPEN, OPEN::erase);
    var erasing = OPEN.close(NOW).erase();
    assertThat(erasing.state()).isEqualTo(new AccountState.Erasing(NOW));
    assertThat(erasing.isOpen()).isFalse();
    assertThat(erasing.erase()).isEqualTo(erasing);
    assertThat(erasing.close(NOW.plusSeconds(1))).isEqualTo(erasing);
    assertHindered(AccountHindrance.BEING_ERASED, erasing::reopen);
  }

  private static void assertHindered(AccountHindrance why, ThrowingCallable change) {
    var refusal = catchThrowableOfType(Refusal.AccountNotFit.class, change);
    assertThat(refusal.why).isEqualTo(why);
    assertThat(refusal.accountId).isEqualTo(OPEN.id().value());
  }
}
