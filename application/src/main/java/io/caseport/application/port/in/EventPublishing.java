package io.caseport.application.port.in;

/**
 * Makes what has happened known to those who read events. There is no caller: the installation
 * itself asks for it, again and again, and several servers may do so at once.
 */
public interface EventPublishing {

  /**
   * Publishes some of what was committed and is not known yet; returns whether there may be more.
   */
  boolean publishSome();
}
