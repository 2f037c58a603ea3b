package io.caseport.domain.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {

  @Test
  void a_refusal_says_what_was_refused_and_costs_no_stack_trace() {
    var refusal = new Refusal.InvalidArgument("path", "x", "Member must begin and end with /");
    assertThat(refusal).hasMessage("path: Member must begin and end with /").hasNoCause();
    assertThat(refusal.getStackTrace()).isEmpty();
    refusal.addSuppressed(new IllegalStateException());
    assertThat(refusal.getSuppressed()).isEmpty();
  }

  @Test
  void what_a_plan_allows_is_not_the_list_that_the_caller_holds() {
    var allowed = new ArrayList<>(List.of("low", "normal"));
    var refusal = new Refusal.NotInPlan("severityCode", "urgent", "Developer", allowed);
    allowed.clear();
    assertThat(refusal.allowed).containsExactly("low", "normal");
  }

  @Test
  void every_refusal_is_final_and_its_data_cannot_change() {
    var refusals = Refusal.class.getPermittedSubclasses();
    assertThat(refusals).hasSizeGreaterThan(20);
    for (Class<?> refusal : refusals) {
      assertThat(Modifier.isFinal(refusal.getModifiers())).as(refusal.getSimpleName()).isTrue();
      assertThat(Arrays.stream(refusal.getDeclaredFields()))
          .as(refusal.getSimpleName())
          .allMatch(field -> Modifier.isFinal(field.getModifiers()));
    }
  }
}
