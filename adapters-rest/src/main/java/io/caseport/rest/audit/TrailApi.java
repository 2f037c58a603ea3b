package io.caseport.rest.audit;

import io.caseport.application.port.in.AuditTrail;
import io.caseport.application.port.in.AuditedCalls;
import io.caseport.http.Protocol;
import io.caseport.http.RequestAuthentication;
import io.caseport.rest.json.AwsJsonProtocol;
import io.caseport.rest.json.JsonOperation;
import io.caseport.rest.json.JsonService;
import java.util.List;

/** Puts the audit trail behind the one operation of CloudTrail that asks for events. */
public final class TrailApi {
  private static final JsonService SERVICE =
      new JsonService(
          "cloudtrail",
          "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.",
          "CloudTrail",
          false);

  private TrailApi() {}

  public static List<JsonOperation<?>> operations(AuditTrail trail) {
    return List.of(LookupEvents.on(trail));
  }

  public static Protocol of(
      RequestAuthentication authentication, AuditedCalls auditedCalls, AuditTrail trail) {
    return new AwsJsonProtocol(SERVICE, authentication, auditedCalls, operations(trail));
  }
}
