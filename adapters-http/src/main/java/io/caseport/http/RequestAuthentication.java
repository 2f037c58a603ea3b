package io.caseport.http;

import io.caseport.application.port.in.Caller;

/** Proves who sent a request. */
public interface RequestAuthentication {

  /**
   * Who asks, and what the request itself tells of its circumstances.
   *
   * @param service what the signature must be scoped to, such as {@code support}
   * @param presignedAllowed whether the signature may be in the query string
   * @throws io.caseport.domain.refusal.Refusal.InvalidCredential if the key is not known
   * @throws io.caseport.domain.refusal.Refusal.ExpiredCredential if its session is over
   */
  Caller authenticate(WireRequest request, String service, boolean presignedAllowed);
}
