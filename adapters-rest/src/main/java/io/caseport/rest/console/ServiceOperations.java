package io.caseport.rest.console;

import io.caseport.application.port.in.ServiceOffers;
import io.caseport.application.port.in.ServiceOffers.ServiceOffer;
import io.caseport.application.port.in.SupportCatalog.Described;
import io.caseport.domain.plan.IssueType;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.OneOf;
import io.caseport.rest.openapi.DescribedOperation;
import io.caseport.rest.restjson.RestOperation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What cases can be about. */
final class ServiceOperations {
  private ServiceOperations() {}

  static DescribedOperation<?> on(ServiceOffers offers) {
    return new DescribedOperation<>(
        RestOperation.get(
            "/caseport/v1/services",
            JsonOperation.reading(
                "DescribeServiceOffers",
                ServicesInput.class,
                (caller, input) ->
                    ServicesOutput.from(
                        offers.offers(caller, Optional.ofNullable(input.language()))))),
        "Lists the services with their categories and the kinds of case that they take.",
        "support:DescribeServices",
        new ServicesInput("ja"),
        new ServicesOutput(List.of(Examples.SERVICE)));
  }

  /**
   * @param language of the names; English, where there are none in it
   */
  record ServicesInput(@CodePoints(max = Forms.LONGEST_CODE) @Logged @Nullable String language) {}

  record ServicesOutput(List<WireService> services) {
    static ServicesOutput from(List<ServiceOffer> offers) {
      return new ServicesOutput(offers.stream().map(WireService::from).toList());
    }
  }

  record WireService(
      String code,
      String name,
      List<WireCategory> categories,
      List<@OneOf(Forms.ISSUE_TYPES) String> issueTypes) {

    static WireService from(ServiceOffer offer) {
      return new WireService(
          offer.service().code(),
          offer.service().name(),
          offer.service().categories().stream().map(WireCategory::from).toList(),
          offer.issueTypes().stream().sorted().map(IssueType::code).toList());
    }
  }

  record WireCategory(String code, String name) {
    static WireCategory from(Described category) {
      return new WireCategory(category.code(), category.name());
    }
  }
}
