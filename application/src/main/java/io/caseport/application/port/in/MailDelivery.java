package io.caseport.application.port.in;

/**
 * Has mails made of what happens to cases, and sent. There is no caller: the installation itself
 * asks for it from time to time, on several servers at once.
 *
 * <p>Who submitted a case and whom it is copied to MUST be told, in its language, that it was
 * opened, what anybody but themselves writes to it, and that it was resolved; and MUST NOT be told
 * of what only the desk may know. Each mail MUST be sent at least once, and those of a case to one
 * address in the order of what they tell. No failure of the mail server MUST lose one, before it
 * was tried for days.
 */
public interface MailDelivery {

  /**
   * Begins to read events where there are none yet, the first time that mail is on: nobody is told
   * of what was before. Does nothing later.
   */
  void begin();

  /** Makes the mails of a few events; returns whether there may be more. */
  boolean takeUpSome();

  /** Sends a few mails that are due; returns whether there may be more. */
  boolean sendSome();
}
