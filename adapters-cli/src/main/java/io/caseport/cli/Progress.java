package io.caseport.cli;

/** Told how far long work has come. */
@FunctionalInterface
public interface Progress {

  /**
   * @param done what was done to so many rows, such as "exported"
   */
  void at(String done, long rows);
}
