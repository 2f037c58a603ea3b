package io.caseport.application.contract;

import static io.caseport.application.contract.SimulationContract.creatingACase;
import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Who may simulate what. */
public interface SimulationAccessContract extends SimulationContract {

  private Map<String, Consumer<Caller>> operations(String arn, String document) {
    var scenario = creatingACase(document);
    return Map.of(
        "SimulateCustomPolicy",
            caller -> simulation().simulateCustomPolicy(caller, scenario, LONG_PAGE),
        "SimulatePrincipalPolicy",
            caller -> simulation().simulatePrincipalPolicy(caller, arn, scenario, LONG_PAGE),
        "GetContextKeysForCustomPolicy",
            caller -> simulation().contextKeysForCustomPolicy(caller, List.of(document)),
        "GetContextKeysForPrincipalPolicy",
            caller -> simulation().contextKeysForPrincipalPolicy(caller, arn, List.of(document)),
        "ListPoliciesGrantingServiceAccess",
            caller ->
                simulation()
                    .policiesGrantingServiceAccess(caller, arn, List.of("support"), LONG_PAGE));
  }

  @Test
  default void a_user_without_a_policy_may_simulate_nothing() {
    var jane = createUser("jane");
    assertDeniedEach("iam", tenants().userWithoutPolicy(), operations(jane.arn(), ALLOW_SUPPORT));
  }

  @Test
  default void permission_to_simulate_comes_before_what_is_wrong_with_the_question() {
    for (String arn :
        List.of(
            "arn:aws:iam::" + root().accountId() + ":user/missing",
            "arn:aws:iam::" + root().accountId() + ":root")) {
      assertDeniedEach("iam", tenants().supporter(), operations(arn, "{"));
    }
  }

  @Test
  default void a_user_may_be_allowed_to_ask_about_some_only() {
    var jane = createUser("/team/", "jane");
    var other = createUser("other");
    var lead = createUser("lead");
    putInline(
        new Holder.OfUser(lead.name()),
        "team",
        """
        {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":
        ["iam:Simulate*","iam:GetContextKeys*","iam:ListPoliciesGranting*"],
        "Resource":"arn:aws:iam::%s:user/team/*"}}\
        """
            .formatted(root().accountId()));
    var caller = tenants().as(lead);
    var scenario = creatingACase();

    var result = simulation().simulatePrincipalPolicy(caller, jane.arn(), scenario, LONG_PAGE);

    assertThat(result.items()).hasSize(1);
    assertDeniedEach("iam", caller, operations(other.arn(), ALLOW_SUPPORT));
  }
}
