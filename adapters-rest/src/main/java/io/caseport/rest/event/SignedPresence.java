package io.caseport.rest.event;

import io.caseport.application.port.in.Authentication;
import io.caseport.application.port.in.Caller;
import io.caseport.http.Presence;
import io.caseport.http.WireRequest;

/** Asks again for the key that a request was signed with; the signature itself has had its time. */
public record SignedPresence(Authentication authentication) implements Presence {

  @Override
  public void requireStill(WireRequest request, Caller caller) {
    var token =
        request
            .header("x-amz-security-token")
            .or(() -> EventApi.parameter(request, "X-Amz-Security-Token"));
    caller
        .facts()
        .signedWith()
        .ifPresent(key -> authentication.authenticate(key, token, _ -> true));
  }
}
