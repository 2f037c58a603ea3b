package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.Authentication;
import io.caseport.application.port.in.IdentityAdministration.NewAccessKey;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The promises of {@link Authentication}. */
public interface AuthenticationContract extends SessionAuthenticationContract {

  private User createJane() {
    return tenants()
        .identities()
        .createUser(tenants().businessRoot(), new IamPath("/team/"), new UserName("Jane"));
  }

  private NewAccessKey keyOf(User user) {
    return tenants()
        .identities()
        .createAccessKey(tenants().businessRoot(), Optional.of(user.name()));
  }

  private Principal authenticate(AccessKeyId key, Predicate<SecretAccessKey> signature) {
    return tenants().authentication().authenticate(key, Optional.empty(), signature);
  }

  @Test
  default void a_request_signed_with_a_users_key_is_that_users() {
    var jane = createJane();
    var created = keyOf(jane);
    assertThat(authenticate(created.key().id(), created.secret()::equals))
        .isEqualTo(jane.principal());
  }

  @Test
  default void a_request_signed_with_roots_key_is_roots() {
    var root = tenants().businessRoot();
    var created = tenants().identities().createAccessKey(root, Optional.empty());
    assertThat(created.owner()).isEmpty();
    assertThat(authenticate(created.key().id(), created.secret()::equals))
        .isEqualTo(root.principal());
  }

  @Test
  default void a_signature_that_does_not_hold_is_refused() {
    var id = keyOf(createJane()).key().id();
    assertRefused(Refusal.SignatureMismatch.class, () -> authenticate(id, secret -> false));
  }

  @Test
  default void an_unknown_key_is_refused_whatever_the_signature() {
    var id = new AccessKeyId("AKIA0000000000000000");
    assertRefused(Refusal.InvalidCredential.class, () -> authenticate(id, secret -> true));
    assertRefused(Refusal.InvalidCredential.class, () -> authenticate(id, secret -> false));
  }

  @Test
  default void a_key_is_known_by_its_exact_id() {
    var created = keyOf(createJane());
    var whispered = new AccessKeyId(created.key().id().value().toLowerCase(Locale.ROOT));
    assertRefused(Refusal.InvalidCredential.class, () -> authenticate(whispered, secret -> true));
  }

  @Test
  default void an_inactive_key_is_refused_until_it_is_active_again() {
    var jane = createJane();
    var created = keyOf(jane);
    var id = created.key().id();
    var root = tenants().businessRoot();
    var name = Optional.of(jane.name());
    tenants().identities().updateAccessKey(root, name, id, false);
    assertRefused(
        Refusal.InvalidCredential.class, () -> authenticate(id, created.secret()::equals));
    tenants().identities().updateAccessKey(root, name, id, true);
    assertThat(authenticate(id, created.secret()::equals)).isEqualTo(jane.principal());
  }

  @Test
  default void a_deleted_key_is_refused_at_once() {
    var jane = createJane();
    var created = keyOf(jane);
    var id = created.key().id();
    var root = tenants().businessRoot();
    tenants().identities().deleteAccessKey(root, Optional.of(jane.name()), id);
    assertRefused(
        Refusal.InvalidCredential.class, () -> authenticate(id, created.secret()::equals));
  }

  @Test
  default void a_long_term_key_has_no_session_token() {
    var created = keyOf(createJane());
    assertRefused(
        Refusal.InvalidCredential.class,
        () ->
            tenants()
                .authentication()
                .authenticate(
                    created.key().id(), Optional.of("a token"), created.secret()::equals));
  }

  @Test
  default void the_signature_is_asked_once_with_a_secret_of_one_length_for_any_key() {
    var jane = createJane();
    var active = keyOf(jane).key().id();
    var inactive = keyOf(jane).key().id();
    var root = tenants().businessRoot();
    tenants().identities().updateAccessKey(root, Optional.of(jane.name()), inactive, false);
    var unknown = new AccessKeyId("AKIA0000000000000000");
    var none = new AccessKeyId("");
    for (AccessKeyId id : List.of(active, inactive, unknown, none)) {
      var asked = new ArrayList<Integer>();
      assertRefused(
          id.equals(active) ? Refusal.SignatureMismatch.class : Refusal.InvalidCredential.class,
          () ->
              authenticate(
                  id,
                  secret -> {
                    asked.add(secret.value().length());
                    return false;
                  }));
      assertThat(asked).as("secrets told for %s", id).containsExactly(40);
    }
  }
}
