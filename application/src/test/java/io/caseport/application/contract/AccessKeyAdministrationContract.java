package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.AccessKey;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Administration of access keys. The keys of root and of callers belong to whoever supplies the
 * tenants, so tests touch only keys of users that they create.
 */
public interface AccessKeyAdministrationContract extends IdentityContract {
  AccessKeyId NO_KEY = new AccessKeyId("AKIA0000000000000000");

  private List<AccessKey> keysOf(String name) {
    return identities().listAccessKeys(root(), named(name)).keys();
  }

  private AccessKey createKey(String name) {
    return identities().createAccessKey(root(), named(name)).key();
  }

  @Test
  default void a_new_key_is_active_and_tells_its_secret_once() {
    createUser("Jane");
    var created = identities().createAccessKey(root(), named("jANE"));
    assertThat(created.owner()).contains(new UserName("Jane"));
    assertThat(created.key().id().value()).matches("AKIA[A-Z2-7]{16}");
    assertThat(created.secret().value()).matches("[A-Za-z0-9/+]{40}");
    assertThat(created.key().active()).isTrue();
    assertThat(keysOf("jane")).extracting(AccessKey::id).containsExactly(created.key().id());
    assertThat(keysOf("jane")).allMatch(AccessKey::active);
    assertThat(identities().listAccessKeys(root(), named("jANE")).owner())
        .contains(new UserName("Jane"));
  }

  @Test
  default void a_user_has_two_keys_at_most_and_they_are_listed_oldest_first() {
    createUser("jane");
    var first = createKey("jane");
    tenants().advance(Duration.ofSeconds(1));
    var second = createKey("jane");
    assertRefused(Refusal.QuotaExceeded.class, () -> createKey("jane"));
    assertThat(keysOf("jane")).extracting(AccessKey::id).containsExactly(first.id(), second.id());
    identities().deleteAccessKey(root(), named("jane"), first.id());
    var third = createKey("jane");
    assertThat(keysOf("jane"))
        .extracting(AccessKey::id)
        .containsExactlyInAnyOrder(second.id(), third.id());
  }

  @Test
  default void an_inactive_key_counts_and_can_be_made_active_again() {
    createUser("jane");
    var first = createKey("jane");
    var second = createKey("jane");
    identities().updateAccessKey(root(), named("jane"), first.id(), false);
    assertThat(keysOf("jane"))
        .allMatch(key -> key.active() == key.id().equals(second.id()))
        .hasSize(2);
    assertRefused(Refusal.QuotaExceeded.class, () -> createKey("jane"));
    identities().updateAccessKey(root(), named("jane"), first.id(), true);
    assertThat(keysOf("jane")).allMatch(AccessKey::active);
  }

  @Test
  default void without_a_name_the_key_of_the_caller_is_meant() {
    var jane = createUser("jane");
    policies()
        .putInlinePolicy(
            root(),
            new Holder.OfUser(jane.name()),
            new PolicyName("keys"),
            Policies.allowing("iam:*"));
    var caller = tenants().as(jane);
    var before = identities().listAccessKeys(caller, Optional.empty()).keys();
    var created = identities().createAccessKey(caller, Optional.empty());
    assertThat(created.owner()).contains(jane.name());
    var id = created.key().id();
    assertThat(identities().listAccessKeys(caller, Optional.empty()).keys())
        .hasSize(before.size() + 1)
        .anyMatch(key -> key.id().equals(id));
    identities().updateAccessKey(caller, Optional.empty(), id, false);
    identities().deleteAccessKey(caller, Optional.empty(), id);
    assertThat(keysOf("jane")).extracting(AccessKey::id).doesNotContain(id);
  }

  @Test
  default void a_key_is_changed_and_deleted_only_by_its_owners_name() {
    createUser("jane");
    createUser("john");
    var key = createKey("jane");
    for (Optional<UserName> other : List.of(named("john"), Optional.<UserName>empty())) {
      assertRefused(
          Refusal.NoSuchEntity.class,
          () -> identities().updateAccessKey(root(), other, key.id(), false));
      assertRefused(
          Refusal.NoSuchEntity.class, () -> identities().deleteAccessKey(root(), other, key.id()));
    }
    assertThat(keysOf("jane")).extracting(AccessKey::id).containsExactly(key.id());
    assertThat(keysOf("jane")).allMatch(AccessKey::active);
  }

  @Test
  default void a_key_of_another_account_is_not_there() {
    createUser("jane");
    var key = createKey("jane");
    var stranger = tenants().strangerRoot();
    identities().createUser(stranger, IamPath.ROOT, new UserName("jane"));
    assertThat(identities().listAccessKeys(stranger, named("jane")).keys()).isEmpty();
    assertRefused(
        Refusal.NoSuchEntity.class,
        () -> identities().deleteAccessKey(stranger, named("jane"), key.id()));
    assertThat(keysOf("jane")).hasSize(1);
  }

  @Test
  default void a_key_or_user_that_is_not_there_is_refused() {
    createUser("jane");
    var nobody = Optional.of(NOBODY);
    assertRefused(Refusal.NoSuchEntity.class, () -> identities().createAccessKey(root(), nobody));
    assertRefused(Refusal.NoSuchEntity.class, () -> identities().listAccessKeys(root(), nobody));
    assertRefused(
        Refusal.NoSuchEntity.class,
        () -> identities().updateAccessKey(root(), named("jane"), NO_KEY, false));
    assertRefused(
        Refusal.NoSuchEntity.class,
        () -> identities().deleteAccessKey(root(), named("jane"), NO_KEY));
  }
}
