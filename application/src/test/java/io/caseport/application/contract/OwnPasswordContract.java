package io.caseport.application.contract;

import static io.caseport.application.contract.LoginProfileContract.BETTER;
import static io.caseport.application.contract.LoginProfileContract.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.credential.Password;
import io.caseport.domain.credential.PasswordPolicy;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.refusal.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Passwords of users, as they change them themselves. */
public interface OwnPasswordContract extends IdentityContract {

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
