package io.caseport.persistence.faults;

/**
 * How much the fault tests do: each names what it does at every change of the code, and this scales
 * all of them. {@code -Dcaseport.faults.size=10} is for the days before a release; what runs with
 * all other tests is a fraction.
 */
public final class FaultSize {
  private static final double SIZE =
      Double.parseDouble(System.getProperty("caseport.faults.size", "0.2"));

  /** Whether all is done that is done at every change. */
  public static final boolean IS_WHOLE = SIZE >= 1;

  private FaultSize() {}

  /** At least one. */
  public static int of(int atEveryChange) {
    return (int) Math.max(1, Math.round(atEveryChange * SIZE));
  }
}
