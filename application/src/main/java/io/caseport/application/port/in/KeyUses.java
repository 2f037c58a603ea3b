package io.caseport.application.port.in;

import io.caseport.domain.identity.AccessKeyId;

/** Remembers when access keys were last used. */
public interface KeyUses {

  /**
   * The key has just signed a request, which has been proved. MUST NOT wait for the store: it is
   * called for every request.
   *
   * @param service as the request is signed for, such as {@code support}
   * @param region as the request is signed for
   */
  void note(AccessKeyId key, String service, String region);

  /** Writes down what was noted; until then only this process knows, and a crash forgets it. */
  void writeDown();
}
