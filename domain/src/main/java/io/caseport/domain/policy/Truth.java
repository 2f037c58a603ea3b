package io.caseport.domain.policy;

import io.caseport.domain.policy.OpenRule.Reading;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether something holds, as an integer, so that weighing a request allocates nothing: no, open or
 * yes in the two lowest bits, and above them one bit for each open rule on which that depends.
 */
final class Truth {
  static final int NO = 0;
  static final int YES = 2;
  private static final int OPEN = 1;
  private static final int STATE = 3;
  private static final int RULES = 2;

  private Truth() {}

  static int of(boolean holds) {
    return holds ? YES : NO;
  }

  static int openedBy(OpenRule rule, int first, int second, Reading reading) {
    int state =
        switch (reading) {
          case FIRST -> first & STATE;
          case SECOND -> second & STATE;
          case SAFE -> (first & STATE) == (second & STATE) ? first & STATE : OPEN;
        };
    return state | ((first | second) & ~STATE) | bit(rule);
  }

  /** What is false under every reading makes all the rest indifferent. */
  static int and(int a, int b) {
    return a == NO || b == NO ? NO : Math.min(a & STATE, b & STATE) | ((a | b) & ~STATE);
  }

  static int or(int a, int b) {
    return a == YES || b == YES ? YES : Math.max(a & STATE, b & STATE) | ((a | b) & ~STATE);
  }

  static int not(int a) {
    return (YES - (a & STATE)) | (a & ~STATE);
  }

  static boolean holds(int truth) {
    return (truth & STATE) == YES;
  }

  static boolean mayHold(int truth) {
    return (truth & STATE) != NO;
  }

  static int rules(int truth) {
    return truth & ~STATE;
  }

  static Set<OpenRule> rulesOf(int truth) {
    if (rules(truth) == 0) {
      return Set.of();
    }
    Set<OpenRule> rules = EnumSet.noneOf(OpenRule.class);
    for (OpenRule rule : OpenRule.values()) {
      if ((truth & bit(rule)) != 0) {
        rules.add(rule);
      }
    }
    return rules;
  }

  @SuppressWarnings("EnumOrdinal") // The bits live no longer than a decision.
  private static int bit(OpenRule rule) {
    return 1 << (RULES + rule.ordinal());
  }

  static Match match(int truth) {
    return switch (truth & STATE) {
      case NO -> Match.NO;
      case YES -> Match.YES;
      default -> Match.OPEN;
    };
  }
}
