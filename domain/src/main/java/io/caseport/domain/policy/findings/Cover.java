package io.caseport.domain.policy.findings;

import java.util.Locale;

/** Whether every text that one wildcard pattern matches is matched by another too. */
final class Cover {
  private Cover() {}

  static boolean anyCase(String wide, String narrow) {
    return beginsAlike(wide, narrow, true)
        && exactCase(wide.toLowerCase(Locale.ROOT), narrow.toLowerCase(Locale.ROOT));
  }

  /** Safe, and complete but for patterns with stars side by side with question marks. */
  static boolean exactCase(String wide, String narrow) {
    if (!beginsAlike(wide, narrow, false)) {
      return false;
    }
    boolean[] before = new boolean[narrow.length() + 1];
    before[0] = true;
    for (int w = 0; w < wide.length(); w++) {
      char c = wide.charAt(w);
      boolean[] now = new boolean[narrow.length() + 1];
      now[0] = c == '*' && before[0];
      for (int n = 0; n < narrow.length(); n++) {
        char other = narrow.charAt(n);
        now[n + 1] =
            switch (c) {
              case '*' -> before[n + 1] || now[n];
              case '?' -> before[n] && other != '*';
              default -> before[n] && c == other;
            };
      }
      before = now;
    }
    return before[narrow.length()];
  }

  /** Most pairs differ early, before any wildcard. */
  private static boolean beginsAlike(String wide, String narrow, boolean ignoreCase) {
    int plain = 0;
    while (plain < wide.length() && wide.charAt(plain) != '*' && wide.charAt(plain) != '?') {
      plain++;
    }
    boolean whole = plain < wide.length() || plain == narrow.length();
    return whole && wide.regionMatches(ignoreCase, 0, narrow, 0, plain);
  }
}
