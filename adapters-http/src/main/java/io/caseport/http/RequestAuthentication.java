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

  /**
   * Makes sure that whoever sent the request may still be who they were, however long ago that was:
   * for answers that go on for hours.
   *
   * @throws io.caseport.domain.refusal.Refusal if the key is gone or the session is over
   */
  void requireStill(WireRequest request, Caller caller);
}
