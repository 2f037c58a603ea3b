package io.caseport.benchmark;

import com.cedarpolicy.AuthorizationEngine;
import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** cedar-java with its policies parsed once; actions are matched by their names, as IAM does. */
final class CedarEngine implements OtherEngine {
  private static final EntityUID PRINCIPAL = uid("User");
  private static final EntityUID ACTION = uid("Action");
  private static final EntityUID RESOURCE = uid("Resource");

  private final AuthorizationEngine engine = new BasicAuthorizationEngine();
  private final PolicySet policies;

  private CedarEngine(String text) {
    try {
      policies = PolicySet.parsePolicies(text);
      policies.cache();
    } catch (AuthException | CacheException failure) {
      throw new IllegalStateException(failure);
    }
  }

  static CedarEngine of(List<Duty> duties) {
    return ofText(text(duties));
  }

  static CedarEngine ofText(String policies) {
    return new CedarEngine(policies);
  }

  static String text(List<Duty> duties) {
    return duties.stream()
        .flatMap(duty -> duty.rules().stream())
        .map(CedarEngine::policy)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public boolean allows(String action, String resource) {
    return allows(Map.of("action", new PrimString(action), "resource", new PrimString(resource)));
  }

  boolean allows(Map<String, Value> context) {
    var request = new AuthorizationRequest(PRINCIPAL, ACTION, RESOURCE, context);
    try {
      return engine.isAuthorized(request, policies, Set.of()).success.orElseThrow().isAllowed();
    } catch (AuthException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String policy(Duty.Rule rule) {
    return "%s(principal, action, resource) when { (%s) && context.resource like \"%s\" };"
        .formatted(
            rule.denies() ? "forbid" : "permit",
            rule.actions().stream()
                .map("context.action like \"%s\""::formatted)
                .collect(Collectors.joining(" || ")),
            rule.resource());
  }

  private static EntityUID uid(String type) {
    return EntityTypeName.parse(type).orElseThrow().of("any");
  }
}
