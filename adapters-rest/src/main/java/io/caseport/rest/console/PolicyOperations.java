package io.caseport.rest.console;

import static io.caseport.rest.json.Constraints.NOT_NULL;

import io.caseport.application.port.in.PolicyAnalysis;
import io.caseport.domain.policy.findings.DocumentKind;
import io.caseport.domain.policy.wording.Wording;
import io.caseport.rest.json.CodePoints;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.Logged;
import io.caseport.rest.json.OneOf;
import io.caseport.rest.openapi.DescribedOperation;
import io.caseport.rest.restjson.RestOperation;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to say about policies before they are anybody's. */
final class PolicyOperations {
  private static final String POLICIES = "/caseport/v1/policies/";
  private static final String VALIDATE = "access-analyzer:ValidatePolicy";

  /** For all that an analysis keeps while it goes on. */
  private static final int MEMORY = 16 * 1024 * 1024;

  private PolicyOperations() {}

  static List<DescribedOperation<?>> on(PolicyAnalysis policies) {
    return List.of(lint(policies), explain(policies), diff(policies));
  }

  private static DescribedOperation<?> lint(PolicyAnalysis policies) {
    return new DescribedOperation<>(
        RestOperation.post(
            POLICIES + "lint",
            JsonOperation.reading(
                    "ValidatePolicy",
                    LintInput.class,
                    (caller, input) ->
                        new LintOutput(
                            policies.findings(caller, input.document(), kind(input.type())).stream()
                                .map(
                                    finding -> WireFinding.from(finding, wording(input.language())))
                                .toList()))
                .takingMemory(MEMORY)),
        "Finds mistakes, dangers and words without effect in a policy.",
        VALIDATE,
        new LintInput(Examples.DOCUMENT, "identity", "en"),
        new LintOutput(List.of(Examples.FINDING)));
  }

  private static DescribedOperation<?> explain(PolicyAnalysis policies) {
    return new DescribedOperation<>(
        RestOperation.post(
            POLICIES + "explain",
            JsonOperation.reading(
                    "ExplainPolicy",
                    ExplainInput.class,
                    (caller, input) -> {
                      var language = Forms.language(input.language());
                      return WireExplanation.from(
                          policies.explain(caller, input.document(), kind(input.type()), language),
                          language);
                    })
                .takingMemory(MEMORY)),
        "Says in words what a policy does.",
        VALIDATE,
        new ExplainInput(Examples.DOCUMENT, "identity", "en"),
        Examples.EXPLANATION);
  }

  private static DescribedOperation<?> diff(PolicyAnalysis policies) {
    return new DescribedOperation<>(
        RestOperation.post(
            POLICIES + "diff",
            JsonOperation.reading(
                    "ComparePolicies",
                    DiffInput.class,
                    (caller, input) ->
                        WireDifference.from(
                            policies.compare(caller, input.before(), input.after()),
                            wording(input.language())))
                .takingMemory(MEMORY)),
        "Tells what one policy decides otherwise than another, with a request for each change.",
        "access-analyzer:CheckNoNewAccess",
        new DiffInput(Examples.DOCUMENT, Examples.DOCUMENT, "en"),
        Examples.DIFFERENCE);
  }

  private static DocumentKind kind(@Nullable String code) {
    return "trust".equals(code) ? DocumentKind.TRUST : DocumentKind.IDENTITY;
  }

  private static Wording wording(@Nullable String code) {
    return Wording.of(Forms.language(code));
  }

  /**
   * @param type what the document is for; for identities, unless it is said
   * @param language English, unless it is said
   */
  record LintInput(
      @NotNull(message = NOT_NULL) @CodePoints(max = Forms.LONGEST_DOCUMENT) String document,
      @OneOf(Forms.DOCUMENT_KINDS) @Logged @Nullable String type,
      @OneOf(Forms.LANGUAGES) @Logged @Nullable String language) {}

  record LintOutput(List<WireFinding> findings) {}

  /**
   * @param language English, unless it is said
   */
  record ExplainInput(
      @NotNull(message = NOT_NULL) @CodePoints(max = Forms.LONGEST_DOCUMENT) String document,
      @OneOf(Forms.DOCUMENT_KINDS) @Logged @Nullable String type,
      @OneOf(Forms.LANGUAGES) @Logged @Nullable String language) {}

  /**
   * @param language English, unless it is said
   */
  record DiffInput(
      @NotNull(message = NOT_NULL) @CodePoints(max = Forms.LONGEST_DOCUMENT) String before,
      @NotNull(message = NOT_NULL) @CodePoints(max = Forms.LONGEST_DOCUMENT) String after,
      @OneOf(Forms.LANGUAGES) @Logged @Nullable String language) {}
}
