package io.caseport.app.wire;

import io.caseport.application.fixture.AsffLines;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.out.ScannerFinding;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.advisor.Savings;
import java.util.Map;
import java.util.Optional;

/** What a scanner finds, and how it sends it. */
final class Findings {
  private static final String PATH = "/findings/import";

  private Findings() {}

  static String failed(WireTenants tenants, Caller about, String rule, String resource) {
    return AsffLines.of(
        new ScannerFinding(
            1,
            about.accountId(),
            rule,
            "Prowler 5.2.0",
            resource,
            Optional.of("eu-west-1"),
            Optional.of(ResourceStatus.ERROR),
            tenants.now(),
            Map.of("Reason", "It is so."),
            new Savings(3.6, 3.6)));
  }

  static RawCalls.Answer send(WireTenants tenants, Caller caller, String report) {
    return tenants
        .clients()
        .raw
        .ask(
            tenants.keys().of(caller).resolveCredentials(),
            "securityhub",
            "POST",
            PATH,
            Map.of(),
            report);
  }
}
