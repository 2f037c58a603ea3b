package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Credentials;
import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.AccountSettings;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.account.AccountAlias;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The promises of {@link AccountSettings}. */
public interface AccountSettingsContract extends IdentityContract {

  private AccountSettings settings() {
    return tenants().settings();
  }

  /** No other account has it, also where the tests of a class share a server. */
  private AccountAlias ownAlias(String end) {
    return new AccountAlias("a" + root().accountId() + end);
  }

  private Map<String, Consumer<Caller>> operations() {
    return Map.of(
        "CreateAccountAlias", caller -> settings().createAccountAlias(caller, ownAlias("-x")),
        "DeleteAccountAlias", caller -> settings().deleteAccountAlias(caller, ownAlias("-x")),
        "ListAccountAliases", caller -> settings().listAccountAliases(caller),
        "UpdateAccountPasswordPolicy",
            caller -> settings().updateAccountPasswordPolicy(caller, Credentials.LAX),
        "GetAccountPasswordPolicy", caller -> settings().getAccountPasswordPolicy(caller),
        "DeleteAccountPasswordPolicy", caller -> settings().deleteAccountPasswordPolicy(caller));
  }

  @Test
  default void an_account_has_one_alias_and_a_new_one_takes_its_place() {
    assertThat(settings().listAccountAliases(root())).isEmpty();
    settings().createAccountAlias(root(), ownAlias("-a"));
    assertThat(settings().listAccountAliases(root())).contains(ownAlias("-a"));
    settings().createAccountAlias(root(), ownAlias("-b"));
    assertThat(settings().listAccountAliases(root())).contains(ownAlias("-b"));
    assertThat(settings().listAccountAliases(tenants().strangerRoot())).isEmpty();
    settings().createAccountAlias(tenants().strangerRoot(), ownAlias("-a"));
  }

  @Test
  default void an_alias_belongs_to_one_account_at_a_time() {
    settings().createAccountAlias(root(), ownAlias("-c"));
    for (Caller caller : List.of(root(), tenants().strangerRoot())) {
      assertRefused(
          Refusal.EntityAlreadyExists.class,
          () -> settings().createAccountAlias(caller, ownAlias("-c")));
    }
    assertThat(settings().listAccountAliases(tenants().strangerRoot())).isEmpty();
    settings().deleteAccountAlias(root(), ownAlias("-c"));
    settings().createAccountAlias(tenants().strangerRoot(), ownAlias("-c"));
  }

  @Test
  default void only_the_alias_that_the_account_has_is_deleted() {
    settings().createAccountAlias(root(), ownAlias("-d"));
    assertRefused(
        Refusal.NoSuchEntity.class, () -> settings().deleteAccountAlias(root(), ownAlias("-e")));
    assertRefused(
        Refusal.NoSuchEntity.class,
        () -> settings().deleteAccountAlias(tenants().strangerRoot(), ownAlias("-d")));
    assertThat(settings().listAccountAliases(root())).contains(ownAlias("-d"));
    settings().deleteAccountAlias(root(), ownAlias("-d"));
    assertThat(settings().listAccountAliases(root())).isEmpty();
  }

  @Test
  default void a_password_policy_is_kept_as_it_was_set_and_replaced_as_a_whole() {
    assertRefused(Refusal.NoSuchEntity.class, () -> settings().getAccountPasswordPolicy(root()));
    settings().updateAccountPasswordPolicy(root(), Credentials.STRICT);
    assertThat(settings().getAccountPasswordPolicy(root())).isEqualTo(Credentials.STRICT);
    settings().updateAccountPasswordPolicy(root(), Credentials.LAX);
    assertThat(settings().getAccountPasswordPolicy(root())).isEqualTo(Credentials.LAX);
    assertRefused(
        Refusal.NoSuchEntity.class,
        () -> settings().getAccountPasswordPolicy(tenants().strangerRoot()));
    settings().deleteAccountPasswordPolicy(root());
    assertRefused(Refusal.NoSuchEntity.class, () -> settings().getAccountPasswordPolicy(root()));
    assertRefused(Refusal.NoSuchEntity.class, () -> settings().deleteAccountPasswordPolicy(root()));
  }

  @Test
  default void users_who_may_change_their_password_may_read_the_policy_unless_it_is_denied() {
    var user = tenants().userWithoutPolicy();
    settings().updateAccountPasswordPolicy(root(), Credentials.LAX);
    assertDenied("iam:GetAccountPasswordPolicy", () -> settings().getAccountPasswordPolicy(user));
    settings().updateAccountPasswordPolicy(root(), Credentials.STRICT);
    assertThat(settings().getAccountPasswordPolicy(user)).isEqualTo(Credentials.STRICT);
    var jane = createUser("jane");
    policies()
        .putInlinePolicy(
            root(),
            new Holder.OfUser(jane.name()),
            new PolicyName("deny"),
            Policies.denying("No", "iam:*"));
    assertDenied(
        "iam:GetAccountPasswordPolicy",
        () -> settings().getAccountPasswordPolicy(tenants().as(jane)));
  }

  @Test
  default void a_user_without_a_policy_may_do_nothing_with_settings() {
    assertDeniedEach("iam", tenants().userWithoutPolicy(), operations());
    assertThat(settings().listAccountAliases(root())).isEmpty();
    assertRefused(Refusal.NoSuchEntity.class, () -> settings().getAccountPasswordPolicy(root()));
  }
}
