package io.caseport.application.contract;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.CaseTopic;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Adding, finding and replacing cases. */
public interface CaseStorageContract extends StoreContract {

  private CaseRepository casesOfTwoAccounts() {
    return portsWithTwoAccounts().cases();
  }

  @Test
  default void a_case_comes_back_as_it_was_added() {
    var cases = casesOfTwoAccounts();
    var plain = Cases.opened();
    var odd =
        Cases.like(Cases.createdAt(ACME, 2, Instant.parse("9999-12-31T23:59:59.999Z")))
            .subject(NastyTexts.MIXED + NastyTexts.CONTROLS)
            .topic(new CaseTopic(IssueType.CUSTOMER_SERVICE, "s'" + "x".repeat(98), "c\"%_"))
            .severity(Severity.CRITICAL)
            .language("ja")
            .submittedBy(NastyTexts.MIXED)
            .ccEmailAddresses(
                IntStream.range(0, 10).mapToObj(i -> i + "o'b,;\ud83d\udd25@example.com").toList())
            .resolvedAt(Instant.parse("1969-12-31T23:59:59.999Z"))
            .communications(Integer.MAX_VALUE)
            .version(Long.MAX_VALUE)
            .build();
    cases.add(plain, Cases.firstMessage(plain));
    cases.add(odd, Cases.firstMessage(odd));
    assertThat(cases.find(ACME, plain.id())).contains(plain);
    assertThat(cases.find(ACME, odd.id())).contains(odd);
  }

  @Test
  default void every_status_severity_and_issue_type_of_a_case_is_kept() {
    var cases = casesOfTwoAccounts();
    int number = 0;
    for (CaseStatus status : CaseStatus.values()) {
      var opened = Cases.like(Cases.numbered(ACME, ++number)).status(status).build();
      cases.add(opened, Cases.firstMessage(opened));
      assertThat(cases.find(ACME, opened.id())).contains(opened);
    }
    for (Severity severity : Severity.values()) {
      for (IssueType issueType : IssueType.values()) {
        var opened =
            Cases.like(Cases.numbered(ACME, ++number))
                .topic(new CaseTopic(issueType, "general-info", "using-aws"))
                .severity(severity)
                .build();
        cases.add(opened, Cases.firstMessage(opened));
        assertThat(cases.find(ACME, opened.id())).contains(opened);
      }
    }
  }

  @Test
  default void moments_of_a_case_are_kept_to_the_millisecond() {
    var cases = casesOfTwoAccounts();
    var moment = Instant.parse("2026-03-14T23:59:59.999999999Z");
    var opened = Cases.createdAt(ACME, 1, moment);
    cases.add(opened, Cases.firstMessage(opened));
    assertThat(cases.find(ACME, opened.id()).map(SupportCase::createdAt))
        .hasValueSatisfying(
            kept ->
                assertThat(kept.truncatedTo(ChronoUnit.MILLIS))
                    .isEqualTo(moment.truncatedTo(ChronoUnit.MILLIS)));
  }

  @Test
  default void a_case_is_found_only_by_its_exact_id_and_in_its_account() {
    var cases = casesOfTwoAccounts();
    var opened = Cases.createdAt(ACME, 0xabcdef, Cases.opened().createdAt());
    cases.add(opened, Cases.firstMessage(opened));
    assertThat(cases.find(GLOBEX, opened.id())).isEmpty();
    var shouted = new CaseId(opened.id().value().toUpperCase(Locale.ROOT));
    assertThat(cases.find(ACME, shouted)).isEmpty();
    for (String name : NastyTexts.NAMES_OF_NOTHING) {
      assertThat(cases.find(ACME, new CaseId(name))).as("case named %s", name).isEmpty();
    }
  }

  @Test
  default void a_case_id_is_given_once_in_an_account() {
    var cases = casesOfTwoAccounts();
    var opened = Cases.opened();
    cases.add(opened, Cases.firstMessage(opened));
    var sameId = Cases.like(Cases.numbered(ACME, 2)).id(opened.id()).build();
    assertThatThrownBy(() -> cases.add(sameId, Cases.message(sameId, 7)))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(cases.find(ACME, opened.id())).contains(opened);
    assertThat(messagesOn(cases, opened)).containsExactly(Cases.firstMessage(opened));
  }

  @Test
  default void a_display_id_is_given_once_in_an_account() {
    var cases = casesOfTwoAccounts();
    var opened = Cases.opened();
    cases.add(opened, Cases.firstMessage(opened));
    var other = Cases.numbered(ACME, 2);
    var sameDisplayId = Cases.like(other).displayId(opened.displayId()).build();
    assertThatThrownBy(() -> cases.add(sameDisplayId, Cases.firstMessage(sameDisplayId)))
        .isInstanceOf(StoreFailure.IdentifierTaken.class);
    assertThat(cases.find(ACME, other.id())).isEmpty();
    assertThat(messagesOn(cases, other)).isEmpty();
  }

  @Test
  default void two_accounts_may_use_the_same_display_id() {
    var cases = casesOfTwoAccounts();
    var ours = Cases.numbered(ACME, 1);
    var theirs = Cases.numbered(GLOBEX, 1);
    cases.add(ours, Cases.firstMessage(ours));
    cases.add(theirs, Cases.firstMessage(theirs));
    assertThat(cases.find(ACME, ours.id())).contains(ours);
    assertThat(cases.find(GLOBEX, theirs.id())).contains(theirs);
  }

  @Test
  default void a_replaced_case_comes_back_as_it_was_replaced() {
    var cases = casesOfTwoAccounts();
    var opened = Cases.opened();
    var bystander = Cases.numbered(ACME, 2);
    cases.add(opened, Cases.firstMessage(opened));
    cases.add(bystander, Cases.firstMessage(bystander));
    var resolved = opened.resolve(opened.createdAt().plusMillis(1));
    cases.replace(resolved);
    assertThat(cases.find(ACME, opened.id())).contains(resolved);
    var reopened =
        resolved.customerReplied(
            List.of("a@example.com", "b@example.com"), resolved.createdAt().plusMillis(2));
    cases.replace(reopened, Cases.message(reopened, 2));
    assertThat(cases.find(ACME, opened.id())).contains(reopened);
    assertThat(messagesOn(cases, opened))
        .containsExactly(Cases.message(reopened, 2), Cases.firstMessage(opened));
    assertThat(cases.find(ACME, bystander.id())).contains(bystander);
    assertThat(messagesOn(cases, bystander)).containsExactly(Cases.firstMessage(bystander));
  }

  @Test
  default void a_case_can_be_replaced_only_by_its_next_version() {
    var cases = casesOfTwoAccounts();
    var first = Cases.opened();
    cases.add(first, Cases.firstMessage(first));
    var second = first.resolve(first.createdAt());
    cases.replace(second);
    var alsoSecond = first.customerReplied(List.of(), first.createdAt());
    var fourth = Cases.like(second).version(4).build();
    for (SupportCase stale : List.of(first, alsoSecond, fourth)) {
      assertThatThrownBy(() -> cases.replace(stale)).isInstanceOf(StoreFailure.Stale.class);
      assertThatThrownBy(() -> cases.replace(stale, Cases.message(stale, 2)))
          .isInstanceOf(StoreFailure.Stale.class);
    }
    assertThat(cases.find(ACME, first.id())).contains(second);
    assertThat(messagesOn(cases, first)).containsExactly(Cases.firstMessage(first));
  }

  @Test
  default void a_case_that_is_not_there_cannot_be_replaced() {
    var cases = casesOfTwoAccounts();
    var theirs = Cases.numbered(GLOBEX, 1);
    cases.add(theirs, Cases.firstMessage(theirs));
    var changed = Cases.numbered(ACME, 1).resolve(theirs.createdAt());
    assertThatThrownBy(() -> cases.replace(changed)).isInstanceOf(StoreFailure.Stale.class);
    assertThatThrownBy(() -> cases.replace(changed, Cases.message(changed, 2)))
        .isInstanceOf(StoreFailure.Stale.class);
    assertThat(cases.find(ACME, changed.id())).isEmpty();
    assertThat(cases.find(GLOBEX, theirs.id())).contains(theirs);
    assertThat(messagesOn(cases, changed)).isEmpty();
  }

  @Test
  default void cases_written_through_one_handle_are_seen_through_another() {
    var cases = casesOfTwoAccounts();
    var others = anotherHandle().cases();
    var opened = Cases.opened();
    cases.add(opened, Cases.firstMessage(opened));
    assertThat(others.find(ACME, opened.id())).contains(opened);
    var replied = opened.customerReplied(List.of(), opened.createdAt());
    others.replace(replied, Cases.message(replied, 2));
    assertThat(cases.find(ACME, opened.id())).contains(replied);
    assertThat(messagesOn(cases, opened)).hasSize(2);
    assertThatThrownBy(() -> cases.replace(opened.resolve(opened.createdAt())))
        .isInstanceOf(StoreFailure.Stale.class);
  }

  private static List<Communication> messagesOn(CaseRepository cases, SupportCase on) {
    return cases.communications(on.accountId(), on.id(), TimeSpan.always(), Optional.empty(), 100);
  }
}
