package io.caseport.domain.policy;

import java.util.ArrayList;
import java.util.List;

/** Keeps documents that say more than fits into a small heap, and decides by all of them. */
final class ManyDocuments {
  private static final int DOCUMENTS = 600;
  private static final int ACTIONS = 800;

  private ManyDocuments() {}

  public static void main(String[] arguments) {
    List<GrantedPolicy> kept = new ArrayList<>();
    for (int number = 0; number < DOCUMENTS; number++) {
      PolicySource source = new PolicySource.Inline("p" + number, new PolicyHolder.User("u"));
      kept.add(new GrantedPolicy(source, PolicyDocument.parse(text(number))));
    }
    Action ofTheLast = Action.of("a:last" + (DOCUMENTS - 1));
    System.out.print(PolicyEvaluation.decide(kept, ofTheLast, "*").isAllowed());
    System.out.print(PolicyEvaluation.decide(kept, Action.of("a:none"), "*").isAllowed());
  }

  private static String text(int number) {
    StringBuilder actions = new StringBuilder("\"a:last" + number + '"');
    for (int i = 0; i < ACTIONS; i++) {
      actions.append(",\"a:").append(Integer.toString(i, 36)).append('"');
    }
    return """
    {"Version":"2012-10-17","Statement":{"Effect":"Allow","Resource":"*","Action":[%s]}}\
    """
        .formatted(actions);
  }
}
