package io.caseport.rest.desk;

import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.CannedReplies;
import io.caseport.application.port.in.CaseDesk;
import io.caseport.application.port.in.ContactDesk;
import io.caseport.http.Protocol;
import io.caseport.http.RequestAuthentication;
import io.caseport.rest.contact.ContactOperations;
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

/** Puts the driving ports of the desk behind operations, and the description of them beside. */
public final class DeskApi {
  static final RestService SERVICE =
      new RestService(
          "desk",
          "/desk/",
          "ValidationException",
          "ThrottlingException",
          "InternalServerException",
          true,
          new RestError(403, "AccessDeniedException", "The desk asks for no support plan."));

  static final String DESCRIPTION = "/desk/openapi.json";

  private DeskApi() {}

  /** What the desk is spoken to with; the description comes first, since nobody signs for it. */
  public static List<Protocol> of(
      RequestAuthentication authentication,
      AuditedCalls auditedCalls,
      CaseDesk desk,
      CannedReplies replies,
      ContactDesk contacts) {
    var operations = operations(desk, replies, contacts);
    var service = new AuditedService(auditedCalls, SERVICE.name(), new RestErrors(SERVICE)::codeOf);
    var endpoints =
        operations.stream()
            .map(described -> RestEndpoint.of(described.operation(), service))
            .toList();
    return List.of(
        new DescriptionPage(DESCRIPTION, () -> describe(operations)),
        new RestJsonProtocol(SERVICE, authentication, endpoints));
  }

  static List<DescribedOperation<?>> operations(
      CaseDesk desk, CannedReplies replies, ContactDesk contacts) {
    var operations = new ArrayList<DescribedOperation<?>>();
    operations.add(QueueOperations.listCases(desk));
    operations.add(QueueOperations.findCases(desk));
    operations.addAll(CaseOperations.on(desk));
    operations.addAll(WorkOperations.on(desk));
    operations.addAll(FileOperations.on(desk));
    operations.addAll(CannedReplyOperations.on(replies));
    operations.addAll(ContactOperations.on(contacts));
    return operations;
  }

  static byte[] describe(List<DescribedOperation<?>> operations) {
    return OpenApi.describe(
        "Caseport desk",
        "1",
        "Where engineers work on the cases of customers. Requests are signed with AWS Signature"
            + " Version 4 for the service `desk`, by a user of the desk's own account.",
        operations);
  }
}
