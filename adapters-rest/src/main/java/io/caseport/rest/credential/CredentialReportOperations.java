package io.caseport.rest.credential;

import static io.caseport.rest.identity.IdentityMembers.ACCESS_KEY_ID;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CredentialAdministration;
import io.caseport.domain.credential.AccessKeyUse;
import io.caseport.rest.query.Input;
import io.caseport.rest.query.Operation;
import io.caseport.rest.query.Xml;
import java.util.List;

/** What is told of the use of credentials. */
record CredentialReportOperations(CredentialAdministration credentials) {
  private static final String NOT_USED = "N/A";

  List<Operation> all() {
    return List.of(
        Operation.reading("GetAccessKeyLastUsed", this::lastUsed).requires(ACCESS_KEY_ID),
        Operation.lengthy("GenerateCredentialReport", this::generate),
        Operation.reading("GetCredentialReport", this::get));
  }

  private void lastUsed(Caller caller, Input in, Xml out) {
    var told = credentials.getAccessKeyLastUsed(caller, in.get(ACCESS_KEY_ID));
    told.owner().ifPresent(name -> out.text("UserName", name.value()));
    out.nest(
        "AccessKeyLastUsed",
        xml -> {
          told.use().ifPresent(use -> xml.time("LastUsedDate", use.at()));
          xml.text("ServiceName", told.use().map(AccessKeyUse::service).orElse(NOT_USED))
              .text("Region", told.use().map(AccessKeyUse::region).orElse(NOT_USED));
        });
  }

  /** A report is made at once; a client that sees STARTED asks again, and sees COMPLETE. */
  private void generate(Caller caller, Input in, Xml out) {
    if (credentials.generateCredentialReport(caller)) {
      out.text("State", "STARTED")
          .text("Description", "No report exists. Starting a new report generation task");
    } else {
      out.text("State", "COMPLETE");
    }
  }

  private void get(Caller caller, Input in, Xml out) {
    var report = credentials.getCredentialReport(caller);
    out.bytes("Content", report.csv().getBytes(UTF_8))
        .text("ReportFormat", "text/csv")
        .time("GeneratedTime", report.generatedAt());
  }
}
