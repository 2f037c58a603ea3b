package io.caseport.application.port.in;

import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.Principal;

/**
 * Remembers when keys were last used: of a long-term key when it was itself, and of a role when any
 * key of its sessions was. Sessions of users leave no trace.
 */
public interface KeyUses {

  /**
   * The key has just signed a request, which has been proved. MUST NOT wait for the store: it is
   * called for every request.
   *
   * @param signer who signed with it
   * @param service as the request is signed for, such as {@code support}
   * @param region as the request is signed for
   */
  void note(Principal signer, AccessKeyId key, String service, String region);

  /** Writes down what was noted; until then only this process knows, and a crash forgets it. */
  void writeDown();
}
