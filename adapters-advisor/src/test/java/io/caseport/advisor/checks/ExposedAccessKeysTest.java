package io.caseport.advisor.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.domain.advisor.CheckStatus;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.identity.AccessKeyId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExposedAccessKeysTest extends ComputedCheckTest {
  ExposedAccessKeysTest() {
    super(new ExposedAccessKeys());
  }

  private SupportCase write(AccessKeyId key) {
    return stored(
        tenants
            .cases()
            .createCase(root, CaseRequests.create("It fails", "I signed with " + key + ".")));
  }

  private SupportCase stored(CaseId id) {
    return store.cases().find(root.accountId(), id).orElseThrow();
  }

  @Test
  void a_key_that_was_written_in_a_case_is_red_until_it_is_gone() {
    createUser("jane");
    var key = createKey(named("jane"));
    createKey(named("jane"));
    assertThat(lookAgain().flagged()).isEmpty();
    var written = write(key);
    var red = lookAgain();
    assertThat(status(red)).isEqualTo(CheckStatus.ERROR);
    assertThat(told(red))
        .containsExactly(
            List.of(
                key.value(),
                "jane",
                "Written in a support case",
                written.displayId().value(),
                told(written.createdAt()),
                written.id().value(),
                "",
                ""));
    tenants.cases().resolveCase(root, written.id());
    assertThat(ids(lookAgain())).isEqualTo(ids(red));
    tenants.identities().updateAccessKey(root, named("jane"), key, false);
    assertThat(status(lookAgain())).isEqualTo(CheckStatus.OK);
    tenants.identities().updateAccessKey(root, named("jane"), key, true);
    assertThat(ids(lookAgain())).isEqualTo(ids(red));
    tenants.identities().deleteAccessKey(root, named("jane"), key);
    var green = lookAgain();
    assertThat(status(green)).isEqualTo(CheckStatus.OK);
    assertThat(counts(green)).isEqualTo(List.of(0L, 0L, 0L));
  }

  @Test
  void a_key_of_root_is_found_in_a_reply_too() {
    var key = createKey(Optional.empty());
    var opened = tenants.cases().createCase(root, CaseRequests.about("It fails"));
    tenants.cases().addCommunication(root, CaseRequests.reply(opened, "Key: " + key));
    assertThat(told(lookAgain()).getFirst()).startsWith(key.value(), "Root");
  }

  @Test
  void a_key_of_another_account_is_none_of_this_one() {
    var other = tenants.businessRoot();
    write(tenants.identities().createAccessKey(other, Optional.empty()).key().id());
    createKey(Optional.empty());
    assertThat(status(lookAgain())).isEqualTo(CheckStatus.OK);
  }
}
