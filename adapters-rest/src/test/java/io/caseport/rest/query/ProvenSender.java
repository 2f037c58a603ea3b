package io.caseport.rest.query;

import io.caseport.application.port.in.Caller;
import io.caseport.domain.identity.Principal;
import io.caseport.http.RequestAuthentication;
import io.caseport.http.WireRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes every request for one principal's, or refuses all; remembers what it was asked. */
public final class ProvenSender implements RequestAuthentication {
  private final Principal principal;
  private Optional<RuntimeException> refusal = Optional.empty();
  public final List<String> asked = new ArrayList<>();

  public ProvenSender(Principal principal) {
    this.principal = principal;
  }

  public void refuse(RuntimeException with) {
    refusal = Optional.of(with);
  }

  @Override
  public Caller authenticate(WireRequest request, String service, boolean presignedAllowed) {
    asked.add(service + (presignedAllowed ? " presigned" : ""));
    refusal.ifPresent(
        with -> {
          throw with;
        });
    return Caller.throughApi(principal);
  }
}
