package io.caseport.persistence.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.fixture.Accounts;
import io.caseport.application.fixture.Advice;
import io.caseport.application.fixture.AuditEvents;
import io.caseport.application.fixture.Cases;
import io.caseport.application.fixture.ManualClock;
import io.caseport.application.fixture.Users;
import io.caseport.application.fixture.Webhooks;
import io.caseport.application.port.out.CaseIndex.Wanted;
import io.caseport.application.port.out.CaseRepository.CaseFilter;
import io.caseport.application.port.out.CaseRepository.CasePosition;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.application.port.out.CheckResultRepository.MemberPlace;
import io.caseport.application.port.out.CheckResultRepository.ResourceFilter;
import io.caseport.application.port.out.CheckResultRepository.ResourcePlace;
import io.caseport.application.port.out.ContactRepository.ContactPosition;
import io.caseport.application.port.out.HandlingRepository.Assignee;
import io.caseport.application.port.out.HandlingRepository.QueueFilter;
import io.caseport.application.port.out.MfaDeviceRepository.Assignment;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.advisor.ResourceStatus;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.CaseOrder;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.CaseTraits;
import io.caseport.domain.cases.ContentId;
import io.caseport.domain.cases.ContentKey;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.contact.ContactId;
import io.caseport.domain.contact.ContactStatus;
import io.caseport.domain.desk.QueuePosition;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.plan.Severity;
import io.caseport.persistence.StoreFolder;
import io.caseport.persistence.sql.CommunicationTable.Span;
import io.caseport.persistence.sqlite.SqliteDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The statements of every request find their rows by an index and in order. */
class QueryPlanTest {
  private static final Optional<CasePosition> ON_PAGE_TWO =
      Optional.of(new CasePosition(ManualClock.START, new CaseId("case-1")));

  private static final Optional<String> REGION = Optional.of("eu-west-1");

  private SqliteDatabase database;

  @BeforeEach
  void open(@TempDir Path path) throws SQLException {
    try (var folder = StoreFolder.in(path)) {
      database = SqliteDatabase.open(folder.database(), _ -> {});
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void open_cases_are_listed_by_their_own_index() {
    var open =
        new CaseFilter(Set.of(), Optional.empty(), TimeSpan.always(), false, Optional.empty());
    assertThat(plan(CaseTable.page(Accounts.ACME, open, Optional.empty(), 10)))
        .containsExactly("SEARCH support_case USING INDEX open_case_by_creation (account_id=?)");
    assertThat(plan(CaseTable.page(Accounts.ACME, open, ON_PAGE_TWO, 10)))
        .containsExactly(
            "SEARCH support_case USING INDEX open_case_by_creation"
                + " (account_id=? AND (created_at,case_id)<(?,?))");
  }

  @Test
  void events_are_listed_in_order_by_what_is_asked_for() {
    var event = Optional.of(AuditEvents.id(ManualClock.START));
    var denied =
        new AuditFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(true),
            Optional.empty());
    assertThat(plan(SqlAuditRecords.page(Accounts.ACME, AuditFilter.ALL, event, 10)))
        .singleElement()
        .asString()
        .contains("sqlite_autoindex_audit_record_1 (account_id=? AND event_id<?)");
    assertThat(plan(SqlAuditRecords.page(Accounts.ACME, AuditFilter.ALL.ofEvent("A"), event, 10)))
        .singleElement()
        .asString()
        .contains("audit_record_by_name (account_id=? AND event_name=? AND event_id<?)");
    assertThat(plan(SqlAuditRecords.page(Accounts.ACME, denied, event, 10)))
        .singleElement()
        .asString()
        .contains("audit_record_refused (account_id=? AND event_id<?)");
    assertThat(plan(SqlAuditRecords.placesBehind(7, 10)))
        .noneMatch(step -> step.contains("SCAN") || step.contains("TEMP"));
    assertThat(plan(SqlAuditRecords.waiting(10))).noneMatch(step -> step.contains("TEMP"));
  }

  @Test
  void all_cases_are_listed_by_creation() {
    var all = new CaseFilter(Set.of(), Optional.empty(), TimeSpan.always(), true, Optional.empty());
    assertThat(plan(CaseTable.page(Accounts.ACME, all, ON_PAGE_TWO, 10)))
        .containsExactly(
            "SEARCH support_case USING INDEX support_case_by_creation"
                + " (account_id=? AND (created_at,case_id)<(?,?))");
  }

  @Test
  void cases_are_chosen_in_stretches_by_creation_in_both_orders() {
    var end = Optional.of(new CasePosition(ManualClock.START.plusSeconds(9), new CaseId("case-9")));
    var span = new TimeSpan(Optional.of(ManualClock.START), Optional.of(ManualClock.START));
    var severe =
        new CaseTraits(
            Set.of(), Set.of(Severity.HIGH, Severity.URGENT), Set.of("a"), Set.of(), Set.of("b"));
    for (var order : CaseOrder.values()) {
      var all = new SelectedCases(Accounts.ACME, new Wanted(span, severe, order));
      var open = new SelectedCases(Accounts.ACME, new Wanted(span, severe.unresolved(), order));
      for (var query :
          List.of(all.stretch(ON_PAGE_TWO, end, 10), open.stretch(ON_PAGE_TWO, end, 10))) {
        assertThat(plan(query))
            .singleElement()
            .asString()
            .contains("_case_by_creation (account_id=? AND (created_at,case_id)>(?,?) AND")
            .endsWith("(created_at,case_id)<(?,?))");
      }
      assertThat(plan(all.end(10, ON_PAGE_TWO), "created_at, case_id"))
          .singleElement()
          .asString()
          .contains("COVERING INDEX support_case_by_creation (account_id=? AND ");
      assertThat(plan(open.end(10, ON_PAGE_TWO), "created_at, case_id"))
          .singleElement()
          .asString()
          .contains(" INDEX open_case_by_creation (account_id=? AND ");
      assertThat(plan(all.page(Optional.empty(), 10)))
          .singleElement()
          .asString()
          .endsWith("(account_id=? AND created_at>? AND created_at<?)");
      assertThat(plan(all.among(List.of(new CaseId("case-1"), new CaseId("case-2")))))
          .first()
          .asString()
          .endsWith("(account_id=? AND case_id=?)");
    }
  }

  @Test
  void named_cases_are_found_by_their_names() {
    var byId =
        new CaseFilter(
            Set.of(new CaseId("case-1"), new CaseId("case-2"), new CaseId("case-3")),
            Optional.empty(),
            new TimeSpan(Optional.of(ManualClock.START), Optional.of(ManualClock.START)),
            false,
            Optional.empty());
    assertThat(plan(CaseTable.page(Accounts.ACME, byId, Optional.empty(), 10)))
        .first()
        .asString()
        .endsWith("(account_id=? AND case_id=?)");
    assertThat(plan(CaseTable.page(Accounts.ACME, byId, ON_PAGE_TWO, 10)))
        .first()
        .asString()
        .endsWith("(account_id=? AND case_id=?)");
    var byDisplayId =
        new CaseFilter(
            Set.of(),
            Optional.of(new DisplayId("170000000000001")),
            TimeSpan.always(),
            true,
            Optional.empty());
    assertThat(plan(CaseTable.page(Accounts.ACME, byDisplayId, Optional.empty(), 10)))
        .first()
        .asString()
        .endsWith("(account_id=? AND display_id=?)");
  }

  @Test
  void cases_that_wait_for_the_index_are_found_in_order_and_each_by_its_name() {
    assertThat(plan(UnindexedCases.NEWEST, Accounts.ACME.value(), 0, 9, "", 5))
        .contains(
            "SEARCH c USING COVERING INDEX support_case_by_creation"
                + " (account_id=? AND created_at>? AND (created_at,case_id)<(?,?))")
        .anyMatch(step -> step.startsWith("SEARCH u USING COVERING INDEX "))
        .anyMatch(step -> step.endsWith("(account_id=? AND case_id=?)"))
        .noneMatch(step -> step.startsWith("SCAN"));
    assertThat(plan(UnindexedCases.MOMENT, Accounts.ACME.value(), 0, 9, "", 5))
        .singleElement()
        .asString()
        .startsWith("SEARCH support_case USING COVERING INDEX support_case_by_creation ");
  }

  @Test
  void the_newest_communications_are_read_without_the_older_ones() {
    var spans =
        List.of(
            new Span(Accounts.ACME, new CaseId("case-1"), 2, 7),
            new Span(Accounts.ACME, new CaseId("case-2"), -4, 1));
    assertThat(plan(CommunicationTable.query(spans)))
        .anyMatch(
            step ->
                step.startsWith("SEARCH m ")
                    && step.endsWith("(account_id=? AND case_id=? AND number>? AND number<?)"))
        .noneMatch(step -> step.startsWith("SCAN m"));
  }

  @Test
  void expired_sets_are_found_by_their_age() {
    assertThat(plan(SqlAttachmentRepository.expiredSets(0, 10)))
        .containsExactly("SEARCH attachment_set USING INDEX attachment_set_by_age (created_at<?)");
  }

  @Test
  void contents_without_a_name_are_found_by_their_age_and_names_by_their_content() {
    assertThat(plan(UnnamedContents.due(ManualClock.START, 10)))
        .containsExactly("SEARCH unnamed_content USING INDEX unnamed_content_by_age (noted_at<?)");
    var key = new ContentKey(Accounts.ACME, ContentId.of(new byte[0]));
    assertThat(plan(UnnamedContents.names(key), "1"))
        .containsExactly(
            "SEARCH attachment USING COVERING INDEX attachment_by_content"
                + " (account_id=? AND content_id=?)");
  }

  @Test
  void the_cases_of_a_file_are_found_by_its_name() {
    var query =
        SqlAttachmentRepository.onCaseSince(
            Accounts.ACME, new AttachmentId("attachment-1"), ManualClock.START);
    assertThat(plan(query, "1"))
        .hasSize(2)
        .allMatch(step -> step.startsWith("SEARCH "))
        .anyMatch(step -> step.contains("(account_id=? AND attachment_id=?"));
  }

  @Test
  void old_cases_are_found_by_one_look_at_each_account() {
    assertThat(plan(CaseRemoval.olderThan(Accounts.ACME, ManualClock.START, 10), "case_id"))
        .containsExactly(
            "SEARCH support_case USING COVERING INDEX support_case_by_creation"
                + " (account_id=? AND created_at<?)");
    assertThat(plan(CaseRemoval.accounts(Optional.empty(), 10), CaseRemoval.OLDEST_OF_EACH))
        .contains(
            "SEARCH a USING COVERING INDEX sqlite_autoindex_account_1 (account_id>?)",
            "SEARCH c USING COVERING INDEX support_case_by_creation (account_id=?)");
  }

  @Test
  void what_an_account_has_is_counted_on_an_index_alone() {
    for (String table :
        List.of("iam_user", "iam_group", "iam_role", "managed_policy", "policy_version")) {
      assertThat(plan(AccountRows.in(table, Accounts.ACME), Query.COUNT))
          .singleElement()
          .asString()
          .startsWith("SEARCH %s USING COVERING INDEX ".formatted(table))
          .endsWith(" (account_id=?)");
    }
    assertThat(plan(SqlMfaDeviceRepository.query(Accounts.ACME, Assignment.ANY), Query.COUNT))
        .singleElement()
        .asString()
        .startsWith("SEARCH mfa_device USING COVERING INDEX ");
  }

  @Test
  void resources_are_listed_by_their_key_and_found_by_their_arn() {
    var page =
        AdvisedResourceTable.page(
            Accounts.ACME,
            Advice.CHECK,
            new ResourceFilter(Optional.of(ResourceStatus.ERROR), Optional.of(false), REGION),
            Optional.of(new ResourceId("a")),
            10);
    var exclusion =
        "SEARCH e USING COVERING INDEX sqlite_autoindex_excluded_resource_1"
            + " (account_id=? AND check_id=? AND resource_id=?) LEFT-JOIN";
    assertThat(plan(page, AdvisedResourceTable.COLUMNS))
        .containsExactly(
            "SEARCH r USING INDEX sqlite_autoindex_advised_resource_1"
                + " (account_id=? AND check_id=? AND resource_id>?)",
            exclusion);
    var place = Optional.of(new ResourcePlace(Advice.CHECK, new ResourceId("a")));
    assertThat(
            plan(
                SqlCheckResultRepository.ofArn(Accounts.ACME, "arn:one", place, 10),
                AdvisedResourceTable.COLUMNS))
        .containsExactly(
            "SEARCH r USING INDEX advised_resource_by_arn"
                + " (account_id=? AND arn_key=? AND (check_id,resource_id)>(?,?))",
            exclusion);
  }

  @Test
  void what_an_organization_has_is_read_from_its_accounts_in_order() {
    var members = "SEARCH a USING INDEX account_by_management (management_account_id=?%s)";
    assertThat(plan(CheckResultTable.sumsOf(Accounts.ACME), CheckResultTable.SUMS))
        .contains(members.formatted(""))
        .anyMatch(
            step -> step.startsWith("SEARCH r USING INDEX") && step.endsWith("(account_id=?)"))
        .noneMatch(step -> step.startsWith("SCAN"));
    var behind = Optional.of(Accounts.ACME);
    assertThat(
            plan(
                CheckResultTable.pageOfMembers(
                    Accounts.ACME, Advice.CHECK, Optional.empty(), behind, 10),
                CheckResultTable.COLUMNS))
        .containsExactly(
            members.formatted(" AND account_id>?"),
            "SEARCH r USING INDEX sqlite_autoindex_check_result_1 (account_id=? AND check_id=?)");
    var place = Optional.of(new MemberPlace(Accounts.ACME, new ResourceId("a")));
    var page =
        SqlCheckResultRepository.pageOfMembers(
            Accounts.ACME, Advice.CHECK, ResourceFilter.ALL, Optional.empty(), place, 10);
    assertThat(plan(page, AdvisedResourceTable.COLUMNS))
        .startsWith(
            members.formatted(" AND account_id>?"),
            "SEARCH r USING INDEX sqlite_autoindex_advised_resource_1"
                + " (account_id=? AND check_id=?)")
        .noneMatch(step -> step.contains("TEMP B-TREE"));
    assertThat(plan(SqlAccountRepository.MEMBERS, Accounts.ACME.value(), "", 10))
        .containsExactly(
            "SEARCH account USING INDEX account_by_management"
                + " (management_account_id=? AND account_id>?)");
  }

  @Test
  void mails_and_contact_requests_are_found_by_indexes() {
    assertThat(plan(SqlOutgoingMails.due(ManualClock.START, 10)))
        .contains("SEARCH m USING INDEX outgoing_mail_waiting (due_at<?)")
        .noneMatch(step -> step.startsWith("SCAN"));
    var end = new ContactPosition(ManualClock.START, new ContactId("CR-123456789012"));
    assertThat(plan(SqlContactRepository.page(ContactStatus.OPEN, Optional.of(end), 10)))
        .containsExactly(
            "SEARCH contact_request USING INDEX contact_request_by_status"
                + " (status=? AND (created_at,contact_id)>(?,?))");
    assertThat(plan(SqlContactRepository.over(ManualClock.START, 10)))
        .containsExactly(
            "SEARCH contact_request USING INDEX contact_request_by_change"
                + " (status=? AND changed_at<?)");
  }

  @Test
  void sessions_are_found_by_indexes_and_those_that_are_over_by_their_end() {
    for (var user : List.of(Optional.of(Users.named("jane").id()), Optional.<UniqueId>empty())) {
      assertThat(plan(SqlConsoleTokens.newest(Accounts.ACME, user, ManualClock.START, 10)))
          .containsExactly(
              "SEARCH console_session USING INDEX console_session_by_owner"
                  + " (account_id=? AND user_id=?)");
    }
    assertThat(plan(SqlConsoleTokens.REMOVE_OVER, 0, 10))
        .contains("SEARCH console_session USING INDEX console_session_by_end (expires_at<?)")
        .noneMatch(step -> step.startsWith("SCAN console_session"));
    assertThat(plan(SqlSignInCounts.REMOVE_BEFORE, 0, 10))
        .contains("SEARCH sign_in_attempt USING INDEX sign_in_attempt_by_time (until_at<?)")
        .noneMatch(step -> step.startsWith("SCAN sign_in_attempt"));
  }

  @Test
  void what_waits_is_found_in_its_order_and_old_days_by_their_age() {
    assertThat(plan(SqlCheckRefreshRepository.waitingQuery(ManualClock.START, 10)))
        .contains("SCAN check_refresh USING INDEX waiting_check_refresh")
        .anyMatch(step -> step.startsWith("SEARCH account EXISTS USING INDEX"))
        .noneMatch(step -> step.contains("TEMP B-TREE"));
    assertThat(plan(DailyResultTable.REMOVE, 0, 10))
        .contains("SEARCH daily_result USING INDEX daily_result_by_age (day<?)")
        .noneMatch(step -> step.startsWith("SCAN daily_result"));
    assertThat(plan(DailyResultTable.query(Accounts.ACME, Advice.CHECK, Advice.DAY)))
        .containsExactly(
            "SEARCH daily_result USING INDEX sqlite_autoindex_daily_result_1"
                + " (account_id=? AND check_id=? AND day>?)");
    assertThat(
            plan(
                SqlLifecycleRepository.query(
                    List.of(Accounts.ACME.value(), Accounts.GLOBEX.value()), Advice.CHECK)))
        .containsExactly(
            "SEARCH recommendation_lifecycle USING INDEX"
                + " sqlite_autoindex_recommendation_lifecycle_1"
                + " (account_id=? AND scope=? AND check_id=?)");
  }

  @Test
  void what_users_sign_in_with_is_found_by_the_page_of_users() {
    assertThat(plan(SqlCredentialOverview.USERS, Accounts.ACME.value(), "a", 10))
        .noneMatch(step -> step.startsWith("SCAN"))
        .noneMatch(step -> step.contains("TEMP B-TREE"))
        .anyMatch(step -> step.endsWith("(account_id=? AND name_key>?)"));
    assertThat(plan(SqlCredentialOverview.KEYS, Accounts.ACME.value(), "a", "b"))
        .noneMatch(step -> step.startsWith("SCAN"))
        .anyMatch(step -> step.endsWith("(account_id=? AND name_key>? AND name_key<?)"))
        .anyMatch(step -> step.contains("access_key_by_user (account_id=? AND user_id=?)"));
  }

  @Test
  void events_are_found_by_their_place_and_by_their_time() {
    assertThat(plan(SqlEventLog.outbox(9)))
        .containsExactly("SCAN case_event USING INDEX event_outbox");
    assertThat(plan(SqlEventLog.page(3, Optional.of(Accounts.ACME), 9)))
        .containsExactly(
            "SEARCH case_event USING INDEX case_event_of_account (account_id=? AND position>?)");
    assertThat(plan(SqlEventLog.at(List.of(1L, 2L))))
        .containsExactly("SEARCH case_event USING INDEX case_event_by_position (position=?)");
    assertThat(
            plan(
                SqlEventLog.caseQuery(
                    Cases.numbered(Accounts.ACME, 1).key(),
                    Set.of(CaseEventKind.CASE_CREATED, CaseEventKind.CASE_RESOLVED),
                    9)))
        .containsExactly(
            "SEARCH case_event USING INDEX sqlite_autoindex_case_event_1 (account_id=? AND"
                + " case_id=?)");
    assertThat(plan(SqlEventLog.since(ManualClock.START), SqlEventLog.FIRST))
        .containsExactly(
            "SEARCH case_event USING COVERING INDEX case_event_by_time (happened_at>?)");
  }

  @Test
  void what_is_to_be_sent_is_found_by_its_webhook_and_its_time() {
    var webhook = Webhooks.numbered(Accounts.ACME, 1).name();
    assertThat(plan(SqlWebhookDeliveries.dueQuery(webhook, ManualClock.START)))
        .containsExactly(
            "SEARCH webhook_delivery USING INDEX webhook_delivery_due"
                + " (account_id=? AND webhook_id=? AND due_at<?)");
    assertThat(plan(SqlWebhookDeliveries.deadQuery(webhook, 3, 9)))
        .containsExactly(
            "SEARCH webhook_delivery USING INDEX webhook_delivery_dead"
                + " (account_id=? AND webhook_id=? AND position>?)");
    assertThat(
            plan(
                SqlWebhookDeliveries.firstQuery(
                    new SqlWebhookDeliveries.OfCase(webhook, "1", "case-1"))))
        .containsExactly(
            "SEARCH webhook_delivery USING INDEX webhook_delivery_of_case"
                + " (case_id=? AND case_account_id=? AND account_id=? AND webhook_id=?)");
    assertThat(plan(SqlWebhookDeliveries.waitingQuery(ManualClock.START, 9)))
        .contains("SCAN webhook")
        .anyMatch(
            step ->
                step.startsWith("SEARCH webhook_delivery USING COVERING INDEX")
                    && step.contains("webhook_delivery_due (account_id=? AND webhook_id=?"))
        .noneMatch(step -> step.startsWith("SCAN webhook_delivery"));
    assertThat(plan(SqlWebhookRepository.behindQuery(9)))
        .contains("SCAN webhook")
        .noneMatch(step -> step.startsWith("SCAN case_event"));
  }

  @Test
  void engineers_are_found_by_users_and_by_address() {
    assertThat(plan(SqlEngineerRepository.ofUsers(List.of("a", "b"))))
        .containsExactly(
            "SEARCH engineer USING INDEX sqlite_autoindex_engineer_1"
                + " (account_id=? AND user_id=?)");
    assertThat(plan(SqlEngineerRepository.withEmail(new EmailAddress("Mai@example.com"))))
        .containsExactly(
            "SEARCH engineer USING INDEX sqlite_autoindex_engineer_2"
                + " (account_id=? AND email_key=?)");
  }

  @Test
  void the_queue_of_the_desk_is_read_in_its_order() {
    var place =
        Optional.of(
            new QueuePosition(
                QueuePosition.Part.WAITING,
                ManualClock.START,
                new CaseKey(Accounts.ACME, new CaseId("case-1"))));
    var all = SqlHandlingRepository.page(QueueFilter.ALL, ManualClock.START, Optional.empty(), 10);
    assertThat(plan(all, SqlHandlingRepository.QUEUED))
        .first()
        .asString()
        .startsWith("SEARCH h USING INDEX desk_queue ");
    var next = SqlHandlingRepository.page(QueueFilter.ALL, ManualClock.START, place, 10);
    assertThat(plan(next, SqlHandlingRepository.QUEUED))
        .first()
        .asString()
        .startsWith("SEARCH h USING INDEX desk_queue (");
    var mine =
        SqlHandlingRepository.page(
            new QueueFilter(
                new Assignee.One(new UniqueId("AIDA1")),
                Optional.empty(),
                Optional.of(CaseStatus.OPENED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            ManualClock.START,
            place,
            10);
    assertThat(plan(mine, SqlHandlingRepository.QUEUED))
        .first()
        .asString()
        .startsWith("SEARCH h USING INDEX desk_queue_of_engineer (engineer_id=?");
    for (var page : List.of(all, next, mine)) {
      assertThat(plan(page, SqlHandlingRepository.QUEUED))
          .hasSize(3)
          .noneMatch(step -> step.contains("TEMP B-TREE"))
          .anyMatch(step -> step.startsWith("SEARCH c USING INDEX"))
          .anyMatch(step -> step.startsWith("SEARCH a USING INDEX"));
    }
  }

  @Test
  void a_case_is_found_by_its_number_in_whatever_account_it_is() {
    var number = new DisplayId("170000000000001");
    assertThat(
            plan(
                SqlHandlingRepository.numberedQuery(number, ManualClock.START, 10),
                "c.account_id, c.case_id"))
        .hasSize(2)
        .anyMatch(step -> step.startsWith("SEARCH c USING INDEX support_case_by_number "))
        .anyMatch(step -> step.startsWith("SEARCH a USING INDEX "));
  }

  @Test
  void the_answers_that_are_due_are_found_by_their_cases() {
    var ids = List.of(new CaseId("case-1"), new CaseId("case-2"));
    assertThat(plan(SqlHandlingRepository.promised(Accounts.ACME, ids), "case_id"))
        .singleElement()
        .asString()
        .endsWith("(account_id=? AND case_id=?)");
  }

  @Test
  void what_is_due_is_found_by_when_it_is() {
    assertThat(plan(SqlHandlingRepository.dueQuery(ManualClock.START, 10), "account_id, case_id"))
        .containsExactly("SEARCH case_handling USING COVERING INDEX due_response (due_at<?)");
  }

  private List<String> plan(Query query) {
    return plan(query, "*");
  }

  private List<String> plan(Query query, String columns) {
    return plan(query.selecting(columns), query.parameters());
  }

  private List<String> plan(String sql, Object... parameters) {
    return database.read(
        session ->
            session.list(
                "EXPLAIN QUERY PLAN " + sql,
                row -> {
                  row.number();
                  row.number();
                  row.number();
                  return row.text();
                },
                parameters));
  }
}
