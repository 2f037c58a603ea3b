package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cases that have to do with each other, and duplicates. */
public interface DeskRelationContract extends DeskContract {

  @Test
  default void related_cases_name_each_other() {
    var ann = engineer("ann");
    var one = opened("One");
    tenants().advance(QUOTA_SPAN);
    var two = opened("Two");
    tenants().advance(QUOTA_SPAN);
    var three = opened("Three");
    desk().relateCases(ann, one, two.id());
    desk().relateCases(ann, three, one.id());
    desk().relateCases(ann, one, three.id());
    assertThat(view(ann, one).related()).extracting(SupportCase::key).containsExactly(three, two);
    assertThat(view(ann, two).related()).extracting(SupportCase::key).containsExactly(one);
    assertThat(statusOf(one)).isEqualTo(CaseStatus.UNASSIGNED);
  }

  @Test
  default void only_two_cases_of_one_account_are_related() {
    var ann = engineer("ann");
    var key = opened("Printer");
    var elsewhere = cases().createCase(tenants().strangerRoot(), CaseRequests.about("Elsewhere"));
    assertRefused(Refusal.InvalidArgument.class, () -> desk().relateCases(ann, key, key.id()));
    assertRefused(Refusal.InvalidArgument.class, () -> desk().relateCases(ann, key, elsewhere));
    assertRefused(
        Refusal.InvalidArgument.class,
        () -> desk().mergeCases(ann, key, elsewhere, Optional.empty()));
    assertThat(view(ann, key).related()).isEmpty();
    assertThat(statusOf(key)).isEqualTo(CaseStatus.UNASSIGNED);
  }

  @Test
  default void a_duplicate_is_resolved_and_its_customer_told_where_it_is_handled() {
    var ann = engineer("ann");
    var duplicate = opened("Again");
    var into = opened("Printer");
    var merged = desk().mergeCases(ann, duplicate, into.id(), Optional.empty());
    assertThat(merged.supportCase().status()).isEqualTo(CaseStatus.RESOLVED);
    assertThat(merged.handling().duplicateOf()).contains(into.id());
    assertThat(statusOf(duplicate)).isEqualTo(CaseStatus.RESOLVED);
    assertThat(bodiesOn(duplicate.id()).getFirst())
        .contains(described(into.id()).displayId().value());
    assertThat(view(ann, into).related()).extracting(SupportCase::key).containsExactly(duplicate);
    assertThat(statusOf(into)).isEqualTo(CaseStatus.UNASSIGNED);
    assertThat(queue(ann)).containsExactly(into);
  }

  @Test
  default void the_notice_is_in_the_language_of_the_case_or_as_the_engineer_writes_it() {
    var ann = engineer("ann");
    var into = opened("Printer");
    var japanese = key(root(), cases().createCase(root(), CaseRequests.inLanguage("ja")));
    desk().mergeCases(ann, japanese, into.id(), Optional.empty());
    assertThat(bodiesOn(japanese.id()).getFirst()).contains("ケース");
    var other = opened("Again");
    desk().mergeCases(ann, other, into.id(), Optional.of("See the other one"));
    assertThat(bodiesOn(other.id()).getFirst()).isEqualTo("See the other one");
  }

  @Test
  default void a_case_is_not_merged_into_itself_or_one_that_is_resolved() {
    var ann = engineer("ann");
    var resolved = in(CaseStatus.RESOLVED, ann);
    var key = opened("Printer");
    for (var into : List.of(key.id(), resolved.id())) {
      assertRefused(
          Refusal.InvalidArgument.class, () -> desk().mergeCases(ann, key, into, Optional.empty()));
    }
    assertThat(statusOf(key)).isEqualTo(CaseStatus.UNASSIGNED);
    assertThat(bodiesOn(key.id())).hasSize(1);
    assertThat(view(ann, resolved).related()).isEmpty();
  }

  @Test
  default void a_duplicate_that_is_reopened_is_none_any_more() {
    var ann = engineer("ann");
    var duplicate = opened("Again");
    desk().mergeCases(ann, duplicate, open("Printer"), Optional.empty());
    answerAsCustomer(duplicate, "It is not the same");
    var view = view(ann, duplicate);
    assertThat(view.deskCase().handling().duplicateOf()).isEmpty();
    assertThat(view.related()).hasSize(1);
  }
}
