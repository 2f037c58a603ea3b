package io.caseport.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.domain.policy.catalogue.ActionCatalogue;
import io.caseport.domain.policy.catalogue.CatalogueAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ActionSetTest {
  private static final ActionCatalogue CATALOGUE = ActionCatalogue.standard();

  @Test
  void it_has_just_the_actions_that_the_patterns_match_one_by_one() {
    Random random = new Random(20261121);
    for (int round = 0; round < 2_000; round++) {
      List<ActionPattern> patterns = new ArrayList<>();
      for (int i = random.nextInt(1, 4); i > 0; i--) {
        patterns.add(ActionPattern.of(pattern(random)));
      }
      ActionClause clause = new ActionClause(random.nextInt(4) == 0, patterns);

      ActionSet set = ActionSet.of(clause);

      for (CatalogueAction action : CATALOGUE.actions()) {
        assertThat(set.contains(action.index()))
            .as("%s in %s", action.text(), patterns)
            .isEqualTo(clause.covers(Action.of(action.text())));
      }
    }
  }

  @Test
  void it_counts_and_compares() {
    ActionSet all = setOf("*");
    ActionSet support = setOf("support:*");

    assertThat(all.size()).isEqualTo(CATALOGUE.size());
    assertThat(support.size()).isEqualTo(39);
    assertThat(all.containsAll(support)).isTrue();
    assertThat(support.containsAll(all)).isFalse();
    assertThat(setOf("s3:*").isEmpty()).isTrue();
    assertThat(ActionSet.of(new ActionClause(true, List.of(ActionPattern.of("*")))).isEmpty())
        .isTrue();
    assertThat(setOf("support:createcase")).hasToString("[support:CreateCase]");
  }

  @Test
  void letters_beyond_ascii_are_not_folded() {
    assertThat(setOf("iam:GetAccess\u212aeyLastUsed").isEmpty()).isTrue();
    assertThat(setOf("iam:GetAccessKeyLastUsed").isEmpty()).isFalse();
  }

  private static ActionSet setOf(String pattern) {
    return ActionSet.of(new ActionClause(false, List.of(ActionPattern.of(pattern))));
  }

  private static String pattern(Random random) {
    CatalogueAction action = CATALOGUE.get(random.nextInt(CATALOGUE.size()));
    StringBuilder name = new StringBuilder(action.name());
    for (int changes = random.nextInt(3); changes > 0; changes--) {
      int from = random.nextInt(name.length());
      int to = random.nextInt(from, name.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> name.insert(from, '*');
        case 1 -> name.setCharAt(from, '?');
        case 2 -> name.setLength(from);
        default -> name.replace(from, to, "*");
      }
      if (name.isEmpty()) {
        name.append('*');
      }
    }
    String service = random.nextInt(10) == 0 ? "*" : action.service();
    String text = service + ':' + name;
    return random.nextInt(3) == 0 ? text.toUpperCase(Locale.ROOT) : text;
  }
}
