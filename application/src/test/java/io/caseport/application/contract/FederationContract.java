package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.Sessions.FederatedCredentials;
import io.caseport.application.port.in.Sessions.FederationRequest;
import io.caseport.domain.identity.FederatedName;
import io.caseport.domain.identity.SessionPolicies;
import io.caseport.domain.identity.SessionTags;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sessions that someone asks for in the name of people whom only it knows. */
public interface FederationContract extends SessionContract {

  private FederatedCredentials federate(Caller issuer, Optional<String> policy) {
    return federate(issuer, policy, Optional.empty());
  }

  private FederatedCredentials federate(
      Caller issuer, Optional<String> policy, Optional<Integer> seconds) {
    return sessions()
        .getFederationToken(
            issuer,
            new FederationRequest(
                new FederatedName("bob@corp"),
                seconds,
                new SessionPolicies(policy, List.of()),
                SessionTags.NONE));
  }

  private Caller bob(Caller issuer, String policy) {
    return tenants().holding(federate(issuer, Optional.of(policy)).credentials());
  }

  @Test
  default void a_federated_user_is_known_by_its_name() {
    var given = federate(root(), Optional.empty());
    assertThat(given.user().arn())
        .isEqualTo("arn:aws:sts::" + root().accountId() + ":federated-user/bob@corp");
    assertThat(given.user().userId()).isEqualTo(root().accountId() + ":bob@corp");
    assertThat(given.packedPercent()).isZero();
    var bob = tenants().holding(given.credentials()).principal();
    assertThat(bob.arn()).isEqualTo(given.user().arn());
    assertThat(bob.userId()).isEqualTo(given.user().userId());
  }

  @Test
  default void without_a_session_policy_a_federated_user_may_do_nothing() {
    for (var issuer : List.of(root(), admin("broker"))) {
      assertMayNotUseSupport(
          tenants().holding(federate(issuer, Optional.empty()).credentials()),
          "because no session policy allows the support:DescribeSeverityLevels action");
    }
  }

  @Test
  default void a_federated_user_may_do_what_issuer_and_session_policy_both_allow() {
    assertMayUseSupport(bob(root(), Policies.ALLOW_SUPPORT));
    assertMayUseSupport(bob(admin("broker"), Policies.ALLOW_SUPPORT));
    assertMayNotUseSupport(
        bob(admin("other"), Policies.allowing("support:DescribeCases")),
        "because no session policy allows the support:DescribeSeverityLevels action");
    assertMayNotUseSupport(
        bob(userWith("poor", Policies.allowing("sts:*")), Policies.ALLOW_SUPPORT),
        "because no identity-based policy allows the support:DescribeSeverityLevels action");
    assertMayNotUseSupport(
        bob(root(), Policies.denying("Never", "support:*")),
        "with an explicit deny in a session policy");
  }

  @Test
  default void what_the_issuer_loses_its_federated_users_lose_at_once() {
    var bob = bob(admin("broker"), Policies.ALLOW_SUPPORT);
    assertMayUseSupport(bob);
    putPolicy("broker", Policies.allowing("sts:*"));
    assertMayNotUseSupport(bob, "because no identity-based policy allows");
  }

  @Test
  default void a_federated_user_has_no_way_into_iam_and_sts() {
    var bob = bob(root(), Policies.allowing("*"));
    assertRefused(
        Refusal.InvalidCredential.class,
        () -> identities().listUsers(bob, "/", PageRequest.first(1)));
    assertRefused(
        Refusal.CredentialNotFit.class,
        () -> sessions().getSessionToken(bob, Optional.empty(), Optional.empty()));
    assertRefused(Refusal.CredentialNotFit.class, () -> federate(bob, Optional.empty()));
  }

  @Test
  default void permission_is_needed_on_the_federated_user() {
    assertDenied(
        "sts:GetFederationToken",
        () -> federate(tenants().userWithoutPolicy(), Optional.of("not even a policy")));
    var broker =
        userWith(
            "broker",
            """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow",
            "Action":"sts:GetFederationToken",
            "Resource":"arn:aws:sts::%s:federated-user/*@corp"}]}\
            """
                .formatted(root().accountId()));
    assertThat(federate(broker, Optional.empty()).credentials().expiration())
        .isEqualTo(endOf(43_200));
  }

  @Test
  default void roots_federated_users_have_an_hour() {
    assertThat(federate(root(), Optional.empty()).credentials().expiration())
        .isEqualTo(endOf(3_600));
    assertThat(federate(root(), Optional.empty(), Optional.of(900)).credentials().expiration())
        .isEqualTo(endOf(900));
    assertRefused(
        Refusal.InvalidArgument.class, () -> federate(root(), Optional.empty(), Optional.of(899)));
  }

  @Test
  default void a_session_policy_must_be_readable() {
    assertRefused(Refusal.MalformedPolicyDocument.class, () -> federate(root(), Optional.of("{")));
  }

  @Test
  default void a_session_policy_must_find_room_in_the_token() {
    var small = federate(root(), Optional.of(Policies.ALLOW_SUPPORT)).packedPercent();
    var large = federate(root(), Optional.of(Policies.ofSize(2_048))).packedPercent();
    assertThat(small).isBetween(1, 20);
    assertThat(large).isBetween(small, 100);
    assertRefused(
        Refusal.InvalidArgument.class, () -> federate(root(), Optional.of(Policies.ofSize(2_049))));
  }
}
