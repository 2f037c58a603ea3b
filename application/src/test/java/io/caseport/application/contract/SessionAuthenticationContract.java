package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.IdentityAdministration.NewAccessKey;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.application.port.in.Sessions.TemporaryCredentials;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.User;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How those are told who come with temporary credentials. */
public interface SessionAuthenticationContract extends OperatorContract {

  private User createJohn() {
    return tenants()
        .identities()
        .createUser(tenants().businessRoot(), IamPath.ROOT, new UserName("john"));
  }

  private NewAccessKey keyOf(User user) {
    return tenants()
        .identities()
        .createAccessKey(tenants().businessRoot(), Optional.of(user.name()));
  }

  /** A quarter of an hour's session that was asked for with the key. */
  private TemporaryCredentials sessionOf(Principal principal, AccessKeyId key) {
    var caller = Caller.throughApi(principal, RequestFacts.signedWith(key));
    return tenants().sessions().getSessionToken(caller, Optional.of(900), Optional.empty());
  }

  private Principal authenticate(TemporaryCredentials session) {
    return authenticate(session, session.secret()::equals);
  }

  private Principal authenticate(
      TemporaryCredentials session, Predicate<SecretAccessKey> signature) {
    return tenants()
        .authentication()
        .authenticate(session.id(), Optional.of(session.sessionToken()), signature);
  }

  private void assertEnded(TemporaryCredentials session) {
    assertRefused(Refusal.InvalidCredential.class, () -> authenticate(session));
  }

  @Test
  default void a_request_signed_with_the_key_of_a_session_is_its_holders() {
    var john = createJohn();
    var key = keyOf(john).key().id();
    var session = sessionOf(john.principal(), key);
    var principal = (Principal.InSession) authenticate(session);
    assertThat(principal.holder()).isEqualTo(john.principal());
    assertThat(principal.credential().keyId()).isEqualTo(session.id());
    assertThat(principal.credential().origin()).contains(key);
    assertThat(principal.credential().expiresAt()).isEqualTo(session.expiration());
    assertThat(principal.credential().mfaAt()).isEmpty();
  }

  @Test
  default void the_signature_of_a_session_must_hold() {
    var root = tenants().businessRoot();
    var key = tenants().identities().createAccessKey(root, Optional.empty()).key().id();
    var session = sessionOf(root.principal(), key);
    assertThat(authenticate(session).arn()).isEqualTo(root.principal().arn());
    assertRefused(Refusal.SignatureMismatch.class, () -> authenticate(session, _ -> false));
  }

  @Test
  default void a_session_ends_when_its_time_is_over() {
    var john = createJohn();
    var session = sessionOf(john.principal(), keyOf(john).key().id());
    tenants().advance(Duration.between(tenants().now(), session.expiration()).minusMillis(1));
    assertThat(authenticate(session).arn()).isEqualTo(john.arn());
    tenants().advance(Duration.ofMillis(1));
    assertRefused(Refusal.ExpiredCredential.class, () -> authenticate(session));
    assertRefused(Refusal.ExpiredCredential.class, () -> authenticate(session, _ -> false));
  }

  @Test
  default void a_session_ends_with_the_key_that_it_was_asked_for_with() {
    var john = createJohn();
    var root = tenants().businessRoot();
    var key = keyOf(john).key().id();
    var other = sessionOf(john.principal(), keyOf(john).key().id());
    var session = sessionOf(john.principal(), key);
    tenants().identities().updateAccessKey(root, Optional.of(john.name()), key, false);
    assertEnded(session);
    assertThat(authenticate(other).arn()).isEqualTo(john.arn());
    tenants().identities().updateAccessKey(root, Optional.of(john.name()), key, true);
    assertThat(authenticate(session).arn()).isEqualTo(john.arn());
    tenants().identities().deleteAccessKey(root, Optional.of(john.name()), key);
    assertEnded(session);
  }

  @Test
  default void a_session_ends_with_its_user_and_not_by_a_namesake() {
    var john = createJohn();
    var caller = Caller.throughApi(john.principal());
    var session = tenants().sessions().getSessionToken(caller, Optional.of(900), Optional.empty());
    assertThat(authenticate(session).arn()).isEqualTo(john.arn());
    tenants().identities().deleteUser(tenants().businessRoot(), john.name());
    assertEnded(session);
    createJohn();
    assertEnded(session);
  }

  @Test
  default void the_key_of_a_session_is_nothing_without_its_token() {
    var john = createJohn();
    var session = sessionOf(john.principal(), keyOf(john).key().id());
    assertRefused(
        Refusal.InvalidCredential.class,
        () ->
            tenants()
                .authentication()
                .authenticate(session.id(), Optional.empty(), session.secret()::equals));
  }

  @Test
  default void a_token_goes_with_no_other_key() {
    var john = createJohn();
    var longTerm = keyOf(john);
    var first = sessionOf(john.principal(), longTerm.key().id());
    var second = sessionOf(john.principal(), longTerm.key().id());
    for (var id : List.of(second.id(), longTerm.key().id(), new AccessKeyId(""))) {
      assertRefused(
          Refusal.InvalidCredential.class,
          () ->
              tenants()
                  .authentication()
                  .authenticate(id, Optional.of(first.sessionToken()), _ -> true));
    }
  }

  @Test
  default void an_altered_token_is_refused() {
    var john = createJohn();
    var session = sessionOf(john.principal(), keyOf(john).key().id());
    var token = session.sessionToken();
    for (var altered :
        List.of(
            "",
            "x",
            token.substring(1),
            token.substring(0, token.length() - 4),
            token + "AAAA",
            (token.charAt(40) == 'A' ? "B" : "A") + token)) {
      var asked = new ArrayList<Integer>();
      assertRefused(
          Refusal.InvalidCredential.class,
          () ->
              tenants()
                  .authentication()
                  .authenticate(
                      session.id(),
                      Optional.of(altered),
                      secret -> asked.add(secret.value().length())));
      assertThat(asked).as("secrets told for %s", altered).containsExactly(40);
    }
  }
}
