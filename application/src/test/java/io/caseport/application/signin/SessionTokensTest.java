package io.caseport.application.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.PlainSecretVault;
import io.caseport.application.fixture.Randomness;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.FederatedName;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.identity.Session;
import io.caseport.domain.identity.SessionName;
import io.caseport.domain.identity.SessionPolicies;
import io.caseport.domain.identity.SessionTags;
import io.caseport.domain.identity.UniqueId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionTokensTest {
  private static final AccountId ACCOUNT = new AccountId("012345678901");
  private static final Instant NOW = Instant.parse("2026-03-14T09:26:53Z");
  private static final UniqueId JANE = new UniqueId("AIDAJANE");

  private final SessionTokens tokens = new SessionTokens(new PlainSecretVault());

  static Stream<SessionToken> every_kind_of_session() {
    return Stream.of(
            new SessionToken.Holder.OfLongTerm(Optional.empty()),
            new SessionToken.Holder.OfLongTerm(Optional.of(JANE)),
            new SessionToken.Holder.OfRole(new UniqueId("AROA1"), new SessionName("at=work")),
            new SessionToken.Holder.OfFederated(Optional.of(JANE), new FederatedName("bob@corp")),
            new SessionToken.Holder.OfFederated(Optional.empty(), new FederatedName("bob@corp")))
        .flatMap(holder -> Stream.of(bare(holder), full(holder)));
  }

  private static SessionToken bare(SessionToken.Holder holder) {
    return token(
        holder,
        Optional.empty(),
        Optional.empty(),
        SessionPolicies.NONE,
        SessionTags.NONE,
        Optional.empty());
  }

  private static SessionToken full(SessionToken.Holder holder) {
    return token(
        holder,
        Optional.of(new AccessKeyId("AKIA1111111111111111")),
        Optional.of(NOW.minusSeconds(5)),
        new SessionPolicies(
            Optional.of("{\"Version\":\"2012-10-17\",\"Id\":\"12:34\u00ff\"}"),
            List.of("arn:aws:iam::aws:policy/A", "arn:aws:iam::aws:policy/B")),
        new SessionTags(
            Map.of("team", "日本 3:x", "empty", "", "cost center", "7"), Set.of("team", "empty")),
        Optional.of("jane@corp"));
  }

  private static SessionToken token(
      SessionToken.Holder holder,
      Optional<AccessKeyId> origin,
      Optional<Instant> mfaAt,
      SessionPolicies policies,
      SessionTags tags,
      Optional<String> sourceIdentity) {
    var random = Randomness.seeded();
    var session =
        new Session(
            AccessKeyId.temporary(ACCOUNT, random),
            origin,
            NOW,
            NOW.plus(Duration.ofHours(1)),
            mfaAt,
            policies,
            tags,
            sourceIdentity);
    return new SessionToken(ACCOUNT, holder, SecretAccessKey.generate(random), session);
  }

  @ParameterizedTest
  @MethodSource("every_kind_of_session")
  void a_token_holds_the_whole_session(SessionToken token) {
    assertThat(tokens.open(tokens.seal(token))).contains(token);
  }

  @Test
  void a_token_of_another_installation_is_none() {
    var elsewhere = new SessionTokens(new PlainSecretVault("another key"));
    var token = full(new SessionToken.Holder.OfLongTerm(Optional.empty()));
    assertThat(tokens.open(elsewhere.seal(token))).isEmpty();
  }

  @Test
  void a_token_with_one_other_letter_is_none() {
    var sealed = tokens.seal(bare(new SessionToken.Holder.OfLongTerm(Optional.of(JANE))));
    for (int i = 0; i < sealed.length() - 1; i++) {
      var other = sealed.charAt(i) == 'A' ? 'B' : 'A';
      assertThat(tokens.open(sealed.substring(0, i) + other + sealed.substring(i + 1)))
          .as("letter %s", i)
          .isEmpty();
    }
  }

  @Test
  void what_is_no_token_at_all_is_none() {
    for (String text : List.of("", "IQoJb3JpZ2luX2Vj", "not base64!", "日本", "A".repeat(10_000))) {
      assertThat(tokens.open(text)).as(text).isEmpty();
    }
  }

  @Test
  void a_token_tells_nothing_to_who_reads_it() {
    var token = full(new SessionToken.Holder.OfLongTerm(Optional.of(JANE)));
    assertThat(tokens.seal(token))
        .matches("[A-Za-z0-9_-]+")
        .doesNotContain("jane", "AKIA", "ASIA", token.secret().value());
  }
}
