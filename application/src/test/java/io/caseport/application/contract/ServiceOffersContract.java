package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.ServiceOffers;
import io.caseport.application.port.in.ServiceOffers.ServiceOffer;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The promises of {@link ServiceOffers}, on any catalogue that keeps its own contract. */
public interface ServiceOffersContract extends OperatorContract {

  private List<ServiceOffer> offers(Caller caller, String language) {
    return tenants().offers().offers(caller, Optional.of(language));
  }

  @Test
  default void all_services_are_offered_as_they_are_described() {
    for (var language : List.of("en", "ja", "zh")) {
      assertThat(offers(root(), language))
          .extracting(ServiceOffer::service)
          .isEqualTo(
              tenants().catalog().describeServices(root(), List.of(), Optional.of(language)));
    }
    assertThat(offers(root(), "ja")).isNotEqualTo(offers(root(), "en"));
  }

  @Test
  default void each_service_is_offered_for_the_kinds_of_case_that_it_takes() {
    assertThat(offers(root(), "en")).allSatisfy(one -> assertThat(one.issueTypes()).isNotEmpty());
    assertThat(offers(root(), "en"))
        .anyMatch(one -> !one.issueTypes().contains(IssueType.TECHNICAL))
        .anyMatch(one -> one.issueTypes().contains(IssueType.TECHNICAL));
  }

  @Test
  default void offers_are_seen_by_who_may_see_the_services() {
    assertDenied("support:DescribeServices", () -> offers(tenants().userWithoutPolicy(), "en"));
    assertThat(offers(tenants().supporter(), "en")).isNotEmpty();
  }

  @Test
  default void only_the_console_sees_offers_without_an_entitled_plan() {
    var basic = tenants().basicRoot();
    assertRefused(Refusal.PlanNotEntitled.class, () -> offers(basic, "en"));
    var inConsole = new Caller(basic.principal(), Caller.Channel.CONSOLE, false);
    assertThat(offers(inConsole, "en")).isEqualTo(offers(root(), "en"));
  }

  @Test
  default void a_rehearsal_says_that_it_would_succeed() {
    assertRefused(Refusal.DryRunSucceeded.class, () -> offers(root().rehearsing(), "en"));
  }
}
