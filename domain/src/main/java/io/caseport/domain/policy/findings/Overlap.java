package io.caseport.domain.policy.findings;

/** Whether there is a text that both of two wildcard patterns match. */
final class Overlap {
  private Overlap() {}

  static boolean exists(String one, String other) {
    boolean[][] from = new boolean[one.length() + 1][other.length() + 1];
    for (int i = one.length(); i >= 0; i--) {
      for (int j = other.length(); j >= 0; j--) {
        from[i][j] = exists(one, i, other, j, from);
      }
    }
    return from[0][0];
  }

  private static boolean exists(String one, int i, String other, int j, boolean[][] from) {
    boolean oneEnds = i == one.length();
    boolean otherEnds = j == other.length();
    if (oneEnds && otherEnds) {
      return true;
    }
    if (!oneEnds && one.charAt(i) == '*') {
      return from[i + 1][j] || (!otherEnds && from[i][j + 1]);
    }
    if (!otherEnds && other.charAt(j) == '*') {
      return from[i][j + 1] || (!oneEnds && from[i + 1][j]);
    }
    if (oneEnds || otherEnds) {
      return false;
    }
    char a = one.charAt(i);
    char b = other.charAt(j);
    return (a == b || a == '?' || b == '?') && from[i + 1][j + 1];
  }
}
