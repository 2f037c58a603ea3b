package io.caseport.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.AccountHindrance;
import java.time.Instant;
import java.util.List;
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

  @Test
  void an_account_is_in_one_organization_until_it_leaves() {
    var management = OPEN.join(OPEN);
    assertThat(management.isManagement()).isTrue();
    assertThat(management.management()).contains(OPEN.id());
    var other = named("444455556666");
    var member = other.join(management);
    assertThat(member.management()).contains(management.id());
    assertThat(member.isManagement()).isFalse();
    assertThat(member.join(management)).isEqualTo(member);
    assertThat(member.leave()).isEqualTo(other);
    assertHindered(AccountHindrance.IN_AN_ORGANIZATION, () -> management.join(other.join(other)));
    assertHindered(AccountHindrance.IN_NO_ORGANIZATION, OPEN::leave);
  }

  @Test
  void nothing_that_happens_to_customers_happens_to_the_providers_own_account() {
    var desk = named(AccountId.DESK.value());
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> desk.withPlan(SupportPlan.ENTERPRISE),
            () -> desk.close(NOW),
            desk::erase,
            () -> desk.join(desk),
            () -> desk.join(OPEN.join(OPEN)),
            () -> OPEN.join(desk))) {
      assertThat(catchThrowableOfType(Refusal.AccountNotFit.class, call))
          .extracting(refusal -> refusal.why)
          .isEqualTo(AccountHindrance.PROVIDERS_OWN);
    }
  }

  @Test
  void only_open_accounts_join_and_a_member_stays_one_when_something_else_changes() {
    var other = named("444455556666");
    var member = OPEN.join(other.join(other));
    assertHindered(AccountHindrance.CLOSED, () -> OPEN.close(NOW).join(other));
    var closed = OPEN.close(NOW);
    assertThat(
            catchThrowableOfType(Refusal.AccountNotFit.class, () -> other.join(closed)).accountId)
        .isEqualTo(OPEN.id().value());
    assertThat(member.withPlan(SupportPlan.BASIC).management()).contains(other.id());
    assertThat(member.withAlias(Optional.empty()).management()).contains(other.id());
    assertThat(member.close(NOW).reopen()).isEqualTo(member);
  }

  private static Account named(String id) {
    return new Account(
        new AccountId(id),
        OPEN.name(),
        Optional.empty(),
        OPEN.root(),
        OPEN.plan(),
        NOW,
        new AccountState.Open(),
        Optional.empty());
  }

  private static void assertHindered(AccountHindrance why, ThrowingCallable change) {
    var refusal = catchThrowableOfType(Refusal.AccountNotFit.class, change);
    assertThat(refusal.why).isEqualTo(why);
    assertThat(refusal.accountId).isEqualTo(OPEN.id().value());
  }
}
