package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.RootPassword;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.credential.Password;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The promises of {@link RootPassword}, and how one that was forgotten is replaced. */
public interface RootPasswordContract extends ConsoleContract {

  private Password given() {
    return new Password(tenants().accounts().resetRootPassword(account()));
  }

  private RootPassword password() {
    return tenants().rootPassword();
  }

  @Test
  default void root_changes_its_password_with_the_one_it_has() {
    var old = given();
    var session = signedIn(signIn().signInRoot(ROOT_EMAIL, old.value(), comingFrom(HERE)));
    var caller = caller(session);
    assertRefused(Refusal.WrongPassword.class, () -> password().change(caller, SECOND, SECOND));
    assertThat(goesOn(session.token())).isTrue();
    password().change(caller, old, SECOND);
    assertThat(goesOn(session.token())).isFalse();
    assertRefused(
        Refusal.SignInFailed.class,
        () -> signIn().signInRoot(ROOT_EMAIL, old.value(), comingFrom(HERE)));
    signedIn(signIn().signInRoot(ROOT_EMAIL, SECOND.value(), comingFrom(HERE)));
  }

  @Test
  default void a_simple_password_is_refused_whatever_the_policy_of_the_account() {
    var old = given();
    for (var simple : new String[] {"Ab1!", "onlysmallletters", "business@EXAMPLE.com"}) {
      assertRefused(
          Refusal.PasswordPolicyViolation.class,
          () -> password().change(root(), old, new Password(simple)));
    }
    setMaxAge(1, true);
    password().change(root(), old, SECOND);
    tenants().advance(Duration.ofDays(2));
    signedIn(signIn().signInRoot(ROOT_EMAIL, SECOND.value(), comingFrom(HERE)));
  }

  @Test
  default void after_some_wrong_passwords_of_root_none_is_taken_for_a_while() {
    var old = given();
    for (int guess = 0; guess < 5; guess++) {
      assertRefused(Refusal.WrongPassword.class, () -> password().change(root(), SECOND, FIRST));
    }
    assertRefused(Refusal.WrongPassword.class, () -> password().change(root(), old, FIRST));
    tenants().advance(Duration.ofMinutes(15));
    password().change(root(), old, FIRST);
  }

  @Test
  default void only_root_has_it() {
    var old = given();
    var admin = admin("admin");
    assertRefused(Refusal.InvalidUserType.class, () -> password().change(admin, old, SECOND));
    var inRole = assumed(admin, request(roleTrusting("desk", admin)));
    assertRefused(Refusal.InvalidUserType.class, () -> password().change(inRole, old, SECOND));
    assertRefused(
        Refusal.WrongPassword.class,
        () -> password().change(tenants().strangerRoot(), old, SECOND));
    signedIn(signIn().signInRoot(ROOT_EMAIL, old.value(), comingFrom(HERE)));
  }

  @Test
  default void a_forgotten_one_is_replaced_by_one_that_is_told_once() {
    var first = given();
    var session = signedIn(signIn().signInRoot(ROOT_EMAIL, first.value(), comingFrom(HERE)));
    var second = given();
    assertThat(second.value()).isNotEqualTo(first.value());
    assertThat(goesOn(session.token())).isFalse();
    assertRefused(
        Refusal.SignInFailed.class,
        () -> signIn().signInRoot(ROOT_EMAIL, first.value(), comingFrom(HERE)));
    signedIn(signIn().signInRoot(ROOT_EMAIL, second.value(), comingFrom(HERE)));
    assertRefused(
        Refusal.NoSuchEntity.class,
        () -> tenants().accounts().resetRootPassword(new AccountId("999999999999")));
    tenants().engineer("ann", "desk:ListQueue");
    assertRefused(
        Refusal.AccountNotFit.class, () -> tenants().accounts().resetRootPassword(AccountId.DESK));
  }
}
