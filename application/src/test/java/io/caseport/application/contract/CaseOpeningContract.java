package io.caseport.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.CaseRequests;
import io.caseport.application.fixture.NastyTexts;
import io.caseport.application.port.in.SupportCases.CreateCase;
import io.caseport.domain.cases.AttachedFile;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Opening cases. */
public interface CaseOpeningContract extends CaseContract {
  /** As many as the quota admits. */
  int CASES_AT_ONCE = Tenants.CASES_PER_HOUR;

  @Test
  default void a_case_is_opened_as_it_was_asked_for() {
    var asked =
        new CreateCase(
            "  O'Brien's \ud83d\udd25 <b>printer</b> ",
            Optional.of("customer-service"),
            Optional.of("general-info"),
            Optional.of("charges"),
            Optional.of("high"),
            Optional.of("ja"),
            NastyTexts.MIXED,
            List.of("a@example.com", "o'b+x@example.org"),
            Optional.empty());
    var id = cases().createCase(root(), asked);
    var opened = described(id);
    assertThat(opened.id()).isEqualTo(id);
    assertThat(opened.subject()).isEqualTo(asked.subject());
    assertThat(opened.topic().serviceCode()).isEqualTo("general-info");
    assertThat(opened.topic().categoryCode()).isEqualTo("charges");
    assertThat(opened.severity()).isEqualTo(Severity.HIGH);
    assertThat(opened.language().value()).isEqualTo("ja");
    assertThat(opened.ccEmailAddresses()).isEqualTo(asked.ccEmailAddresses());
    assertThat(opened.status()).isEqualTo(CaseStatus.UNASSIGNED);
    assertThat(opened.createdAt()).isEqualTo(tenants().now());
    assertThat(opened.submittedBy()).isNotBlank();
    assertThat(bodiesOn(id)).containsExactly(asked.communicationBody());
  }

  @Test
  default void what_is_omitted_has_its_default() {
    var opened = described(open("Printer"));
    assertThat(opened.topic().serviceCode()).isEqualTo("general-info");
    assertThat(opened.topic().categoryCode()).isEqualTo("using-aws");
    assertThat(opened.severity()).isEqualTo(Severity.LOW);
    assertThat(opened.language().value()).isEqualTo("en");
    assertThat(opened.ccEmailAddresses()).isEmpty();
  }

  @Test
  default void the_longest_body_is_kept_whole() {
    var id = cases().createCase(root(), CaseRequests.create("Long", NastyTexts.LONGEST));
    assertThat(bodiesOn(id)).containsExactly(NastyTexts.LONGEST);
  }

  @Test
  default void a_case_is_named_by_account_language_year_and_chance() {
    var id = cases().createCase(root(), CaseRequests.inLanguage("ja"));
    var year = tenants().now().atOffset(ZoneOffset.UTC).getYear();
    assertThat(id.value())
        .matches("case-" + root().accountId() + "-muja-" + year + "-[0-9a-f]{16}");
    assertThat(described(id).displayId().value()).matches("[1-9][0-9]{14}");
  }

  @Test
  default void cases_of_one_moment_have_names_of_their_own() {
    var ids = new HashSet<CaseId>();
    var displayIds = new HashSet<String>();
    for (int i = 0; i < CASES_AT_ONCE; i++) {
      var id = open("Printer");
      ids.add(id);
      displayIds.add(described(id).displayId().value());
    }
    assertThat(ids).hasSize(CASES_AT_ONCE);
    assertThat(displayIds).hasSize(CASES_AT_ONCE);
  }

  @Test
  default void secrets_are_redacted_before_anything_is_stored() {
    var secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    var id = cases().createCase(root(), CaseRequests.create("Key " + secret, "It is " + secret));
    assertThat(described(id).subject()).startsWith("Key ").doesNotContain(secret);
    assertThat(bodiesOn(id).getFirst()).startsWith("It is ").doesNotContain(secret);
  }

  @Test
  default void a_code_that_the_catalogue_does_not_have_is_refused() {
    var unknown =
        List.of(
            CaseRequests.onTopic("no-such-type", "general-info", "using-aws"),
            CaseRequests.onTopic("technical", "no-such-service", "using-aws"),
            CaseRequests.onTopic("technical", "general-info", "no-such-category"),
            CaseRequests.withSeverity("apocalyptic"),
            CaseRequests.withSeverity("LOW"),
            CaseRequests.inLanguage("xx"));
    for (CreateCase asked : unknown) {
      assertRefused(Refusal.InvalidArgument.class, () -> cases().createCase(root(), asked));
    }
    assertThat(subjects(CaseRequests.all())).isEmpty();
  }

  @Test
  default void a_kind_of_case_that_the_service_does_not_take_is_refused() {
    var linux = "amazon-elastic-compute-cloud-linux";
    var refused =
        List.of(
            CaseRequests.onTopic("technical", "customer-account", "security"),
            CaseRequests.onTopic("customer-service", linux, "instance-issue"));
    for (CreateCase asked : refused) {
      assertRefused(Refusal.InvalidArgument.class, () -> cases().createCase(root(), asked));
    }
    assertThat(subjects(CaseRequests.all())).isEmpty();
    var unsaid =
        CaseRequests.coded(
            Optional.empty(),
            Optional.of("customer-account"),
            Optional.of("security"),
            Optional.empty(),
            Optional.empty());
    var opened = described(cases().createCase(root(), unsaid));
    assertThat(opened.topic().serviceCode()).isEqualTo("customer-account");
  }

  @Test
  default void all_codes_that_mean_nothing_are_told_at_once() {
    var asked =
        CaseRequests.coded(
            Optional.of("no-such-type"),
            Optional.of("no-such-service"),
            Optional.empty(),
            Optional.of("no-such-severity"),
            Optional.of("xx"));
    assertThat(
            assertRefused(Refusal.InvalidArguments.class, () -> cases().createCase(root(), asked)))
        .hasMessageContainingAll("issueType", "serviceCode", "severityCode", "language");
  }

  @Test
  default void a_severity_outside_the_plan_is_refused() {
    assertRefused(
        Refusal.NotInPlan.class,
        () -> cases().createCase(root(), CaseRequests.withSeverity("critical")));
    assertThat(subjects(CaseRequests.all())).isEmpty();
    assertThat(
            described(cases().createCase(root(), CaseRequests.withSeverity("urgent"))).severity())
        .isEqualTo(Severity.URGENT);
  }

  @Test
  default void the_files_of_a_set_come_with_the_first_message() {
    var set =
        tenants()
            .attachments()
            .addAttachmentsToSet(
                root(),
                Optional.empty(),
                List.of(FileRequests.file("a.txt", 1), FileRequests.file("b.txt", 2)));
    var id = cases().createCase(root(), CaseRequests.withFiles(set.id()));
    var message =
        cases()
            .describeCommunications(root(), CaseRequests.communicationsOn(id))
            .items()
            .getFirst();
    assertThat(message.attachments())
        .extracting(AttachedFile::fileName)
        .containsExactly("a.txt", "b.txt");
  }

  @Test
  default void a_set_that_is_unknown_or_expired_is_refused() {
    var nothing = CaseRequests.withFiles(new AttachmentSetId("as-0-mu-nothing"));
    assertRefused(Refusal.AttachmentSetNotFound.class, () -> cases().createCase(root(), nothing));
    var set =
        tenants()
            .attachments()
            .addAttachmentsToSet(root(), Optional.empty(), List.of(FileRequests.file("a.txt", 1)));
    tenants().advance(AttachmentSet.LIFETIME);
    var expired = CaseRequests.withFiles(set.id());
    assertRefused(Refusal.AttachmentSetExpired.class, () -> cases().createCase(root(), expired));
    assertThat(subjects(CaseRequests.all())).isEmpty();
  }

  @Test
  default void a_set_of_another_account_is_unknown() {
    var theirs =
        tenants()
            .attachments()
            .addAttachmentsToSet(
                tenants().strangerRoot(), Optional.empty(), List.of(FileRequests.file("a.txt", 1)));
    assertRefused(
        Refusal.AttachmentSetNotFound.class,
        () -> cases().createCase(root(), CaseRequests.withFiles(theirs.id())));
  }

  @Test
  default void an_account_opens_so_many_cases_in_an_hour_and_others_are_not_concerned() {
    for (int i = 0; i < Tenants.CASES_PER_HOUR; i++) {
      open("Case " + i);
    }
    assertRefused(Refusal.CaseCreationLimitExceeded.class, () -> open("One too many"));
    assertRefused(
        Refusal.CaseCreationLimitExceeded.class,
        () -> cases().createCase(tenants().supporter(), CaseRequests.about("One too many")));
    cases().createCase(tenants().strangerRoot(), CaseRequests.about("Elsewhere"));
    tenants().advance(Duration.ofMinutes(59));
    assertRefused(Refusal.CaseCreationLimitExceeded.class, () -> open("One too many"));
    tenants().advance(Duration.ofMinutes(1).plusMillis(1));
    var id = open("In time");
    assertThat(described(id).subject()).isEqualTo("In time");
    assertThat(subjects(CaseRequests.all())).doesNotContain("One too many");
  }
}
