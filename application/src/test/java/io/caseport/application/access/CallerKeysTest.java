package io.caseport.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.fixture.InMemoryTagRepository;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.RequestFacts;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.FederatedName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.Session;
import io.caseport.domain.identity.SessionName;
import io.caseport.domain.identity.SessionPolicies;
import io.caseport.domain.identity.SessionTags;
import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.Tags;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.policy.ContextKey;
import io.caseport.domain.refusal.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerKeysTest {
  private static final Principal.Root ROOT = new Principal.Root(Accounts.ACME);
  private static final Principal.IamUser JANE =
      new Principal.IamUser(
          Accounts.ACME, new UniqueId("AIDAJANE"), new IamPath("/a/"), new UserName("Jane"));
  private static final Principal.AssumedRole DESK =
      new Principal.AssumedRole(
          Accounts.ACME,
          new UniqueId("AROADESK"),
          new IamPath("/a/"),
          new RoleName("desk"),
          new SessionName("jane"),
          session(Optional.empty()));

  private static Session session(Optional<Instant> mfaAt) {
    return new Session(
        new AccessKeyId("ASIA1"),
        Optional.empty(),
        ManualClock.START.minusSeconds(100),
        ManualClock.START.plusSeconds(800),
        mfaAt,
        SessionPolicies.NONE,
        new SessionTags(Map.of("Team", "blue"), Set.of()),
        Optional.of("jane@corp"));
  }

  private static Optional<String> key(Principal principal, String key) {
    return keys(Caller.throughApi(principal)).find(key);
  }

  /** Jane and the desk have tags of their own. */
  private static CallerKeys keys(Caller caller) {
    var tags = new InMemoryTagRepository(new InMemoryStore());
    tags.put(Accounts.ACME, JANE.id(), new Tags(List.of(new Tag("Team", "red"))));
    tags.put(
        Accounts.ACME,
        DESK.roleId(),
        new Tags(List.of(new Tag("Team", "red"), new Tag("Floor", "3"))));
    return new CallerKeys(caller, tags, new ManualClock());
  }

  @Test
  void each_kind_of_principal_has_its_names() {
    var inSession = new Principal.InSession(JANE, session(Optional.empty()));
    var bob = new Principal.FederatedUser(JANE, new FederatedName("bob"), DESK.credential());
    assertThat(List.of(ROOT, JANE, inSession, DESK, bob))
        .extracting(who -> key(who, "aws:principaltype").orElseThrow())
        .containsExactly("Account", "User", "User", "AssumedRole", "FederatedUser");
    assertThat(List.of(ROOT, JANE, inSession, DESK, bob))
        .extracting(who -> key(who, "aws:username"))
        .containsExactly(
            Optional.empty(),
            Optional.of("Jane"),
            Optional.of("Jane"),
            Optional.empty(),
            Optional.empty());
    assertThat(key(DESK, "aws:principalarn"))
        .contains("arn:aws:iam::" + Accounts.ACME + ":role/a/desk");
    assertThat(key(DESK, "aws:userid")).contains("AROADESK:jane");
    assertThat(key(bob, "aws:userid")).contains(Accounts.ACME + ":bob");
    assertThat(key(ROOT, "aws:userid")).contains(Accounts.ACME.value());
    assertThat(key(ROOT, "aws:principalaccount")).contains(Accounts.ACME.value());
  }

  @Test
  void only_temporary_credentials_have_a_time_of_issue_and_tell_of_codes() {
    var fresh = new Principal.InSession(JANE, session(Optional.empty()));
    var proved =
        new Principal.InSession(JANE, session(Optional.of(ManualClock.START.minusSeconds(90))));
    for (String key :
        List.of("aws:tokenissuetime", "aws:multifactorauthpresent", "aws:multifactorauthage")) {
      assertThat(key(JANE, key)).as(key).isEmpty();
    }
    assertThat(key(fresh, "aws:tokenissuetime")).contains("2026-03-14T09:25:13Z");
    assertThat(key(fresh, "aws:multifactorauthpresent")).contains("false");
    assertThat(key(fresh, "aws:multifactorauthage")).isEmpty();
    assertThat(key(proved, "aws:multifactorauthpresent")).contains("true");
    assertThat(key(proved, "aws:multifactorauthage")).contains("90");
  }

  @Test
  void a_session_brings_its_tags_and_its_source() {
    assertThat(key(DESK, "aws:principaltag/team")).contains("blue");
    assertThat(key(DESK, "aws:principaltag/floor")).contains("3");
    assertThat(key(DESK, "aws:principaltag/other")).isEmpty();
    assertThat(key(JANE, "aws:principaltag/team")).contains("red");
    assertThat(key(ROOT, "aws:principaltag/team")).isEmpty();
    assertThat(key(DESK, "aws:sourceidentity")).contains("jane@corp");
  }

  @Test
  void what_the_door_knows_can_be_asked_for() {
    var facts =
        new RequestFacts(
            Optional.empty(),
            Optional.of("203.0.113.7"),
            Optional.of(true),
            Optional.of("eu-west-1"),
            Optional.of("aws-cli/2"),
            Optional.of("https://example.com/"));
    var keys = keys(Caller.throughApi(JANE, facts));
    assertThat(keys.find("aws:sourceip")).contains("203.0.113.7");
    assertThat(keys.find("aws:securetransport")).contains("true");
    assertThat(keys.find("aws:requestedregion")).contains("eu-west-1");
    assertThat(keys.find("aws:useragent")).contains("aws-cli/2");
    assertThat(keys.find("aws:referer")).contains("https://example.com/");
    assertThat(keys.find("aws:currenttime")).contains("2026-03-14T09:26:53Z");
    assertThat(keys.find("aws:epochtime")).contains("1773480413");
    assertThat(keys.find("aws:viaawsservice")).contains("false");
  }

  @Test
  void what_nobody_knows_is_missing() {
    for (String key : List.of("aws:sourceip", "aws:securetransport", "aws:nothing", "s3:prefix")) {
      assertThat(key(JANE, key)).as(key).isEmpty();
    }
  }

  @Test
  void keys_of_tags_fold_as_those_of_conditions_do() {
    // The long s and the Kelvin sign are s and k to some foldings, and others to the language.
    var keys = RequestKeys.NONE.withTags(Map.of("Ärea", "1", "coſt", "2"));
    assertThat(keys.find(ContextKey.of("aws:RequestTag/Ärea"))).contains(List.of("1"));
    assertThat(keys.find(ContextKey.of("aws:RequestTag/cost"))).isEmpty();
    assertThat(keys.find(ContextKey.of("aws:RequestTag/coſt"))).contains(List.of("2"));
  }

  @Test
  void a_tag_of_a_session_answers_for_its_own_key_only() {
    var tags = new SessionTags(Map.of("coſtcenter", "admin", "TEAM", "red"), Set.of());
    assertThat(tags.find("costcenter")).isEmpty();
    assertThat(tags.find("coſtcenter")).contains("admin");
    assertThat(tags.find("team")).contains("red");
    assertThatThrownBy(() -> new SessionTags(Map.of("a", "1", "A", "2"), Set.of()))
        .isInstanceOf(Refusal.DuplicateTagKeys.class);
  }

  @Test
  void an_operation_adds_keys_of_its_own() {
    var keys =
        RequestKeys.NONE
            .with("sts:ExternalId", "abc")
            .with("sts:SourceIdentity", Optional.empty())
            .withTags(Map.of("Team", "blue"));
    assertThat(keys.find(ContextKey.of("sts:externalid"))).contains(List.of("abc"));
    assertThat(keys.find(ContextKey.of("sts:sourceidentity"))).isEmpty();
    assertThat(keys.find(ContextKey.of("aws:tagkeys"))).contains(List.of("Team"));
    assertThat(keys.find(ContextKey.of("aws:requesttag/team"))).contains(List.of("blue"));
  }
}
