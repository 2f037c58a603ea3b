package io.caseport.rest.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.application.port.in.AuditedCalls;
import io.caseport.application.port.in.AuditedCalls.AuditedCall;
import io.caseport.application.port.in.Authentication;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.KeyUses;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.domain.audit.AuditedOperation;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.refusal.Refusal;
import io.caseport.http.RequestAuthentication;
import io.caseport.http.WireRequest;
import io.caseport.rest.protocol.AuditedService;
import java.util.Map;
import java.util.Optional;

/** Takes the signature of a request to the core, which alone knows the secrets. */
public final class SignedRequestAuthentication implements RequestAuthentication {
  private final SignatureVerifier verifier;
  private final Authentication authentication;
  private final KeyUses uses;
  private final AuditedCalls auditedCalls;

  public SignedRequestAuthentication(
      SignatureVerifier verifier,
      Authentication authentication,
      KeyUses uses,
      AuditedCalls auditedCalls) {
    this.verifier = verifier;
    this.authentication = authentication;
    this.uses = uses;
    this.auditedCalls = auditedCalls;
  }

  @Override
  public Caller authenticate(WireRequest request, String service, boolean presignedAllowed) {
    var presented = verifier.read(request, service, presignedAllowed);
    var key = new AccessKeyId(presented.accessKeyId());
    var facts = facts(request, key, presented.region());
    try {
      var principal =
          authentication.authenticate(
              key,
              presented.sessionToken(),
              secret -> presented.matches(secret.value().getBytes(UTF_8)));
      uses.note(principal, key, presented.service(), presented.region());
      return Caller.throughApi(principal, facts);
    } catch (Refusal refusal) {
      auditedCalls.unproved(key, facts, attempt(service), refusal.getClass().getSimpleName());
      throw refusal;
    }
  }

  /** What a request asks for is not told before it is known who asks. */
  private static AuditedCall attempt(String service) {
    return new AuditedCall(
        new AuditedOperation(AuditedService.source(service), "Authenticate", true),
        Optional.empty(),
        Map.of());
  }

  private static RequestFacts facts(WireRequest request, AccessKeyId key, String region) {
    return new RequestFacts(
        Optional.of(key),
        request.sender().address(),
        request.sender().encrypted(),
        Optional.of(region),
        request.header("user-agent"),
        request.header("referer"));
  }
}
