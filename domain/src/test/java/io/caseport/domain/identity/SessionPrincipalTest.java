package io.caseport.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionPrincipalTest {
  private static final AccountId ACCOUNT = new AccountId("111122223333");
  private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
  private static final Principal.IamUser JANE =
      new Principal.IamUser(
          ACCOUNT, new UniqueId("AIDAJANE"), new IamPath("/team/"), new UserName("jane"));
  private static final Session SESSION =
      new Session(
          new AccessKeyId("ASIA1"),
          Optional.empty(),
          NOON,
          NOON.plusSeconds(900),
          Optional.empty(),
          SessionPolicies.NONE,
          SessionTags.NONE,
          Optional.empty());

  @Test
  void a_user_in_a_session_is_still_that_user() {
    var session = new Principal.InSession(JANE, SESSION);
    assertThat(session.arn()).isEqualTo("arn:aws:iam::111122223333:user/team/jane");
    assertThat(session.identityArn()).isEqualTo(session.arn());
    assertThat(session.userId()).isEqualTo("AIDAJANE");
    assertThat(session.session()).contains(SESSION);
    assertThat(JANE.session()).isEmpty();
  }

  @Test
  void whoever_assumes_a_role_has_the_name_of_the_session_and_the_rights_of_the_role() {
    var role =
        new Principal.AssumedRole(
            ACCOUNT,
            new UniqueId("AROADESK"),
            new IamPath("/team/"),
            new RoleName("desk"),
            new SessionName("jane@work"),
            SESSION);
    assertThat(role.arn()).isEqualTo("arn:aws:sts::111122223333:assumed-role/desk/jane@work");
    assertThat(role.identityArn()).isEqualTo("arn:aws:iam::111122223333:role/team/desk");
    assertThat(role.userId()).isEqualTo("AROADESK:jane@work");
    assertThat(role.session()).contains(SESSION);
  }

  @Test
  void a_federated_user_is_known_by_the_name_that_the_issuer_gave() {
    var bob = new Principal.FederatedUser(JANE, new FederatedName("bob"), SESSION);
    assertThat(bob.arn()).isEqualTo("arn:aws:sts::111122223333:federated-user/bob");
    assertThat(bob.identityArn()).isEqualTo(bob.arn());
    assertThat(bob.userId()).isEqualTo("111122223333:bob");
    assertThat(bob.accountId()).isEqualTo(ACCOUNT);
  }

  @Test
  void a_session_is_over_at_its_very_end() {
    assertThat(SESSION.isOverAt(SESSION.expiresAt().minusNanos(1))).isFalse();
    assertThat(SESSION.isOverAt(SESSION.expiresAt())).isTrue();
  }

  @Test
  void names_of_sessions_have_at_least_two_letters() {
    assertThat(new SessionName("ab")).hasToString("ab");
    assertThat(new FederatedName("x".repeat(32))).hasToString("x".repeat(32));
    for (String name : new String[] {"", "a", "a b", "a/b", "x".repeat(65)}) {
      assertThatThrownBy(() -> new SessionName(name))
          .isInstanceOf(Refusal.InvalidArgument.class)
          .hasMessageContaining("2 to 64");
    }
    assertThatThrownBy(() -> new FederatedName("x".repeat(33)))
        .isInstanceOf(Refusal.InvalidArgument.class)
        .hasMessageContaining("2 to 32");
  }

  @ParameterizedTest
  @ValueSource(strings = {"000000000000", "000000000001", "111122223333", "999999999999"})
  void the_account_can_be_read_from_the_id_of_a_temporary_key(String account) {
    for (int seed = 0; seed < 100; seed++) {
      var id = AccessKeyId.temporary(new AccountId(account), new Random(seed));
      assertThat(id.value()).matches("ASIA[A-Z2-7]{16}");
      assertThat(id.temporaryIn()).contains(new AccountId(account));
    }
  }

  @Test
  void the_account_stands_where_aws_has_it() {
    assertThat(new AccessKeyId("ASIAQNZGKIQY56JQ7WML").temporaryIn())
        .contains(new AccountId("029608264753"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ASIA",
        "AKIAQNZGKIQY56JQ7WML",
        "ASIAQNZGKIQY56JQ7WM",
        "ASIAQNZGKIQY56JQ7WMLL",
        "ASIA1NZGKIQY56JQ7WML",
        "ASIAqnzgkiqy56jq7wml",
        "ASIA7777777777777777"
      })
  void an_id_of_no_temporary_key_tells_no_account(String id) {
    assertThat(new AccessKeyId(id).temporaryIn()).isEmpty();
  }
}
