package io.caseport.application.port.in;

/**
 * Tells when the answer on a case is at risk, and when it is overdue. There is no caller: a server
 * does it in the background.
 */
public interface ResponseWatch {

  /**
   * Leaves word in the log of events of some of what has come about by now, each once, however many
   * servers watch; returns whether there is more.
   */
  boolean watchSome();
}
