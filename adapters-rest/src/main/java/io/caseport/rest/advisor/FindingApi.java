package io.caseport.rest.advisor;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.FindingImport;
import io.caseport.http.Protocol;
import io.caseport.http.RequestAuthentication;
import io.caseport.rest.protocol.AuditedService;
import io.caseport.rest.restjson.RestEndpoint;
import io.caseport.rest.restjson.RestError;
import io.caseport.rest.restjson.RestErrors;
import io.caseport.rest.restjson.RestJsonProtocol;
import io.caseport.rest.restjson.RestService;
import java.util.List;

/**
 * Where scanners send what they find: the path and the answer of Security Hub's {@code
 * BatchImportFindings}, so that those which send findings there can send them here.
 */
public final class FindingApi {
  private static final RestService SERVICE =
      new RestService(
          "securityhub",
          "/findings/import",
          "InvalidInputException",
          "LimitExceededException",
          "InternalException",
          false,
          new RestError(
              401,
              "InvalidAccessException",
              "The support plan of the account does not include imports of findings."));

  /** For the findings of a report, which are taken all together. */
  private static final int MEMORY = 24 * 1024 * 1024;

  private FindingApi() {}

  public static Protocol of(
      RequestAuthentication authentication, AuditedCalls auditedCalls, FindingImport findings) {
    var service = new AuditedService(auditedCalls, SERVICE.name(), new RestErrors(SERVICE)::codeOf);
    var endpoint =
        RestEndpoint.taking(
            "/findings/import",
            MEMORY,
            service,
            "BatchImportFindings",
            (caller, report) -> Answer.from(findings.importFindings(caller, report)));
    return new RestJsonProtocol(SERVICE, authentication, List.of(endpoint));
  }

  /**
   * In the case in which Security Hub's model has it. A report is taken as a whole, so no finding
   * ever fails for itself.
   */
  private record Answer(
      @JsonProperty("FailedCount") long failedCount,
      @JsonProperty("SuccessCount") long successCount,
      @JsonProperty("FailedFindings") List<Object> failedFindings) {
    static Answer from(FindingImport.Imported imported) {
      return new Answer(0, imported.findings(), List.of());
    }
  }
}
