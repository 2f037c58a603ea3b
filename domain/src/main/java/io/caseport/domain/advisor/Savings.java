package io.caseport.domain.advisor;

/**
 * What could be saved in a month, in US dollars.
 *
 * @param amount what would be saved
 * @param cost what is paid now; 0 if it is not known
 */
public record Savings(double amount, double cost) {
  public static final Savings NONE = new Savings(0, 0);

  public Savings {
    if (!(amount >= 0 && cost >= 0 && Double.isFinite(amount) && Double.isFinite(cost))) {
      throw new IllegalArgumentException("savings of " + amount + " on " + cost);
    }
  }

  public Savings plus(Savings more) {
    return new Savings(amount + more.amount, cost + more.cost);
  }

  /** How much of the cost would be saved, from 0 to 100; 0 if the cost is not known. */
  public double percent() {
    return cost == 0 ? 0 : Math.min(100, 100 * amount / cost);
  }
}
