package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Roles;
import io.caseport.application.port.in.PolicyAnalysis;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.findings.DocumentKind;
import io.caseport.domain.policy.findings.Finding;
import io.caseport.domain.policy.findings.FindingType;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.policy.wording.Wording;
import io.caseport.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

/** The promises of {@link PolicyAnalysis}. */
public interface PolicyAnalysisContract extends OperatorContract {
  String NO_POLICY = "{\n \"Version\": 7}";

  private PolicyAnalysis analysis() {
    return tenants().policyAnalysis();
  }

  @Test
  default void mistakes_are_found_with_their_place_and_what_to_do() {
    var document = Policies.allowing("support:NoSuchAction");
    assertThat(analysis().findings(root(), document, DocumentKind.IDENTITY))
        .filteredOn(finding -> finding.code().equals("INVALID_ACTION"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.type()).isEqualTo(FindingType.ERROR);
              assertThat(document.substring(finding.place().offset()))
                  .startsWith("\"support:NoSuchAction");
              assertThat(Wording.of(Language.EN).say(finding.fix())).isNotEmpty();
            });
    assertThat(analysis().findings(root(), NO_POLICY, DocumentKind.IDENTITY))
        .extracting(finding -> finding.place().line())
        .containsExactly(2);
  }

  @Test
  default void a_document_is_looked_at_as_what_it_is_for() {
    var trust = Roles.trusting(root().accountId().value());
    assertThat(analysis().findings(root(), trust, DocumentKind.TRUST))
        .extracting(Finding::type)
        .doesNotContain(FindingType.ERROR);
    assertThat(analysis().findings(root(), trust, DocumentKind.IDENTITY))
        .extracting(Finding::type)
        .contains(FindingType.ERROR);
  }

  @Test
  default void a_document_is_told_in_either_language() {
    var document = Policies.allowing("support:DescribeCases");
    for (var language : Language.values()) {
      var told = analysis().explain(root(), document, DocumentKind.IDENTITY, language);
      assertThat(told.lines(Wording.of(language)))
          .anyMatch(line -> line.contains("support:DescribeCases"));
      assertThat(told.introduction().getFirst().codePoints().anyMatch(c -> c > 0x3000))
          .isEqualTo(language == Language.JA);
      assertThat(told.rows()).hasSize(1);
    }
    assertRefused(
        Refusal.InvalidInput.class,
        () -> analysis().explain(root(), NO_POLICY, DocumentKind.IDENTITY, Language.EN));
  }

  @Test
  default void what_is_decided_otherwise_is_told_with_a_request_that_shows_it() {
    var before = Policies.allowing("support:DescribeCases");
    var after = Policies.allowing("support:CreateCase");
    var changes = analysis().compare(root(), before, after).changes();
    assertThat(changes).hasSize(2);
    for (var change : changes) {
      var create = Action.of("support:CreateCase");
      assertThat(change.grants()).isEqualTo(change.actions().contains(create));
      assertThat(change.revokes()).isNotEqualTo(change.grants());
      assertThat(change.actions()).contains(change.witness().action());
    }
    assertThat(analysis().compare(root(), before, before).isNone()).isTrue();
    assertRefused(Refusal.InvalidInput.class, () -> analysis().compare(root(), before, NO_POLICY));
  }

  @Test
  default void policies_that_would_take_too_long_are_not_compared() {
    var many = new String[40];
    for (int i = 0; i < many.length; i++) {
      many[i] = "iam:*" + (char) ('a' + i % 26) + i + "*";
    }
    var document = Policies.allowingEach(many);
    assertRefused(Refusal.InvalidInput.class, () -> analysis().compare(root(), document, document));
  }

  @Test
  default void looking_and_comparing_are_allowed_apart() {
    var reader = AdvisorCallers.allowed(tenants(), "access-analyzer:ValidatePolicy");
    var document = Policies.allowing("support:*");
    assertThat(
            analysis().explain(reader, document, DocumentKind.IDENTITY, Language.EN).statements())
        .hasSize(1);
    assertThat(analysis().findings(reader, NO_POLICY, DocumentKind.IDENTITY)).hasSize(1);
    assertDenied(
        "access-analyzer:CheckNoNewAccess", () -> analysis().compare(reader, document, document));
    var nobody = tenants().userWithoutPolicy();
    assertDenied(
        "access-analyzer:ValidatePolicy",
        () -> analysis().findings(nobody, document, DocumentKind.IDENTITY));
    assertDenied(
        "access-analyzer:ValidatePolicy",
        () -> analysis().explain(nobody, NO_POLICY, DocumentKind.IDENTITY, Language.EN));
  }

  @Test
  default void every_plan_may_ask() {
    assertThat(analysis().findings(tenants().basicRoot(), NO_POLICY, DocumentKind.IDENTITY))
        .hasSize(1);
  }
}
