package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Credentials;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.application.port.in.CredentialAdministration.Unissued;
import io.caseport.domain.credential.Password;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Passwords of users, as an administrator sets them. */
public interface LoginProfileContract extends IdentityContract {
  Password GOOD = new Password("Correct-Horse 1");
  Password BETTER = new Password("Battery-Staple 2");

  private CredentialAdministration credentials() {
    return tenants().credentials();
  }

  private boolean resetRequired(String name) {
    return credentials().getLoginProfile(root(), named(name)).resetRequired();
  }

  private Map<String, Consumer<Caller>> operationsOn(UserName user) {
    var name = Optional.of(user);
    var operations = new HashMap<String, Consumer<Caller>>();
    operations.put(
        "CreateLoginProfile",
        caller -> credentials().createLoginProfile(caller, name, GOOD, false));
    operations.put("GetLoginProfile", caller -> credentials().getLoginProfile(caller, name));
    operations.put(
        "UpdateLoginProfile",
        caller ->
            credentials().updateLoginProfile(caller, user, Optional.of(BETTER), Optional.of(true)));
    operations.put("DeleteLoginProfile", caller -> credentials().deleteLoginProfile(caller, name));
    operations.put(
        "ListSSHPublicKeys",
        caller -> credentials().listUnissued(caller, Unissued.SSH_PUBLIC_KEYS, name));
    operations.put(
        "ListSigningCertificates",
        caller -> credentials().listUnissued(caller, Unissued.SIGNING_CERTIFICATES, name));
    operations.put(
        "ListServiceSpecificCredentials",
        caller -> credentials().listUnissued(caller, Unissued.SERVICE_SPECIFIC_CREDENTIALS, name));
    return operations;
  }

  @Test
  default void a_user_has_one_password_and_it_can_be_taken_away() {
    createUser("Jane");
    assertRefused(
        Refusal.NoSuchEntity.class, () -> credentials().getLoginProfile(root(), named("jane")));
    var created = credentials().createLoginProfile(root(), named("jANE"), GOOD, true);
    assertThat(created.user()).isEqualTo(new UserName("Jane"));
    assertThat(created.resetRequired()).isTrue();
    var found = credentials().getLoginProfile(root(), named("JANE"));
    assertThat(found.user()).isEqualTo(new UserName("Jane"));
    assertThat(found.resetRequired()).isTrue();
    assertRefused(
        Refusal.EntityAlreadyExists.class,
        () -> credentials().createLoginProfile(root(), named("jane"), BETTER, false));
    credentials().deleteLoginProfile(root(), named("jane"));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> credentials().getLoginProfile(root(), named("jane")));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> credentials().deleteLoginProfile(root(), named("jane")));
    assertThat(credentials().createLoginProfile(root(), named("jane"), GOOD, false).resetRequired())
        .isFalse();
  }

  @Test
  default void only_what_is_given_is_changed() {
    var jane = createUser("jane");
    credentials().createLoginProfile(root(), named("jane"), GOOD, true);
    credentials().updateLoginProfile(root(), jane.name(), Optional.of(BETTER), Optional.empty());
    assertThat(resetRequired("jane")).isTrue();
    credentials().updateLoginProfile(root(), jane.name(), Optional.empty(), Optional.of(false));
    assertThat(resetRequired("jane")).isFalse();
    credentials().updateLoginProfile(root(), jane.name(), Optional.empty(), Optional.empty());
    assertThat(resetRequired("jane")).isFalse();
  }

  @Test
  default void a_password_must_meet_the_rules_of_the_account() {
    var jane = createUser("jane");
    var weak = new Password("abc");
    assertRefused(
        Refusal.PasswordPolicyViolation.class,
        () -> credentials().createLoginProfile(root(), named("jane"), weak, false));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> credentials().getLoginProfile(root(), named("jane")));
    credentials().createLoginProfile(root(), named("jane"), GOOD, false);
    assertRefused(
        Refusal.PasswordPolicyViolation.class,
        () ->
            credentials()
                .updateLoginProfile(root(), jane.name(), Optional.of(weak), Optional.empty()));
    tenants().settings().updateAccountPasswordPolicy(root(), Credentials.LAX);
    credentials()
        .updateLoginProfile(
            root(), jane.name(), Optional.of(new Password("abcdef")), Optional.empty());
    tenants().settings().updateAccountPasswordPolicy(root(), Credentials.STRICT);
    assertRefused(
        Refusal.PasswordPolicyViolation.class,
        () ->
            credentials()
                .updateLoginProfile(
                    root(), jane.name(), Optional.of(new Password("Abcdef1!")), Optional.empty()));
  }

  @Test
  default void a_user_with_a_password_cannot_be_deleted() {
    var jane = createUser("jane");
    credentials().createLoginProfile(root(), named("jane"), GOOD, false);
    assertRefused(Refusal.DeleteConflict.class, () -> identities().deleteUser(root(), jane.name()));
    credentials().deleteLoginProfile(root(), named("jane"));
    identities().deleteUser(root(), jane.name());
    createUser("jane");
    assertRefused(
        Refusal.NoSuchEntity.class, () -> credentials().getLoginProfile(root(), named("jane")));
  }

  @Test
  default void what_root_signs_in_with_is_not_administered_here() {
    var nobody = Optional.<UserName>empty();
    assertRefused(
        Refusal.InvalidArgument.class,
        () -> credentials().createLoginProfile(root(), nobody, GOOD, false));
    assertRefused(
        Refusal.InvalidArgument.class, () -> credentials().getLoginProfile(root(), nobody));
    assertRefused(
        Refusal.InvalidArgument.class, () -> credentials().deleteLoginProfile(root(), nobody));
  }

  @Test
  default void credentials_that_nobody_issues_are_listed_as_none() {
    createUser("jane");
    for (Unissued kind : Unissued.values()) {
      credentials().listUnissued(root(), kind, named("jane"));
      credentials().listUnissued(root(), kind, Optional.empty());
      assertRefused(
          Refusal.NoSuchEntity.class,
          () -> credentials().listUnissued(root(), kind, Optional.of(NOBODY)));
    }
  }

  @Test
  default void a_user_without_a_policy_may_do_nothing_with_passwords() {
    var jane = createUser("jane");
    var caller = tenants().userWithoutPolicy();
    assertDeniedEach("iam", caller, operationsOn(jane.name()));
    assertDeniedEach("iam", caller, operationsOn(NOBODY));
    assertDenied(
        "iam:GetAccessKeyLastUsed",
        () -> credentials().getAccessKeyLastUsed(caller, new AccessKeyId("AKIA0000000000000000")));
    assertDenied(
        "iam:GenerateCredentialReport", () -> credentials().generateCredentialReport(caller));
    assertDenied("iam:GetCredentialReport", () -> credentials().getCredentialReport(caller));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> credentials().getLoginProfile(root(), named("jane")));
  }

  @Test
  default void a_user_of_another_account_has_no_password_here() {
    createUser("jane");
    credentials().createLoginProfile(root(), named("jane"), GOOD, false);
    assertRefusedEach(
        Refusal.NoSuchEntity.class, tenants().strangerRoot(), operationsOn(new UserName("jane")));
    assertThat(resetRequired("jane")).isFalse();
  }
}
