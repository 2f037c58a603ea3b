package io.caseport.persistence.faults;

/**
 * How much the fault tests do: each names what it does at every change of the code, and this scales
 * all of them. {@code -Dcaseport.faults.size=10} is for the days before a release; what runs with
 * all other tests is a fraction.
 */
public final class FaultSize {
  private static final double SIZE =
      Double.parseDouble(System.getProperty("caseport.faults.size", "0.06"));

  /** Whether all is done that is done at every change. */
  public static final boolean IS_WHOLE = SIZE >= 1;

  private FaultSize() {}

  /** At least one. */
  public static int of(int atEveryChange) {
    return of(atEveryChange, 1);
  }

  /**
   * @param least what a fraction still has, where less would leave out a kind of fault
   */
  public static int of(int atEveryChange, int least) {
    return (int) Math.max(least, Math.round(atEveryChange * SIZE));
  }
}
