package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.SignIn;
import io.caseport.application.port.in.SignIn.SignInOutcome.PasswordExpired;
import io.caseport.domain.account.AccountAlias;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.credential.Password;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.signin.ConsoleToken;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The promises of {@link SignIn}. */
public interface SignInContract
    extends SignInThrottleContract, SignInRecordContract, SignInRenewalContract {

  private void assertFails(ThrowingCallable call) {
    assertRefused(Refusal.SignInFailed.class, call);
  }

  @Test
  default void root_signs_in_with_its_address_in_any_case_and_its_password() {
    var password = tenants().accounts().resetRootPassword(account());
    var session =
        signedIn(signIn().signInRoot("BUSINESS@example.com", password, comingFrom(HERE))).session();
    assertThat(session.principal().holder()).isEqualTo(root().principal());
    assertThat(session.withMfa()).isFalse();
    assertThat(session.sourceIp()).contains(HERE);
    assertThat(session.userAgent()).contains("Firefox/150");
  }

  @Test
  default void a_user_signs_in_by_the_id_or_the_alias_of_the_account() {
    var jane = withPassword("jane");
    tenants().settings().createAccountAlias(root(), new AccountAlias("acme"));
    for (var name : List.of(account().value(), "acme")) {
      for (var user : List.of("jane", "JANE")) {
        var outcome = signIn().signInUser(name, user, FIRST.value(), comingFrom(HERE));
        assertThat(signedIn(outcome).session().principal().holder()).isEqualTo(jane.principal());
      }
    }
    tenants().settings().deleteAccountAlias(root(), new AccountAlias("acme"));
    assertFails(() -> signIn().signInUser("acme", "jane", FIRST.value(), comingFrom(HERE)));
  }

  @Test
  default void engineers_sign_in_at_the_account_of_the_desk_whose_alias_nobody_takes() {
    var ann = tenants().engineer("ann", "desk:ListQueue");
    var desk = new Principal.Root(AccountId.DESK);
    tenants()
        .credentials()
        .createLoginProfile(
            Caller.throughApi(desk), Optional.of(new UserName("ann")), FIRST, false);
    for (var name : List.of("desk", AccountId.DESK.value())) {
      var session =
          signedIn(signIn().signInUser(name, "ann", FIRST.value(), comingFrom(HERE))).session();
      assertThat(session.principal().holder()).isEqualTo(ann.principal());
    }
    assertRefused(
        Refusal.EntityAlreadyExists.class,
        () -> tenants().settings().createAccountAlias(root(), AccountAlias.DESK));
  }

  @Test
  default void every_failure_is_the_same() {
    withPassword("jane");
    createUser("john");
    var id = account().value();
    var right = FIRST.value();
    var stranger = tenants().strangerRoot().accountId().value();
    var password = tenants().accounts().resetRootPassword(account());
    var attempts =
        List.<ThrowingCallable>of(
            () -> signIn().signInUser(id, "jane", "wrong", comingFrom("192.0.2.1")),
            () -> signIn().signInUser(id, "jane", "", comingFrom("192.0.2.2")),
            () -> signIn().signInUser(id, "jane", "長い".repeat(9_000), comingFrom("192.0.2.3")),
            () -> signIn().signInUser(id, "john", right, comingFrom("192.0.2.4")),
            () -> signIn().signInUser(id, "nobody", right, comingFrom("192.0.2.5")),
            () -> signIn().signInUser(id, "no name / of a user", right, comingFrom("192.0.2.6")),
            () -> signIn().signInUser(stranger, "jane", right, comingFrom("192.0.2.7")),
            () -> signIn().signInUser("999999999999", "jane", right, comingFrom("192.0.2.8")),
            () -> signIn().signInUser("no-such-alias", "jane", right, comingFrom("192.0.2.9")),
            () -> signIn().signInUser("", "", "", comingFrom("192.0.2.10")),
            () -> signIn().signInUser("desk", "jane", right, comingFrom("192.0.2.11")),
            () -> signIn().signInRoot(ROOT_EMAIL, "wrong", comingFrom("192.0.2.12")),
            () -> signIn().signInRoot("Stranger@example.com", password, comingFrom("192.0.2.13")),
            () -> signIn().signInRoot("nobody@example.com", password, comingFrom("192.0.2.14")),
            () -> signIn().signInRoot("no address", password, comingFrom("192.0.2.15")),
            () ->
                signIn().giveCode(new ConsoleToken("no token"), "123456", comingFrom("192.0.2.16")),
            () -> signIn().changePassword(new ConsoleToken(""), SECOND, comingFrom("192.0.2.17")));
    attempts.forEach(this::assertFails);
    tenants().accounts().closeAccount(account());
    assertFails(() -> signIn("jane"));
    assertFails(() -> signIn().signInRoot(ROOT_EMAIL, password, comingFrom(HERE)));
    tenants().accounts().reopenAccount(account());
    session("jane");
  }

  @Test
  default void who_has_a_device_must_give_a_code_that_it_shows() {
    withPassword("jane");
    var phone = deviceOf("jane");
    var pending = codeRequired(signIn("jane"));
    assertThat(goesOn(pending)).isFalse();
    var signedIn = signedIn(signIn().giveCode(pending, shown(phone, 1), comingFrom(ELSEWHERE)));
    assertThat(signedIn.session().withMfa()).isTrue();
    assertThat(signedIn.session().sourceIp()).contains(HERE);
    assertThat(goesOn(signedIn.token())).isTrue();
    assertFails(() -> signIn().giveCode(pending, shown(phone, 1), comingFrom(HERE)));
  }

  @Test
  default void root_must_give_a_code_too() {
    var phone = deviceOf("root");
    var password = tenants().accounts().resetRootPassword(account());
    var pending = codeRequired(signIn().signInRoot(ROOT_EMAIL, password, comingFrom(HERE)));
    assertThat(
            signedIn(signIn().giveCode(pending, shown(phone, 1), comingFrom(HERE)))
                .session()
                .withMfa())
        .isTrue();
  }

  @Test
  default void a_code_is_taken_once_and_a_wrong_one_uses_up_the_step() {
    withPassword("jane");
    withPassword("john");
    var phone = deviceOf("jane");
    deviceOf("john");
    var pending = codeRequired(signIn("jane"));
    assertFails(() -> signIn().giveCode(pending, "no code", comingFrom(HERE)));
    assertFails(() -> signIn().giveCode(pending, shown(phone, 1), comingFrom(HERE)));
    var johns = codeRequired(signIn("john"));
    assertFails(() -> signIn().giveCode(johns, shown(phone, 1), comingFrom(HERE)));
    signedIn(signIn().giveCode(codeRequired(signIn("jane")), shown(phone, 1), comingFrom(HERE)));
    var again = codeRequired(signIn("jane"));
    assertFails(() -> signIn().giveCode(again, shown(phone, 1), comingFrom(HERE)));
  }

  @Test
  default void the_code_of_any_device_will_do_however_often_it_is_the_same_one() {
    withPassword("jane");
    deviceOf("jane");
    var name = new MfaDeviceName("tablet");
    var tablet = tenants().mfaDevices().createVirtualMfaDevice(root(), IamPath.ROOT, name);
    tenants()
        .mfaDevices()
        .enableMfaDevice(
            root(),
            new UserName("jane"),
            tablet.device().serial(),
            shown(tablet, -1),
            shown(tablet, 0));
    for (int i = 0; i < 7; i++) {
      tenants().advance(Duration.ofMinutes(1));
      signedIn(signIn().giveCode(codeRequired(signIn("jane")), shown(tablet, 0), comingFrom(HERE)));
    }
  }

  @Test
  default void a_step_waits_five_minutes_and_is_good_for_itself_alone() {
    withPassword("jane");
    withPassword("new", true);
    var phone = deviceOf("jane");
    var late = codeRequired(signIn("jane"));
    tenants().advance(Duration.ofMinutes(5));
    assertFails(() -> signIn().giveCode(late, shown(phone, 0), comingFrom(HERE)));
    var inTime = codeRequired(signIn("jane"));
    tenants().advance(Duration.ofMinutes(5).minusMillis(1));
    assertFails(() -> signIn().changePassword(inTime, SECOND, comingFrom(HERE)));
    var toChange = changeRequired(signIn("new"));
    assertThat(goesOn(toChange.pending())).isFalse();
    assertFails(() -> signIn().giveCode(toChange.pending(), "123456", comingFrom(HERE)));
    signedIn(signIn().giveCode(inTime, shown(phone, 0), comingFrom(HERE)));
    signedIn(signIn().changePassword(toChange.pending(), SECOND, comingFrom(HERE)));
  }

  @Test
  default void a_session_is_of_no_use_as_a_step() {
    withPassword("jane");
    var token = session("jane").token();
    assertFails(() -> signIn().giveCode(token, "123456", comingFrom(HERE)));
    assertFails(() -> signIn().changePassword(token, SECOND, comingFrom(HERE)));
    assertThat(goesOn(token)).isTrue();
  }

  @Test
  default void a_password_that_must_be_reset_is_changed_before_anything_else() {
    withPassword("jane", true);
    var step = changeRequired(signIn("jane"));
    assertThat(step.expired()).isFalse();
    for (var refused : List.of(FIRST, new Password("weak"))) {
      assertRefused(
          Refusal.PasswordPolicyViolation.class,
          () -> signIn().changePassword(step.pending(), refused, comingFrom(HERE)));
    }
    var signedIn = signedIn(signIn().changePassword(step.pending(), SECOND, comingFrom(HERE)));
    assertThat(goesOn(signedIn.token())).isTrue();
    assertThat(tenants().credentials().getLoginProfile(root(), named("jane")).resetRequired())
        .isFalse();
    assertFails(() -> signIn().changePassword(step.pending(), FIRST, comingFrom(HERE)));
    assertFails(() -> signIn("jane"));
    signedIn(signIn("jane", SECOND, HERE));
  }

  @Test
  default void the_code_comes_before_the_new_password() {
    withPassword("jane", true);
    var phone = deviceOf("jane");
    var pending = codeRequired(signIn("jane"));
    var step = changeRequired(signIn().giveCode(pending, shown(phone, 1), comingFrom(HERE)));
    var signedIn = signedIn(signIn().changePassword(step.pending(), SECOND, comingFrom(HERE)));
    assertThat(signedIn.session().withMfa()).isTrue();
  }

  @Test
  default void a_password_that_is_too_old_must_be_changed_or_replaced_by_others() {
    withPassword("jane");
    setMaxAge(30, false);
    tenants().advance(Duration.ofDays(30).minusMillis(1));
    session("jane");
    tenants().advance(Duration.ofMillis(1));
    assertThat(changeRequired(signIn("jane")).expired()).isTrue();
    setMaxAge(30, true);
    assertThat(signIn("jane")).isInstanceOf(PasswordExpired.class);
    assertFails(() -> signIn("jane", SECOND, HERE));
    tenants()
        .credentials()
        .updateLoginProfile(root(), new UserName("jane"), Optional.of(SECOND), Optional.empty());
    signedIn(signIn("jane", SECOND, HERE));
  }

  @Test
  default void a_step_is_of_no_use_once_the_password_is_another() {
    withPassword("jane");
    withPassword("new", true);
    var phone = deviceOf("jane");
    var code = codeRequired(signIn("jane"));
    var change = changeRequired(signIn("new")).pending();
    for (var name : List.of("jane", "new")) {
      tenants()
          .credentials()
          .updateLoginProfile(root(), new UserName(name), Optional.of(SECOND), Optional.empty());
    }
    assertFails(() -> signIn().giveCode(code, shown(phone, 1), comingFrom(HERE)));
    assertFails(
        () -> signIn().changePassword(change, new Password("Third-One 3"), comingFrom(HERE)));
  }

  @Test
  default void tokens_are_long_told_once_and_never_the_same() {
    withPassword("jane");
    var one = session("jane");
    var other = session("jane");
    assertThat(one.token().value()).hasSize(43).isNotEqualTo(other.token().value());
    assertThat(one.toString()).doesNotContain(one.token().value());
    assertThat(one.session().principal()).isInstanceOf(Principal.InSession.class);
    var stored = tenants().stored();
    for (var text : List.of(one.token().value(), one.token().digest())) {
      var kept = stored.unitOfWork().read(() -> stored.consoleTokens().find(text));
      assertThat(kept.isPresent()).isEqualTo(text.equals(one.token().digest()));
    }
  }
}
