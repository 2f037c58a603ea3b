package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Inline policies of users and groups. */
public interface InlinePolicyContract extends IdentityContract {
  int USER_POLICY_SIZE = 2_048;
  int GROUP_POLICY_SIZE = 5_120;

  private List<Holder> holders() {
    return List.of(
        new Holder.OfUser(createUser("jane").name()),
        new Holder.OfGroup(createGroup("staff").name()));
  }

  private void put(Holder holder, String name, String document) {
    policies().putInlinePolicy(root(), holder, new PolicyName(name), document);
  }

  private String get(Holder holder, String name) {
    return policies().getInlinePolicy(root(), holder, new PolicyName(name)).document();
  }

  private List<String> names(Holder holder) {
    return all(page -> policies().listInlinePolicies(root(), holder, page)).stream()
        .map(PolicyName::value)
        .toList();
  }

  @Test
  default void an_inline_policy_is_read_letter_by_letter_whatever_the_case_of_its_name() {
    var spaced = " \n\t" + Policies.denying("S1", "support:*") + "\n ";
    for (Holder holder : holders()) {
      put(holder, "Own_+=,.@-", spaced);
      assertThat(get(holder, "oWN_+=,.@-")).isEqualTo(spaced);
    }
  }

  @Test
  default void an_inline_policy_tells_both_names_as_they_were_created() {
    var jane = new Holder.OfUser(createUser("Jane").name());
    var staff = new Holder.OfGroup(createGroup("Staff").name());
    put(jane, "Own", Policies.ALLOW_SUPPORT);
    put(staff, "Own", Policies.ALLOW_SUPPORT);
    var name = new PolicyName("oWN");
    var ofJane = policies().getInlinePolicy(root(), new Holder.OfUser(new UserName("jANE")), name);
    assertThat(ofJane.holder()).isEqualTo(jane);
    assertThat(ofJane.name()).isEqualTo(new PolicyName("Own"));
    var ofStaff =
        policies().getInlinePolicy(root(), new Holder.OfGroup(new GroupName("sTAFF")), name);
    assertThat(ofStaff.holder()).isEqualTo(staff);
    assertThat(ofStaff.name()).isEqualTo(new PolicyName("Own"));
  }

  @Test
  default void inline_policies_are_listed_by_name_in_pages() {
    for (Holder holder : holders()) {
      List.of("b", "A", "c", "D", "e").forEach(name -> put(holder, name, Policies.ALLOW_SUPPORT));
      assertThat(names(holder)).containsExactly("A", "b", "c", "D", "e");
    }
  }

  @Test
  default void an_inline_policy_takes_the_place_of_one_of_that_name() {
    var denying = Policies.denying("S1", "support:*");
    for (Holder holder : holders()) {
      put(holder, "own", Policies.ALLOW_SUPPORT);
      put(holder, "OWN", denying);
      assertThat(names(holder)).hasSize(1);
      assertThat(get(holder, "own")).isEqualTo(denying);
    }
  }

  @Test
  default void a_deleted_inline_policy_is_gone() {
    for (Holder holder : holders()) {
      put(holder, "own", Policies.ALLOW_SUPPORT);
      put(holder, "other", Policies.ALLOW_SUPPORT);
      policies().deleteInlinePolicy(root(), holder, new PolicyName("OWN"));
      assertThat(names(holder)).containsExactly("other");
      assertRefused(Refusal.NoSuchEntity.class, () -> get(holder, "own"));
      assertRefused(
          Refusal.NoSuchEntity.class,
          () -> policies().deleteInlinePolicy(root(), holder, new PolicyName("own")));
    }
  }

  @Test
  default void an_inline_document_that_cannot_be_evaluated_is_refused() {
    for (Holder holder : holders()) {
      put(holder, "own", Policies.ALLOW_SUPPORT);
      for (String document : PolicyWritingContract.MALFORMED) {
        assertRefused(Refusal.MalformedPolicyDocument.class, () -> put(holder, "own", document));
      }
      assertThat(get(holder, "own")).isEqualTo(Policies.ALLOW_SUPPORT);
    }
  }

  @Test
  default void all_inline_policies_together_have_so_many_characters() {
    var holders = holders();
    var sizes = Map.of(holders.getFirst(), USER_POLICY_SIZE, holders.getLast(), GROUP_POLICY_SIZE);
    sizes.forEach(
        (holder, most) -> {
          put(holder, "half", Policies.ofSize(most / 2) + " ".repeat(100));
          assertRefused(
              Refusal.QuotaExceeded.class,
              () -> put(holder, "rest", Policies.ofSize(most / 2 + 1)));
          put(holder, "rest", Policies.ofSize(most / 2));
          assertRefused(
              Refusal.QuotaExceeded.class, () -> put(holder, "more", Policies.ALLOW_SUPPORT));
          put(holder, "rest", Policies.ofSize(most / 2));
          assertThat(names(holder)).containsExactly("half", "rest");
        });
  }

  @Test
  default void the_inline_policies_of_a_holder_that_is_not_there_are_refused() {
    var name = new PolicyName("own");
    for (Holder holder : List.of(new Holder.OfUser(NOBODY), new Holder.OfGroup(NO_GROUP))) {
      assertRefused(Refusal.NoSuchEntity.class, () -> put(holder, "own", Policies.ALLOW_SUPPORT));
      assertRefused(Refusal.NoSuchEntity.class, () -> get(holder, "own"));
      assertRefused(
          Refusal.NoSuchEntity.class, () -> policies().deleteInlinePolicy(root(), holder, name));
      assertRefused(
          Refusal.NoSuchEntity.class,
          () -> policies().listInlinePolicies(root(), holder, LONG_PAGE));
    }
  }
}
