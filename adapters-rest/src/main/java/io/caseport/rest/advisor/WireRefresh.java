package io.caseport.rest.advisor;

import io.caseport.application.port.in.AdvisorChecks;

/** {@code TrustedAdvisorCheckRefreshStatus} of the API. */
record WireRefresh(String checkId, String status, long millisUntilNextRefreshable) {
  static WireRefresh from(AdvisorChecks.Refresh refresh) {
    return new WireRefresh(
        refresh.check().value(), refresh.status().code(), refresh.untilNext().toMillis());
  }
}
