package io.caseport.cli;

import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.RequestContext;
import io.caseport.domain.policy.analysis.Request;
import java.util.List;
import java.util.Map;

/** A request that was never made. */
record SimulatedRequest(Action action, String resource, Map<String, List<String>> keys) {

  Request toRequest() {
    return new Request(action, resource, context());
  }

  RequestContext context() {
    var context = RequestContext.builder();
    keys.forEach(
        (key, values) -> {
          if (values.size() == 1) {
            context.with(key, values.getFirst());
          } else {
            context.with(key, values);
          }
        });
    return context.build();
  }
}
