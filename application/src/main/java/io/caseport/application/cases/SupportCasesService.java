package io.caseport.application.cases;

import io.caseport.application.access.AccessControl;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.catalog.Catalog;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.SupportCases;
import io.caseport.application.port.out.CaseRepository;
import io.caseport.application.port.out.CaseRepository.CaseFilter;
import io.caseport.application.port.out.CaseRepository.TimeSpan;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.CaseEvent.Side;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.CaseTopic;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.cases.Redaction;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.refusal.Checks;
import io.caseport.domain.refusal.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** The life of a case as its customer sees it. */
public final class SupportCasesService implements SupportCases {
  private static final Duration CREATION_QUOTA_SPAN = Duration.ofHours(1);

  private final AccessControl access;
  private final Catalog catalog;
  private final CaseRepository cases;
  private final CaseChanges changes;
  private final AttachmentSets attachmentSets;
  private final UnitOfWork work;
  private final ServiceQuotas quotas;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final CasePages pages;
  private final VisibleCases visible;

  public SupportCasesService(
      AccessControl access,
      Catalog catalog,
      CaseRepository cases,
      CaseChanges changes,
      AttachmentSets attachmentSets,
      UnitOfWork work,
      PageTokens tokens,
      ServiceQuotas quotas,
      InstantSource clock,
      RandomGenerator random) {
    this.access = access;
    this.catalog = catalog;
    this.cases = cases;
    this.changes = changes;
    this.attachmentSets = attachmentSets;
    this.work = work;
    this.quotas = quotas;
    this.clock = clock;
    this.random = random;
    this.pages = new CasePages(cases, tokens);
    this.visible = new VisibleCases(cases);
  }

  @Override
  public CaseId createCase(Caller caller, CreateCase command) {
    return work.write(
        () -> {
          var account = access.requireSupport(caller, SupportActions.CREATE_CASE);
          var now = now();
          var codes = codes(command);
          var topic = requireInPlan(account, codes.topic());
          var severity = account.plan().require(codes.severity());
          var copiedTo = addresses(command.ccEmailAddresses());
          var files = attachmentSets.filesOf(account.id(), command.attachmentSetId(), now);
          requireNoUploads(command.uploadIds());
          requireCreationQuota(account.id(), now);
          caller.endRehearsal();
          var opened =
              new SupportCase(
                  account.id(),
                  CaseId.generate(account.id(), codes.language(), now, random),
                  DisplayId.generate(random),
                  Redaction.of(command.subject()),
                  topic,
                  severity,
                  codes.language(),
                  account.root().email().value(),
                  copiedTo,
                  CaseStatus.UNASSIGNED,
                  now,
                  Optional.empty(),
                  1,
                  1);
          var description =
              new Communication(
                  account.id(),
                  opened.id(),
                  1,
                  Redaction.of(command.communicationBody()),
                  Correspondent.of(caller.principal(), account),
                  files,
                  now);
          changes.opened(opened, description, account.plan());
          return opened.id();
        });
  }

  private Codes codes(CreateCase command) {
    var checks = new Checks();
    var topic =
        checks.check(
            () ->
                catalog.topic(command.issueType(), command.serviceCode(), command.categoryCode()));
    var severity =
        checks.check(() -> command.severityCode().map(catalog::severity).orElse(Severity.LOW));
    var language =
        checks.check(
            () ->
                command
                    .language()
                    .map(code -> catalog.language(code).code())
                    .orElse(LanguageCode.ENGLISH));
    checks.requireAll();
    return new Codes(topic.orElseThrow(), severity.orElseThrow(), language.orElseThrow());
  }

  private record Codes(CaseTopic topic, Severity severity, LanguageCode language) {}

  private static CaseTopic requireInPlan(Account account, CaseTopic topic) {
    var offered = account.plan().issueTypes();
    if (!offered.contains(topic.issueType())) {
      throw new Refusal.NotInPlan(
          "issueType",
          topic.issueType().code(),
          account.plan().displayName(),
          offered.stream().map(type -> type.code()).toList());
    }
    return topic;
  }

  private static List<String> addresses(List<String> texts) {
    return texts.stream().map(text -> new EmailAddress(text).value()).toList();
  }

  /** None are given out yet, so none can be named. */
  private static void requireNoUploads(List<String> uploadIds) {
    if (!uploadIds.isEmpty()) {
      throw new Refusal.UploadNotFound(uploadIds.getFirst());
    }
  }

  private void requireCreationQuota(AccountId account, Instant now) {
    if (quotas.casesPerHour() != ServiceQuotas.UNLIMITED
        && cases.countCreatedSince(account, now.minus(CREATION_QUOTA_SPAN))
            >= quotas.casesPerHour()) {
      throw new Refusal.CaseCreationLimitExceeded(quotas.casesPerHour());
    }
  }

  @Override
  public Page<CaseDetails> describeCases(Caller caller, DescribeCases query) {
    return work.read(
        () -> {
          var account = access.requireSupport(caller, SupportActions.DESCRIBE_CASES);
          var language = query.language().map(code -> catalog.language(code).code());
          var since = SupportCase.visibleSince(now());
          var ids = new TreeSet<>(Comparator.comparing(CaseId::value));
          ids.addAll(query.caseIds());
          ids.forEach(id -> visible.require(account.id(), id, since));
          boolean named = !ids.isEmpty() || query.displayId().isPresent();
          var filter =
              new CaseFilter(
                  ids,
                  query.displayId(),
                  new TimeSpan(query.afterTime(), query.beforeTime()),
                  named || query.includeResolved(),
                  language);
          var page =
              pages.cases(account.id(), filter, since, query.includeCommunications(), query.page());
          caller.endRehearsal();
          return page;
        });
  }

  @Override
  public Page<Communication> describeCommunications(Caller caller, DescribeCommunications query) {
    return work.read(
        () -> {
          var account = access.requireSupport(caller, SupportActions.DESCRIBE_COMMUNICATIONS);
          var found =
              visible.require(account.id(), query.caseId(), SupportCase.visibleSince(now()));
          var created = new TimeSpan(query.afterTime(), query.beforeTime());
          var page = pages.communications(found, created, query.page());
          caller.endRehearsal();
          return page;
        });
  }

  @Override
  public void addCommunication(Caller caller, AddCommunication command) {
    work.write(
        () -> {
          var account = access.requireSupport(caller, SupportActions.ADD_COMMUNICATION);
          var now = now();
          var found =
              visible.require(account.id(), command.caseId(), SupportCase.visibleSince(now));
          var copiedTo = addresses(command.ccEmailAddresses());
          var files = attachmentSets.filesOf(account.id(), command.attachmentSetId(), now);
          requireNoUploads(command.uploadIds());
          var changed = found.customerReplied(copiedTo, now);
          caller.endRehearsal();
          var message =
              new Communication(
                  account.id(),
                  found.id(),
                  changed.communications(),
                  Redaction.of(command.communicationBody()),
                  Correspondent.of(caller.principal(), account),
                  files,
                  now);
          var _ =
              changes.write(
                  CaseChange.of(found, changed, Side.CUSTOMER, account.plan(), now)
                      .saying(message)
                      .handled(handling -> handling.customerReplied(now)));
        });
  }

  @Override
  public Resolution resolveCase(Caller caller, CaseId caseId) {
    return work.write(
        () -> {
          var account = access.requireSupport(caller, SupportActions.RESOLVE_CASE);
          var now = now();
          var found = visible.require(account.id(), caseId, SupportCase.visibleSince(now));
          caller.endRehearsal();
          if (!found.isResolved()) {
            var _ =
                changes.write(
                    CaseChange.of(found, found.resolve(now), Side.CUSTOMER, account.plan(), now));
          }
          return new Resolution(found.status(), CaseStatus.RESOLVED);
        });
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
