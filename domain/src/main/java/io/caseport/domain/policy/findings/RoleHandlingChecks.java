package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.WrittenStatement;
import io.caseport.domain.policy.WrittenStatement.Clause;
import java.util.stream.Stream;

/** Handing roles to services without saying which: Access Analyzer has a code for every form. */
final class RoleHandlingChecks implements Check {

  /** An action that hands out a role, and the key that says to which service. */
  private enum Handling {
    PASS_ROLE("iam:PassRole", "iam:PassedToService"),
    CREATE_SLR("iam:CreateServiceLinkedRole", "iam:AWSServiceName");

    private final String action;
    private final String key;

    Handling(String action, String key) {
      this.action = action;
      this.key = key;
    }
  }

  @Override
  public Stream<Finding> in(Examined policy) {
    return policy
        .allowing()
        .filter(statement -> !BroadGrantChecks.allowsEverything(statement))
        .flatMap(
            statement ->
                Stream.of(Handling.values())
                    .flatMap(handling -> handling(policy, statement, handling)));
  }

  private static Stream<Finding> handling(
      Examined policy, WrittenStatement statement, Handling handling) {
    boolean limited =
        statement.conditions().stream()
            .anyMatch(condition -> condition.key().word().equalsIgnoreCase(handling.key));
    boolean allowed =
        Words.actions(policy.catalogue(), statement).stream()
            .anyMatch(action -> action.text().equals(handling.action));
    return limited || !allowed
        ? Stream.empty()
        : statement.resources().filter(RoleHandlingChecks::isOpen).stream()
            .map(resources -> open(policy, statement, resources, handling));
  }

  private static boolean isOpen(Clause resources) {
    return resources.negated() || resources.has("*");
  }

  private static Finding open(
      Examined policy, WrittenStatement statement, Clause resources, Handling handling) {
    var code = handling.name() + "_WITH_" + form(statement, resources, handling);
    var problem =
        (resources.negated()
                ? Problem.MOST_ROLES_FOR_ALL_SERVICES
                : Problem.ALL_ROLES_FOR_ALL_SERVICES)
            .of(handling.action);
    var fix = Advice.NAME_ROLES_AND_SERVICES.of(handling.key);
    return switch (handling) {
      case PASS_ROLE -> policy.securityWarning(code, resources.element(), problem, fix);
      case CREATE_SLR -> policy.warning(code, resources.element(), problem, fix);
    };
  }

  private static String form(WrittenStatement statement, Clause resources, Handling handling) {
    boolean byName =
        statement.actions().entries().stream()
            .anyMatch(entry -> entry.word().equalsIgnoreCase(handling.action));
    if (statement.actions().negated()) {
      return "NOTACTION_AND_" + (resources.negated() ? "NOTRESOURCE" : "STAR_IN_RESOURCE");
    }
    if (byName) {
      return resources.negated() ? "NOTRESOURCE" : "STAR_IN_RESOURCE";
    }
    return "STAR_IN_ACTION_AND_" + (resources.negated() ? "NOTRESOURCE" : "RESOURCE");
  }
}
