package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.application.port.in.PolicySimulation.GrantingPolicy;
import io.caseport.application.port.in.PolicySimulation.ServiceAccess;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.policy.PolicyHolder;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which keys policies ask for, and which services they open. */
public interface PolicyQuestionContract extends SimulationContract {
  String CONDITIONAL =
      """
      {"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":"iam:*","Resource":"arn:aws:iam::*:user/${aws:UserName}",
         "Condition":{"Bool":{"aws:SecureTransport":"true"}}},
        {"Effect":"Deny","NotAction":"iam:*","Resource":"*",
         "Condition":{"StringEquals":{"aws:PrincipalTag/Team":"${aws:username, 'nobody'}"}}}]}\
      """;

  @Test
  default void the_keys_of_documents_come_once_as_they_are_written() {
    var again = CONDITIONAL.replace("aws:Secure", "AWS:SECURE");

    assertThat(
            simulation()
                .contextKeysForCustomPolicy(root(), List.of(ALLOW_SUPPORT, CONDITIONAL, again)))
        .containsExactlyInAnyOrder("aws:UserName", "aws:SecureTransport", "aws:PrincipalTag/Team");
    assertThat(simulation().contextKeysForCustomPolicy(root(), List.of(ALLOW_SUPPORT))).isEmpty();
    assertRefused(
        Refusal.InvalidInput.class,
        () -> simulation().contextKeysForCustomPolicy(root(), List.of(ALLOW_SUPPORT, "{}")));
  }

  @Test
  default void the_keys_of_an_identity_are_those_of_all_its_policies() {
    var jane = createUser("jane");
    var staff = createGroup("staff");
    identities().addUserToGroup(root(), staff.name(), jane.name());
    putInline(new Holder.OfGroup(staff.name()), "p", CONDITIONAL);
    var own = CONDITIONAL.replace("aws:PrincipalTag/Team", "aws:CurrentTime");
    putInline(new Holder.OfUser(jane.name()), "p", own);
    var further = CONDITIONAL.replace("aws:PrincipalTag/Team", "aws:SourceIp");

    assertThat(simulation().contextKeysForPrincipalPolicy(root(), jane.arn(), List.of(further)))
        .containsExactlyInAnyOrder(
            "aws:UserName",
            "aws:SecureTransport",
            "aws:PrincipalTag/Team",
            "aws:CurrentTime",
            "aws:SourceIp");
    assertThat(simulation().contextKeysForPrincipalPolicy(root(), staff.arn(), List.of()))
        .containsExactlyInAnyOrder("aws:UserName", "aws:SecureTransport", "aws:PrincipalTag/Team");
    var john = jane.arn().replace("jane", "john");
    assertRefused(
        Refusal.NoSuchEntity.class,
        () -> simulation().contextKeysForPrincipalPolicy(root(), john, List.of()));
    assertRefused(
        Refusal.InvalidInput.class,
        () -> simulation().contextKeysForPrincipalPolicy(root(), jane.arn(), List.of("{")));
  }

  @Test
  default void each_service_has_the_policies_that_allow_some_of_it() {
    var jane = createUser("jane");
    var staff = createGroup("staff");
    identities().addUserToGroup(root(), staff.name(), jane.name());
    var ofJane = new Holder.OfUser(jane.name());
    policies().attachPolicy(root(), ofJane, Policies.AWS_SUPPORT_ACCESS);
    putInline(ofJane, "denied", DENY_SUPPORT);
    putInline(new Holder.OfGroup(staff.name()), "users", Policies.allowing("iam:GetUser"));
    var support =
        new GrantingPolicy.Managed(new PolicyName("AWSSupportAccess"), Policies.AWS_SUPPORT_ACCESS);
    var users = new GrantingPolicy.Inline(new PolicyName("users"), new PolicyHolder.Group("staff"));

    var services = List.of("sts", "support", "iam");
    var access =
        simulation().policiesGrantingServiceAccess(root(), jane.arn(), services, LONG_PAGE);
    assertThat(access.items())
        .containsExactly(
            new ServiceAccess("sts", List.of()),
            new ServiceAccess("support", List.of(support)),
            new ServiceAccess("iam", List.of(users)));
    assertThat(access.nextToken()).isEmpty();
    assertThat(
            simulation()
                .policiesGrantingServiceAccess(root(), staff.arn(), List.of("support"), LONG_PAGE)
                .items())
        .containsExactly(new ServiceAccess("support", List.of()));
  }

  @Test
  default void who_is_not_there_has_no_access_to_list() {
    var jane = createUser("jane");
    var services = List.of("support");
    for (String arn :
        List.of(jane.arn().replace("jane", "john"), jane.arn().replace(":user", ":group"))) {
      assertRefused(
          Refusal.NoSuchEntity.class,
          () -> simulation().policiesGrantingServiceAccess(root(), arn, services, LONG_PAGE));
    }
    var account = "arn:aws:iam::" + root().accountId() + ":root";
    assertRefused(
        Refusal.InvalidInput.class,
        () -> simulation().policiesGrantingServiceAccess(root(), account, services, LONG_PAGE));
    assertRefused(
        Refusal.InvalidPageToken.class,
        () ->
            simulation()
                .policiesGrantingServiceAccess(
                    root(), jane.arn(), services, LONG_PAGE.next("token")));
  }
}
