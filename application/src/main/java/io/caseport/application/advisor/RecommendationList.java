package io.caseport.application.advisor;

import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.AdvisorRecommendations;
import io.caseport.application.port.in.AdvisorRecommendations.RecommendationFilter;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.out.CheckResultRepository.ResourceFilter;
import io.caseport.domain.advisor.CheckCategory;
import io.caseport.domain.advisor.CheckDefinition;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.advisor.ResourceStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lists of which each check makes one item at most: short enough to be cut into pages here. */
final class RecommendationList {
  private RecommendationList() {}

  /**
   * The page that was asked for.
   *
   * @param items all that there are, in their order
   */
  static <T> Page<T> page(
      List<T> items,
      Function<T, CheckId> check,
      PageRequest request,
      PageTokens tokens,
      PageTokens.Scope scope) {
    var last = tokens.open(request, scope).map(CheckId::new);
    var rest =
        last.map(
                id ->
                    items.stream()
                        .dropWhile(item -> !check.apply(item).equals(id))
                        .skip(1)
                        .toList())
            .orElse(items);
    var some = rest.stream().limit(request.size() + 1L).toList();
    return tokens.page(some, request, scope, item -> check.apply(item).value());
  }

  /** Which resources are wanted, in the words of the store. */
  static ResourceFilter resources(
      Optional<ResourceStatus> status, Optional<Boolean> excluded, Optional<String> region) {
    return new ResourceFilter(
        status,
        excluded,
        region.map(name -> name.equals(AdvisorRecommendations.EVERYWHERE) ? "" : name));
  }

  static boolean isAbout(
      CheckDefinition check, Optional<CheckCategory> pillar, Optional<String> service) {
    return pillar.map(check.category()::equals).orElse(true)
        && service
            .map(name -> check.services().stream().anyMatch(name::equalsIgnoreCase))
            .orElse(true);
  }

  /** Whether the filter lets through what is recommended because of the check. */
  static boolean passes(
      RecommendationFilter filter,
      CheckDefinition check,
      CheckStatus status,
      boolean priority,
      Instant updatedAt) {
    return filter.ofChecks()
        && isAbout(check, filter.pillar(), filter.service())
        && filter.priority().map(wanted -> wanted == priority).orElse(true)
        && filter.status().map(wanted -> wanted.code().equals(status.code())).orElse(true)
        && filter.check().map(check.id()::equals).orElse(true)
        && filter.after().map(from -> !updatedAt.isBefore(from)).orElse(true)
        && filter.before().map(to -> !updatedAt.isAfter(to)).orElse(true);
  }
}
