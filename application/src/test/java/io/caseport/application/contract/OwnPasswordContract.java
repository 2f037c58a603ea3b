package io.caseport.application.contract;

import static io.caseport.application.contract.LoginProfileContract.BETTER;
import static io.caseport.application.contract.LoginProfileContract.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.Sessions.OneTimeCode;
import io.caseport.domain.credential.MfaDeviceName;
import io.caseport.domain.credential.Password;
import io.caseport.domain.credential.PasswordPolicy;
import io.caseport.domain.credential.TimeStep;
import io.caseport.domain.credential.Totp;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Passwords of users, as they change them themselves. */
public interface OwnPasswordContract extends RoleContract {

  private CredentialAdministration credentials() {
    return tenants().credentials();
  }

  /** A user with the password {@code GOOD} who may change it. */
  private Caller jane() {
    var jane = createUser("jane");
    allow("iam:ChangePassword");
    credentials().createLoginProfile(root(), named("jane"), GOOD, true);
    return tenants().as(jane);
  }

  private void allow(String action) {
    put(Policies.allowing(action));
  }

  private void put(String document) {
    policies()
        .putInlinePolicy(
            root(),
            new Holder.OfUser(named("jane").orElseThrow()),
            new PolicyName("own"),
            document);
  }

  private void setPolicy(boolean usersMayChange, int reusePrevention) {
    tenants()
        .settings()
        .updateAccountPasswordPolicy(
            root(),
            new PasswordPolicy(
                8,
                false,
                false,
                false,
                false,
                usersMayChange,
                Optional.empty(),
                Optional.of(reusePrevention),
                false));
  }

  @Test
  default void a_user_changes_its_password_with_the_one_it_has() {
    var jane = jane();
    assertRefused(
        Refusal.WrongPassword.class, () -> credentials().changePassword(jane, BETTER, BETTER));
    credentials().changePassword(jane, GOOD, BETTER);
    assertThat(credentials().getLoginProfile(root(), named("jane")).resetRequired()).isFalse();
    assertRefused(
        Refusal.WrongPassword.class, () -> credentials().changePassword(jane, GOOD, BETTER));
    credentials().changePassword(jane, BETTER, GOOD);
  }

  @Test
  default void after_some_wrong_passwords_none_is_taken_for_a_while() {
    var jane = jane();
    for (int guess = 0; guess < 5; guess++) {
      assertRefused(
          Refusal.WrongPassword.class, () -> credentials().changePassword(jane, BETTER, GOOD));
    }
    assertRefused(
        Refusal.WrongPassword.class, () -> credentials().changePassword(jane, GOOD, BETTER));
    tenants().advance(Duration.ofMinutes(15));
    credentials().changePassword(jane, GOOD, BETTER);
  }

  @Test
  default void the_new_password_must_meet_the_rules_of_the_account() {
    var jane = jane();
    assertRefused(
        Refusal.PasswordPolicyViolation.class,
        () -> credentials().changePassword(jane, GOOD, new Password("abc")));
    credentials().changePassword(jane, GOOD, BETTER);
  }

  @Test
  default void the_latest_passwords_cannot_be_set_again_where_the_account_says_so() {
    var jane = jane();
    var third = new Password("Third-Password 3");
    credentials().changePassword(jane, GOOD, GOOD);
    setPolicy(false, 2);
    assertRefused(
        Refusal.PasswordPolicyViolation.class,
        () -> credentials().changePassword(jane, GOOD, GOOD));
    credentials().changePassword(jane, GOOD, BETTER);
    assertRefused(
        Refusal.PasswordPolicyViolation.class,
        () -> credentials().changePassword(jane, BETTER, GOOD));
    assertRefused(
        Refusal.PasswordPolicyViolation.class,
        () ->
            credentials()
                .updateLoginProfile(
                    root(), named("jane").orElseThrow(), Optional.of(GOOD), Optional.empty()));
    credentials().changePassword(jane, BETTER, third);
    credentials().changePassword(jane, third, GOOD);
  }

  @Test
  default void where_users_may_change_their_passwords_they_need_no_policy_for_it() {
    var jane = jane();
    put(Policies.allowing("iam:GetUser"));
    assertDenied("iam:ChangePassword", () -> credentials().changePassword(jane, GOOD, BETTER));
    setPolicy(true, 1);
    credentials().changePassword(jane, GOOD, BETTER);
    put(Policies.denying("No", "iam:ChangePassword"));
    assertDenied("iam:ChangePassword", () -> credentials().changePassword(jane, BETTER, GOOD));
  }

  private OneTimeCode codeOfNewDevice(String owner) {
    var device =
        tenants()
            .mfaDevices()
            .createVirtualMfaDevice(root(), IamPath.ROOT, new MfaDeviceName("phone"));
    var serial = device.device().serial();
    var codes = new Totp(device.seed());
    var step = TimeStep.at(tenants().now());
    tenants()
        .mfaDevices()
        .enableMfaDevice(
            root(), new UserName(owner), serial, codes.code(step - 1), codes.code(step));
    return new OneTimeCode(serial.value(), codes.code(step + 1));
  }

  private Caller sessionOf(Caller caller, Optional<OneTimeCode> code) {
    return tenants().holding(sessions().getSessionToken(caller, Optional.empty(), code));
  }

  @Test
  default void a_session_changes_the_password_of_its_user_if_it_was_opened_with_a_code() {
    var jane = jane();
    var unproved = sessionOf(jane, Optional.empty());
    assertRefused(
        Refusal.InvalidCredential.class,
        () -> credentials().changePassword(unproved, GOOD, BETTER));
    var proved = sessionOf(jane, Optional.of(codeOfNewDevice("jane")));
    assertRefused(
        Refusal.WrongPassword.class, () -> credentials().changePassword(proved, BETTER, GOOD));
    credentials().changePassword(proved, GOOD, BETTER);
    assertRefused(
        Refusal.WrongPassword.class, () -> credentials().changePassword(jane, GOOD, BETTER));
    setPolicy(true, 1);
    put(Policies.denying("No", "iam:ChangePassword"));
    assertDenied("iam:ChangePassword", () -> credentials().changePassword(proved, BETTER, GOOD));
    assertRefused(
        Refusal.InvalidCredential.class,
        () -> credentials().changePassword(unproved, BETTER, GOOD));
  }

  @Test
  default void a_session_of_root_or_of_a_role_has_no_password() {
    var rootsSession = sessionOf(root(), Optional.empty());
    assertRefused(
        Refusal.InvalidCredential.class,
        () -> credentials().changePassword(rootsSession, GOOD, BETTER));
    var provedRoot = sessionOf(root(), Optional.of(codeOfNewDevice("root")));
    assertRefused(
        Refusal.InvalidUserType.class,
        () -> credentials().changePassword(provedRoot, GOOD, BETTER));
    var jane = admin("jane");
    var desk = roleTrusting("desk", jane);
    assertDenied(
        "iam:ChangePassword",
        () -> credentials().changePassword(assumed(jane, request(desk)), GOOD, BETTER));
    putRolePolicy(desk, Policies.allowing("iam:*"));
    var inRole = assumed(jane, request(desk));
    assertRefused(
        Refusal.InvalidUserType.class, () -> credentials().changePassword(inRole, GOOD, BETTER));
  }

  @Test
  default void root_and_who_has_no_password_cannot_change_it() {
    assertRefused(
        Refusal.InvalidUserType.class, () -> credentials().changePassword(root(), GOOD, BETTER));
    var jane = createUser("jane");
    allow("iam:ChangePassword");
    assertRefused(
        Refusal.NoSuchEntity.class,
        () -> credentials().changePassword(tenants().as(jane), GOOD, BETTER));
  }
}
