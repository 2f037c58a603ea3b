package io.caseport.app.wire;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.ContextEntry;
import software.amazon.awssdk.services.iam.model.ContextKeyTypeEnum;
import software.amazon.awssdk.services.iam.model.EvaluationResult;
import software.amazon.awssdk.services.iam.model.IamException;
import tools.jackson.databind.JsonNode;

/** A question of a corpus: policies, a request, and the decision that is right. */
record SimulatedQuestion(JsonNode row) {

  /** Whether the documentation of AWS tells the answer. */
  boolean isSettled() {
    return !row.path("conf").asString("").equals("ambiguous");
  }

  /** What the server answers, if it is not what the label says. */
  Optional<String> wrongAnswer(Customer customer) {
    try {
      return wrongDecision(decisions(customer));
    } catch (IamException refused) {
      return Optional.of(refused.getMessage() + " for " + row);
    }
  }

  private List<String> decisions(Customer customer) {
    return customer
        .iam()
        .simulateCustomPolicy(
            request ->
                request
                    .overrideConfiguration(customer.by())
                    .policyInputList(documents(row.path("policies")))
                    .permissionsBoundaryPolicyInputList(boundary())
                    .actionNames(row.path("action").asString())
                    .resourceArns(row.path("resource").asString())
                    .contextEntries(context()))
        .evaluationResults()
        .stream()
        .map(EvaluationResult::evalDecisionAsString)
        .toList();
  }

  private Optional<String> wrongDecision(List<String> decisions) {
    return decisions.equals(List.of(row.path("label").asString()))
        ? Optional.empty()
        : Optional.of(decisions + " for " + row);
  }

  private List<String> boundary() {
    var boundary = row.path("boundary");
    return boundary.isObject() ? List.of(boundary.toString()) : List.of();
  }

  private List<ContextEntry> context() {
    return row.path("context").properties().stream()
        .map(
            key ->
                ContextEntry.builder()
                    .contextKeyName(key.getKey())
                    .contextKeyType(
                        key.getValue().isArray()
                            ? ContextKeyTypeEnum.STRING_LIST
                            : ContextKeyTypeEnum.STRING)
                    .contextKeyValues(
                        key.getValue().isArray()
                            ? key.getValue().valueStream().map(JsonNode::asString).toList()
                            : List.of(key.getValue().asString()))
                    .build())
        .toList();
  }

  private static List<String> documents(JsonNode policies) {
    return policies.valueStream().map(JsonNode::toString).toList();
  }
}
