package io.caseport.rest.support;

import io.caseport.application.port.in.AdvisorChecks;
import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.CaseAttachments;
import io.caseport.application.port.in.SupportCases;
import io.caseport.application.port.in.SupportCatalog;
import io.caseport.http.Protocol;
import io.caseport.http.RequestAuthentication;
import io.caseport.rest.advisor.CheckOperations;
import io.caseport.rest.attachment.AttachmentOperations;
import io.caseport.rest.cases.CaseOperations;
import io.caseport.rest.catalog.CatalogOperations;
import io.caseport.rest.json.AwsJsonProtocol;
import io.caseport.rest.json.JsonService;
import java.util.List;
import java.util.stream.Stream;

/** Puts the driving ports behind the operations of the AWS Support API. */
public final class SupportApi {
  private static final JsonService SERVICE =
      new JsonService("support", "AWSSupport_20130415.", "AWS Support", true);

  private SupportApi() {}

  public static Protocol of(
      RequestAuthentication authentication,
      AuditedCalls auditedCalls,
      SupportCases cases,
      CaseAttachments attachments,
      SupportCatalog catalog,
      AdvisorChecks checks) {
    var operations =
        Stream.of(
                CaseOperations.on(cases),
                AttachmentOperations.on(attachments),
                CatalogOperations.on(catalog),
                CheckOperations.on(checks))
            .flatMap(List::stream)
            .toList();
    return new AwsJsonProtocol(SERVICE, authentication, auditedCalls, operations);
  }
}
