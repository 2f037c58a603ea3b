package io.caseport.application.access;

/** How much an account may ask for in a time; {@link #UNLIMITED} where nothing is counted. */
public record ServiceQuotas(
    int callsPerSecond,
    int advisorCallsPerSecond,
    int casesPerHour,
    int attachmentSetsPerHour,
    int attachmentReadsPerMinute) {

  public static final int UNLIMITED = Integer.MAX_VALUE;

  /** For software under test and desks of one's own, which AWS's quotas would only hinder. */
  public static final ServiceQuotas NONE =
      new ServiceQuotas(UNLIMITED, UNLIMITED, UNLIMITED, UNLIMITED, UNLIMITED);

  /**
   * AWS's: 5 calls a second, 100 to Trusted Advisor, and 10 cases an hour are documented. For
   * attachments it says only "a short time", so those figures are ours.
   */
  public static final ServiceQuotas AWS = new ServiceQuotas(5, 100, 10, 20, 60);
}
