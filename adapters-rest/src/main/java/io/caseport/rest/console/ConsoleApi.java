package io.caseport.rest.console;

import io.caseport.application.port.in.AuditedCalls;
import io.caseport.http.Protocol;
import io.caseport.http.RequestAuthentication;
import io.caseport.rest.openapi.DescribedOperation;
import io.caseport.rest.openapi.DescriptionPage;
import io.caseport.rest.openapi.OpenApi;
import io.caseport.rest.protocol.AuditedService;
import io.caseport.rest.restjson.RestEndpoint;
import io.caseport.rest.restjson.RestError;
import io.caseport.rest.restjson.RestErrors;
import io.caseport.rest.restjson.RestJsonProtocol;
import io.caseport.rest.restjson.RestService;
import java.util.ArrayList;
import java.util.List;

/** Puts what the console needs behind operations, and the description of them beside. */
public final class ConsoleApi {

  /** Its operations are the same for a signature and for a session. */
  public static final RestService SERVICE =
      new RestService(
          "caseport",
          "/caseport/",
          "ValidationException",
          "ThrottlingException",
          "InternalServerException",
          true,
          new RestError(
              403,
              "SubscriptionRequiredException",
              "The support plan of the account does not include the API."));

  static final String DESCRIPTION = "/caseport/openapi.json";

  private ConsoleApi() {}

  /** What is spoken with signatures; the description comes first, since nobody signs for it. */
  public static List<Protocol> of(
      RequestAuthentication authentication, AuditedCalls auditedCalls, ConsolePorts ports) {
    var operations = operations(ports);
    var service = new AuditedService(auditedCalls, SERVICE.name(), new RestErrors(SERVICE)::codeOf);
    var endpoints =
        operations.stream()
            .map(described -> RestEndpoint.of(described.operation(), service))
            .toList();
    return List.of(
        new DescriptionPage(DESCRIPTION, () -> describe(operations)),
        new RestJsonProtocol(SERVICE, authentication, endpoints));
  }

  /** All of them, for every door that leads here. */
  public static List<DescribedOperation<?>> operations(ConsolePorts ports) {
    var operations = new ArrayList<DescribedOperation<?>>();
    operations.add(CaseOperations.search(ports.search()));
    operations.add(CaseOperations.timeline(ports.timeline()));
    operations.addAll(PlanOperations.on(ports.plans()));
    operations.add(ServiceOperations.on(ports.offers()));
    operations.addAll(AdvisorOperations.on(ports.history()));
    operations.addAll(PolicyOperations.on(ports.policies()));
    operations.add(AccessOperations.who(ports.review()));
    operations.add(AccessOperations.why(ports.explanation()));
    return operations;
  }

  static byte[] describe(List<DescribedOperation<?>> operations) {
    return OpenApi.describe(
        "Caseport",
        "1",
        "What customers can do that AWS has published no API for. Requests are signed with AWS"
            + " Signature Version 4 for the service `caseport`.",
        operations);
  }
}
