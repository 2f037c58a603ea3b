package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.ConsoleTokenSamples;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.fixture.Users;
import io.caseport.application.port.out.ConsoleTokens;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.User;
import io.caseport.domain.signin.IssuedToken;
import io.caseport.domain.signin.IssuedToken.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The promises of {@link ConsoleTokens}. */
public interface ConsoleTokensContract extends StoreContract {
  User ANN = Users.named("ann");
  User BEN = Users.named("ben");
  Optional<User> ROOT = Optional.empty();
  Instant MOMENT = ManualClock.START;

  private ConsoleTokens tokensOfTwoUsers() {
    var ports = portsWithTwoAccounts();
    ports.identities().addUser(ANN);
    ports.identities().addUser(BEN);
    return ports.consoleTokens();
  }

  private static IssuedToken ofAnn(String digest) {
    return ConsoleTokenSamples.session(ACME, Optional.of(ANN), digest, MOMENT);
  }

  private static IssuedToken ofRoot(String digest) {
    return ConsoleTokenSamples.session(ACME, ROOT, digest, MOMENT);
  }

  @Test
  default void a_token_comes_back_as_it_was_added() {
    var tokens = tokensOfTwoUsers();
    var full =
        new IssuedToken(
            "full",
            new AccessKeyId("ASIAIOSFODNN7EXAMPLE"),
            ACME,
            Optional.of(ANN.id()),
            Purpose.SET_PASSWORD,
            "a mark",
            "some tries",
            MOMENT,
            Instant.parse("9999-12-31T23:59:59.999Z"),
            Optional.of(MOMENT.plusMillis(1)),
            Optional.of("2001:db8::1"),
            Optional.of(NastyTexts.MIXED));
    var code = ConsoleTokenSamples.token(GLOBEX, ROOT, "of root", Purpose.GIVE_CODE, Instant.EPOCH);
    for (var each : new IssuedToken[] {full, code, ofAnn("plain")}) {
      tokens.add(each);
      assertThat(tokens.find(each.digest())).contains(each);
    }
    for (String digest : NastyTexts.NAMES_OF_NOTHING) {
      assertThat(tokens.find(digest)).isEmpty();
    }
  }

  @Test
  default void a_digest_and_an_id_are_given_once() {
    var tokens = tokensOfTwoUsers();
    tokens.add(ofAnn("one"));
    assertThatThrownBy(() -> tokens.add(ofRoot("one")))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(tokens.find("one")).contains(ofAnn("one"));
    var sameId = ofAnn("one");
    var other =
        new IssuedToken(
            "two",
            sameId.id(),
            ACME,
            Optional.empty(),
            Purpose.GIVE_CODE,
            "",
            "",
            MOMENT,
            MOMENT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThatThrownBy(() -> tokens.add(other)).isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(tokens.find("two")).isEmpty();
  }

  @Test
  default void the_sessions_of_a_user_are_its_own_and_the_newest_come_first() {
    var tokens = tokensOfTwoUsers();
    var older = ConsoleTokenSamples.session(ACME, Optional.of(ANN), "a", MOMENT.minusSeconds(1));
    var newer = ConsoleTokenSamples.session(ACME, Optional.of(ANN), "b", MOMENT.plusSeconds(1));
    var pending = ConsoleTokenSamples.token(ACME, Optional.of(ANN), "c", Purpose.GIVE_CODE, MOMENT);
    var bens = ConsoleTokenSamples.session(ACME, Optional.of(BEN), "d", MOMENT);
    var elsewhere = ConsoleTokenSamples.session(GLOBEX, ROOT, "e", MOMENT);
    Stream.of(older, newer, pending, bens, elsewhere, ofRoot("f")).forEach(tokens::add);
    var ann = Optional.of(ANN.id());
    assertThat(tokens.sessions(ACME, ann, MOMENT, 10)).containsExactly(newer, older);
    assertThat(tokens.sessions(ACME, ann, MOMENT, 1)).containsExactly(newer);
    assertThat(tokens.sessions(ACME, Optional.empty(), MOMENT, 10)).containsExactly(ofRoot("f"));
    assertThat(tokens.sessions(GLOBEX, ann, MOMENT, 10)).isEmpty();
    assertThat(tokens.sessions(ACME, ann, older.expiresAt().minusMillis(1), 10))
        .containsExactly(newer, older);
    assertThat(tokens.sessions(ACME, ann, older.expiresAt(), 10)).containsExactly(newer);
  }

  @Test
  default void one_is_removed_only_by_whose_it_is() {
    var tokens = tokensOfTwoUsers();
    Stream.of(ofAnn("a"), ofAnn("b"), ofRoot("c")).forEach(tokens::add);
    tokens.remove(ACME, Optional.of(BEN.id()), ofAnn("a").id());
    tokens.remove(ACME, Optional.empty(), ofAnn("a").id());
    tokens.remove(GLOBEX, Optional.of(ANN.id()), ofAnn("a").id());
    assertThat(tokens.find("a")).isPresent();
    tokens.remove(ACME, Optional.of(ANN.id()), ofAnn("a").id());
    tokens.remove(ACME, Optional.of(ANN.id()), ofAnn("a").id());
    assertThat(tokens.find("a")).isEmpty();
    assertThat(tokens.find("b")).isPresent();
    tokens.remove(ACME, Optional.of(ANN.id()), ofRoot("c").id());
    assertThat(tokens.find("c")).isPresent();
    tokens.remove(ACME, Optional.empty(), ofRoot("c").id());
    assertThat(tokens.find("c")).isEmpty();
  }

  @Test
  default void all_of_a_user_are_removed_and_no_others() {
    var tokens = tokensOfTwoUsers();
    var pending = ConsoleTokenSamples.token(ACME, Optional.of(ANN), "b", Purpose.GIVE_CODE, MOMENT);
    Stream.of(ofAnn("a"), pending, ofRoot("c")).forEach(tokens::add);
    tokens.removeAll(ACME, Optional.of(ANN.id()));
    assertThat(tokens.find("a")).isEmpty();
    assertThat(tokens.find("b")).isEmpty();
    assertThat(tokens.find("c")).isPresent();
    tokens.removeAll(GLOBEX, Optional.empty());
    assertThat(tokens.find("c")).isPresent();
    tokens.removeAll(ACME, Optional.empty());
    assertThat(tokens.find("c")).isEmpty();
  }

  @Test
  default void tokens_of_a_user_with_a_mark_get_another_and_no_others_do() {
    var tokens = tokensOfTwoUsers();
    var pending = ConsoleTokenSamples.token(ACME, Optional.of(ANN), "b", Purpose.GIVE_CODE, MOMENT);
    var older = ConsoleTokenSamples.session(ACME, Optional.of(ANN), "c", MOMENT);
    var bens = ConsoleTokenSamples.session(ACME, Optional.of(BEN), "d", MOMENT);
    var elsewhere = ConsoleTokenSamples.session(GLOBEX, ROOT, "e", MOMENT);
    var others = new IssuedToken[] {older.withPasswordMark("older"), bens, elsewhere, ofRoot("f")};
    Stream.of(ofAnn("a"), pending).forEach(tokens::add);
    Stream.of(others).forEach(tokens::add);
    tokens.remark(ACME, Optional.of(ANN.id()), "mark", "renewed");
    assertThat(tokens.find("a")).contains(ofAnn("a").withPasswordMark("renewed"));
    assertThat(tokens.find("b")).contains(pending.withPasswordMark("renewed"));
    for (var other : others) {
      assertThat(tokens.find(other.digest())).contains(other);
    }
    tokens.remark(ACME, Optional.empty(), "mark", "root's");
    assertThat(tokens.find("f")).contains(ofRoot("f").withPasswordMark("root's"));
    assertThat(tokens.find("e")).contains(elsewhere);
  }

  @Test
  default void what_is_over_is_removed_a_few_at_a_time() {
    var tokens = tokensOfTwoUsers();
    for (int i = 0; i < 3; i++) {
      tokens.add(ConsoleTokenSamples.session(ACME, ROOT, "old" + i, MOMENT));
    }
    var younger = ConsoleTokenSamples.session(ACME, ROOT, "young", MOMENT.plusMillis(1));
    tokens.add(younger);
    var end = MOMENT.plus(Duration.ofHours(12));
    assertThat(tokens.removeOver(end.minusNanos(1), 10)).isZero();
    assertThat(tokens.removeOver(end, 2)).isEqualTo(2);
    assertThat(tokens.removeOver(end, 2)).isEqualTo(1);
    assertThat(tokens.find("young")).contains(younger);
  }

  @Test
  default void tokens_go_with_their_user_and_with_their_account() {
    var tokens = tokensOfTwoUsers();
    var elsewhere = ConsoleTokenSamples.session(GLOBEX, ROOT, "d", MOMENT);
    var bens = ConsoleTokenSamples.session(ACME, Optional.of(BEN), "b", MOMENT);
    Stream.of(ofAnn("a"), bens, ofRoot("c"), elsewhere).forEach(tokens::add);
    ports().identities().removeUser(ANN);
    assertThat(tokens.find("a")).isEmpty();
    assertThat(tokens.find("b")).isPresent();
    while (ports().accounts().eraseSome(ACME, 1) > 0) {}
    assertThat(tokens.find("b")).isEmpty();
    assertThat(tokens.find("c")).isEmpty();
    assertThat(tokens.find("d")).contains(elsewhere);
  }

  @Test
  default void a_token_written_through_one_handle_is_seen_through_another() {
    var tokens = tokensOfTwoUsers();
    tokens.add(ofAnn("a"));
    var others = anotherHandle().consoleTokens();
    assertThat(others.find("a")).contains(ofAnn("a"));
    others.removeAll(ACME, Optional.of(ANN.id()));
    assertThat(tokens.find("a")).isEmpty();
  }
}
