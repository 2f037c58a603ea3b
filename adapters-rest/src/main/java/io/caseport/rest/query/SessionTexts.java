package io.caseport.rest.query;

import io.caseport.domain.refusal.Refusal;

/** STS's texts about credentials and sessions that cannot be had. */
final class SessionTexts {
  private static final int SECONDS_PER_HOUR = 3_600;

  private SessionTexts() {}

  static String unfit(Refusal.CredentialNotFit unfit) {
    return switch (unfit.why) {
      case SESSION_WHERE_A_LONG_TERM_KEY_IS_NEEDED ->
          "Cannot call " + unfit.operation + " with session credentials";
      case ROOT_WHERE_AN_IDENTITY_IS_NEEDED -> "Roles may not be assumed by root accounts.";
      case WRONG_ONE_TIME_CODE ->
          "MultiFactorAuthentication failed with invalid MFA one time pass code. ";
    };
  }

  static String tooLong(Refusal.SessionTooLong tooLong) {
    return switch (tooLong.limit) {
      case OF_THE_ROLE ->
          "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.";
      case OF_A_CHAIN_OF_ROLES ->
          "The requested DurationSeconds exceeds the %d hour session limit for roles assumed by role chaining."
              .formatted(tooLong.longestSeconds / SECONDS_PER_HOUR);
    };
  }

  static String tooLarge(Refusal.PackedPolicyTooLarge tooLarge) {
    return "Packed size of session policies and tags consumes %d%% of allotted space."
        .formatted(tooLarge.percent);
  }
}
