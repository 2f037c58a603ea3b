package io.caseport.persistence.rows;

/** Told how far long work has come; it is told often, and has to be quick. */
@FunctionalInterface
public interface Progress {

  /**
   * @param done what was done to so many rows, such as "exported"
   */
  void at(String done, long rows);
}
