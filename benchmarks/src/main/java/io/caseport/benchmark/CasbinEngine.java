package io.caseport.benchmark;

import java.util.List;
import org.casbin.jcasbin.main.Enforcer;

/** jcasbin with its cheapest matcher, to which a wildcard may stand at the end only. */
final class CasbinEngine implements OtherEngine {
  private static final String MODEL =
      """
      [request_definition]
      r = act, obj

      [policy_definition]
      p = act, obj, eft

      [policy_effect]
      e = some(where (p.eft == allow)) && !some(where (p.eft == deny))

      [matchers]
      m = keyMatch(r.act, p.act) && keyMatch(r.obj, p.obj)
      """;

  private final Enforcer enforcer = new Enforcer(Enforcer.newModel(MODEL));

  static CasbinEngine of(List<Duty> duties) {
    var engine = new CasbinEngine();
    for (var duty : duties) {
      for (var rule : duty.rules()) {
        for (var action : rule.actions()) {
          engine.enforcer.addPolicy(action, rule.resource(), rule.denies() ? "deny" : "allow");
        }
      }
    }
    return engine;
  }

  @Override
  public boolean allows(String action, String resource) {
    return enforcer.enforce(action, resource);
  }
}
