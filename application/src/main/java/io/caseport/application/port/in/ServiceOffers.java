package io.caseport.application.port.in;

import io.caseport.application.port.in.SupportCatalog.ServiceDescription;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The services with the kinds of case that each takes, which {@link SupportCatalog} cannot tell.
 */
public interface ServiceOffers {

  /**
   * All services, in the order of the catalogue, named in the language or in English.
   *
   * <p>It MUST refuse, in this order: with {@link Refusal.AccessDenied} a caller whose policies do
   * not allow {@code support:DescribeServices}; with {@link Refusal.PlanNotEntitled} a caller
   * through the API whose plan does not include it; and with {@link Refusal.Throttled} calls beyond
   * the account's rate.
   */
  List<ServiceOffer> offers(Caller caller, Optional<String> language);

  /**
   * @param issueTypes whatever the plan of the caller includes; never empty
   */
  record ServiceOffer(ServiceDescription service, Set<IssueType> issueTypes) {}
}
