package io.caseport.application.webhook;

import io.caseport.application.port.out.WebhookSender.Outcome;
import io.caseport.application.port.out.WebhookSender.Outcome.Answered;
import io.caseport.application.port.out.WebhookSender.Outcome.Unreached;

/** What the answers of receivers mean. */
final class Outcomes {
  private static final int GONE = 410;
  private static final int LONGEST = 200;

  private Outcomes() {}

  static boolean isTaken(Outcome outcome) {
    return outcome instanceof Answered(int status) && status >= 200 && status < 300;
  }

  static boolean isGone(Outcome outcome) {
    return outcome instanceof Answered(int status) && status == GONE;
  }

  static String inWords(Outcome outcome) {
    return switch (outcome) {
      case Answered(int status) -> "answered with " + status;
      case Unreached(String why) -> why.length() > LONGEST ? why.substring(0, LONGEST) : why;
    };
  }
}
