package io.caseport.application.port.in;

/**
 * Keeps what nobody will ask for again from filling the disk. There is no caller: the installation
 * itself asks for it from time to time, and it may be asked while other work goes on.
 */
public interface Housekeeping {

  /**
   * Removes answers that no repeated call gets any more, and attachment sets that expired more than
   * 24 hours ago with those of their files that no communication carries, contents that no file has
   * had for 24 hours, contact requests that were over 24 months ago, sessions of the console that
   * are over, and counts of tries to sign in that do not matter any more. What a caller can still
   * reach MUST stay as it is.
   */
  void removeExpired();

  /**
   * Removes a few of the cases that are out of sight since their 24 months are over, with all that
   * was written on them and those of their files that no other case carries; returns whether there
   * may be more. Once it has returned false, it begins anew.
   */
  boolean removeOldCases();

  /**
   * Does a little of what was put off when data was written, such as preparing it for searches;
   * returns whether there may be more. What a caller gets MUST be the same before and after.
   */
  boolean catchUp();
}
