package io.caseport.http;

import io.caseport.application.port.in.Caller;

/** Tells whether who sent a request may still listen to an answer that goes on for hours. */
public interface Presence {

  /**
   * @throws io.caseport.domain.refusal.Refusal if the key is gone or the session is over
   */
  void requireStill(WireRequest request, Caller caller);
}
