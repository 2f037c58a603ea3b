package io.caseport.rest.console;

import static io.caseport.rest.json.Constraints.AT_LEAST_ITEMS;
import static io.caseport.rest.json.Constraints.AT_LEAST_VALUE;
import static io.caseport.rest.json.Constraints.AT_MOST_ITEMS;
import static io.caseport.rest.json.Constraints.AT_MOST_VALUE;
import static io.caseport.rest.json.Constraints.NOT_NULL;
import static io.caseport.rest.json.Constraints.PATTERN;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.caseport.application.port.in.AccessExplanation;
import io.caseport.application.port.in.AccessReview;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.ResourcePattern;
import io.caseport.domain.policy.wording.Wording;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.JsonRefusal;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.OneOf;
import io.caseport.rest.openapi.DescribedOperation;
import io.caseport.rest.restjson.RestOperation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may do what in the account, and why somebody may not. */
final class AccessOperations {
  private static final String SIMULATE = "iam:SimulatePrincipalPolicy";
  private static final int MOST_ACTIONS = 10;
  private static final int PAGE_SIZE = 20;

  /** For the policies of a page of users, or the records that are looked through. */
  private static final int MEMORY = 16 * 1024 * 1024;

  private AccessOperations() {}

  static DescribedOperation<?> who(AccessReview review) {
    return new DescribedOperation<>(
        RestOperation.get(
            "/caseport/v1/access/who",
            JsonOperation.reading(
                    "ReviewAccess",
                    WhoInput.class,
                    (caller, input) ->
                        WhoOutput.from(
                            review.whoMay(caller, input.actions(), input.page()),
                            Wording.of(Forms.language(input.language()))))
                .takingMemory(MEMORY)),
        "Tells for each user and role of the account whether it may do some actions.",
        "iam:GetAccountAuthorizationDetails",
        new WhoInput(List.of("support:CreateCase", "support:ResolveCase"), "en", 50, null),
        new WhoOutput(List.of(Examples.ACCESS), Examples.TOKEN));
  }

  static DescribedOperation<?> why(AccessExplanation explanation) {
    return new DescribedOperation<>(
        RestOperation.get(
            "/caseport/v1/access/why",
            JsonOperation.reading(
                    "ExplainAccess",
                    WhyInput.class,
                    (caller, input) -> answer(explanation, caller, input))
                .takingMemory(MEMORY)),
        "Says why a request was denied, by its id, or what is decided now about a user or role and"
            + " an action. By an id it is allowed by `cloudtrail:LookupEvents`, too.",
        SIMULATE,
        new WhyInput(Examples.REQUEST_ID, null, null, null, "en"),
        Examples.GROUNDS);
  }

  private static WireGrounds answer(AccessExplanation explanation, Caller caller, WhyInput input) {
    var wording = Wording.of(Forms.language(input.language()));
    if (input.requestId() != null) {
      return explanation
          .whyDenied(caller, UUID.fromString(input.requestId()))
          .map(denied -> WireGrounds.from(denied, wording))
          .orElseThrow(
              () ->
                  new JsonRefusal(
                      404,
                      "ResourceNotFoundException",
                      "No request of that id is known to have been denied."));
    }
    if (input.arn() == null || input.action() == null) {
      throw JsonRefusal.invalid("Either requestId must be given, or arn and action.");
    }
    var resource = Optional.ofNullable(input.resource()).orElse(ResourcePattern.ANY);
    return WireGrounds.from(
        explanation.why(caller, input.arn(), Action.of(input.action()), resource),
        Optional.empty(),
        wording);
  }

  /**
   * @param language English, unless it is said
   */
  record WhoInput(
      @NotNull(message = NOT_NULL)
          @Size.List({
            @Size(min = 1, message = AT_LEAST_ITEMS),
            @Size(max = MOST_ACTIONS, message = AT_MOST_ITEMS)
          })
          @Logged
          List<
                  @NotNull(message = NOT_NULL) @Pattern(regexp = Forms.ACTION, message = PATTERN)
                  String>
              action,
      @OneOf(Forms.LANGUAGES) @Logged @Nullable String language,
      @Min(value = 1, message = AT_LEAST_VALUE) @Max(value = 50, message = AT_MOST_VALUE)
          @Nullable Integer maxResults,
      @CodePoints(max = Forms.LONGEST_TOKEN) @Nullable String nextToken) {

    Set<Action> actions() {
      return action.stream().map(Action::of).collect(toUnmodifiableSet());
    }

    PageRequest page() {
      return new PageRequest(
          Optional.ofNullable(nextToken), maxResults == null ? PAGE_SIZE : maxResults);
    }
  }

  record WhoOutput(List<WireAccess> principals, @Nullable String nextToken) {
    static WhoOutput from(Page<AccessReview.Access> page, Wording wording) {
      return new WhoOutput(
          page.items().stream().map(access -> WireAccess.from(access, wording)).toList(),
          page.nextToken().orElse(null));
    }
  }

  /**
   * @param requestId of a request that was denied; without it, {@code arn} and {@code action} are
   *     needed
   * @param resource {@code *}, unless it is said
   * @param language English, unless it is said
   */
  record WhyInput(
      @Pattern(regexp = Forms.UUID, message = PATTERN) @Logged @Nullable String requestId,
      @CodePoints(max = Forms.LONGEST_ARN) @Logged @Nullable String arn,
      @Pattern(regexp = Forms.ACTION, message = PATTERN) @Logged @Nullable String action,
      @CodePoints(min = 1, max = Forms.LONGEST_ARN) @Nullable String resource,
      @OneOf(Forms.LANGUAGES) @Logged @Nullable String language) {}
}
