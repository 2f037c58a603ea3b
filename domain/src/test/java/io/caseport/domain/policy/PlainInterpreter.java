package io.caseport.domain.policy;

import java.util.List;
import java.util.Locale;

/** The rules once more, in the plainest way and without the code under test. */
final class PlainInterpreter {
  private PlainInterpreter() {}

  static String decide(
      List<List<GeneratedPolicies.Plain>> policies, String action, String resource) {
    boolean allowed = false;
    boolean denied = false;
    for (List<GeneratedPolicies.Plain> policy : policies) {
      for (GeneratedPolicies.Plain statement : policy) {
        if (applies(statement, action, resource)) {
          denied = denied || statement.deny();
          allowed = allowed || !statement.deny();
        }
      }
    }
    return denied ? "ExplicitDeny" : allowed ? "Allowed" : "ImplicitDeny";
  }

  private static boolean applies(
      GeneratedPolicies.Plain statement, String action, String resource) {
    boolean actionListed =
        statement.actions().stream()
            .anyMatch(p -> glob(p.toLowerCase(Locale.ROOT), action.toLowerCase(Locale.ROOT)));
    boolean resourceListed = statement.resources().stream().anyMatch(p -> arn(p, resource));
    return actionListed != statement.notAction() && resourceListed != statement.notResource();
  }

  private static boolean arn(String pattern, String resource) {
    if (pattern.equals("*")) {
      return true;
    }
    String[] wanted = pattern.split(":", 6);
    String[] given = resource.split(":", 6);
    boolean open = wanted.length < 6 && pattern.endsWith("*");
    if (given.length < wanted.length || (given.length > wanted.length && !open)) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (!glob(wanted[i], given[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean glob(String pattern, String text) {
    if (pattern.isEmpty()) {
      return text.isEmpty();
    }
    String rest = pattern.substring(1);
    if (pattern.charAt(0) == '*') {
      return glob(rest, text) || (!text.isEmpty() && glob(pattern, text.substring(1)));
    }
    return !text.isEmpty()
        && (pattern.charAt(0) == '?' || pattern.charAt(0) == text.charAt(0))
        && glob(rest, text.substring(1));
  }
}
