package io.caseport.persistence.catalog;

import static io.caseport.persistence.catalog.CatalogFile.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.caseport.application.port.out.AwsManagedPolicies;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.policy.ManagedPolicy;
import io.caseport.domain.policy.PolicyArn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** AWS's policies, read once from the file that comes with the program. */
public final class JsonAwsManagedPolicies implements AwsManagedPolicies {
  private final List<ManagedPolicy> all;
  private final Map<PolicyArn, ManagedPolicy> byArn;

  public JsonAwsManagedPolicies() {
    all =
        CatalogFile.items("aws-managed-policies.json")
            .map(JsonAwsManagedPolicies::policy)
            .sorted(comparing(policy -> policy.name().key()))
            .toList();
    byArn = all.stream().collect(toUnmodifiableMap(ManagedPolicy::arn, Function.identity()));
  }

  @Override
  public Optional<ManagedPolicy> find(PolicyArn arn) {
    return Optional.ofNullable(byArn.get(arn));
  }

  @Override
  public List<ManagedPolicy> all() {
    return all;
  }

  private static ManagedPolicy policy(JsonNode node) {
    var createdAt = Instant.parse(text(node, "createDate"));
    return new ManagedPolicy(
        new PolicyArn(text(node, "arn")),
        idOf(text(node, "arn")),
        new IamPath(text(node, "path")),
        new PolicyName(text(node, "name")),
        text(node, "description"),
        text(node, "version"),
        node.required("document").toPrettyString(),
        createdAt,
        node.optional("updateDate")
            .map(JsonNode::stringValue)
            .map(Instant::parse)
            .orElse(createdAt));
  }

  /** AWS's ids are not published; these are made of the ARN, so that they stay the same. */
  private static UniqueId idOf(String arn) {
    var seed = UUID.nameUUIDFromBytes(arn.getBytes(UTF_8)).getMostSignificantBits();
    return UniqueId.ofPolicy(new Random(seed));
  }
}
