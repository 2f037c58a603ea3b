package io.caseport.app.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.app.Core;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseAttachments.NewAttachment;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.SupportCases.AddCommunication;
import io.caseport.application.port.in.SupportCases.CreateCase;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.policy.PolicyArn;
import io.caseport.persistence.SqliteStore;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Fills an empty store with sample accounts, or gives the users of an earlier start new access
 * keys, since a secret is told only once.
 */
public final class Demo {
  private static final PolicyArn ADMINISTRATOR =
      new PolicyArn("arn:aws:iam::aws:policy/AdministratorAccess");
  private static final PolicyArn SUPPORT =
      new PolicyArn("arn:aws:iam::aws:policy/AWSSupportAccess");
  private static final String SUPPORT_WITHOUT_RESOLVE =
      """
      {
        "Version": "2012-10-17",
        "Statement": [
          {"Sid": "AllowSupport", "Effect": "Allow", "Action": "support:*", "Resource": "*"},
          {"Sid": "DenyResolve", "Effect": "Deny", "Action": "support:ResolveCase", "Resource": "*"}
        ]
      }
      """;

  private final Core core;
  private final SqliteStore store;
  private final DemoClock clock;

  public Demo(SqliteStore store, InstantSource realClock, RandomGenerator random) {
    this.clock = new DemoClock(realClock);
    this.core = Core.on(store, ServiceQuotas.NONE, clock, random);
    this.store = store;
  }

  /** Whether the store holds accounts that are no samples: it is somebody's, and left alone. */
  public boolean isSomebodys() {
    return accounts().stream()
        .anyMatch(account -> SampleAccount.of(account.root().email()).isEmpty());
  }

  /** Everything or nothing: an interrupted start leaves an empty store. */
  public DemoSignIn prepare() {
    return store.unitOfWork().write(() -> accounts().isEmpty() ? create() : renewKeys());
  }

  private List<Account> accounts() {
    return core.accounts()
        .listAccounts(PageRequest.first(SampleAccount.values().length + 1))
        .items();
  }

  private DemoSignIn create() {
    var roots = new ArrayList<DemoSignIn.Root>();
    var keys = new ArrayList<DemoSignIn.Key>();
    for (var sample : SampleAccount.values()) {
      clock.goBack(sample.age);
      var created =
          core.accounts()
              .createAccount(new AccountName(sample.accountName), sample.email, sample.plan);
      roots.add(new DemoSignIn.Root(created.account(), created.rootPassword()));
      var tenant = new Tenant(core, created.account());
      for (var user : sample.users) {
        grant(tenant, tenant.user(user.userName), user);
        keys.add(tenant.newKey(new UserName(user.userName), user.rights));
      }
      var author = tenant.as(new UserName(sample.author.userName));
      sample.cases.forEach(aCase -> write(author, aCase));
    }
    return new DemoSignIn(roots, keys);
  }

  private static void grant(Tenant tenant, UserName user, SampleUser sample) {
    switch (sample) {
      case ADMIN -> tenant.attach(user, ADMINISTRATOR);
      case ALICE, HANAKO, ERIN -> tenant.attach(user, SUPPORT);
      case BOB -> tenant.inline(user, "SupportWithoutResolve", SUPPORT_WITHOUT_RESOLVE);
      case CAROL -> tenant.group("Support", SUPPORT, user);
      case DAVE -> {}
    }
  }

  private void write(Caller author, SampleCase sample) {
    clock.goBack(sample.age());
    var issueType =
        sample.service().equals("customer-account")
            ? IssueType.CUSTOMER_SERVICE
            : IssueType.TECHNICAL;
    var id =
        core.cases()
            .createCase(
                author,
                new CreateCase(
                    sample.subject(),
                    Optional.of(issueType.code()),
                    Optional.of(sample.service()),
                    Optional.of(sample.category()),
                    Optional.of(sample.severity()),
                    Optional.of(sample.language()),
                    sample.body(),
                    List.of(),
                    sample.file().map(file -> upload(author, file).id())));
    var age = sample.age();
    for (var reply : sample.replies()) {
      age = age.minus(SampleCase.BETWEEN_MESSAGES);
      clock.goBack(age);
      core.cases()
          .addCommunication(author, new AddCommunication(id, reply, List.of(), Optional.empty()));
    }
    if (sample.resolved()) {
      core.cases().resolveCase(author, id);
    }
  }

  private AttachmentSet upload(Caller author, SampleCase.SampleFile file) {
    return core.attachments()
        .addAttachmentsToSet(
            author,
            Optional.empty(),
            List.of(new NewAttachment(file.name(), file.text().getBytes(UTF_8))));
  }

  /** In the order of the first start: the first key is the one to begin with. */
  private DemoSignIn renewKeys() {
    var roots = new ArrayList<DemoSignIn.Root>();
    var keys = new ArrayList<DemoSignIn.Key>();
    for (var sample : SampleAccount.values()) {
      for (var account : accountsOf(sample)) {
        roots.add(new DemoSignIn.Root(account, "(told at the first start)"));
        for (var user : sample.users) {
          keys.add(new Tenant(core, account).newKey(new UserName(user.userName), user.rights));
        }
      }
    }
    return new DemoSignIn(roots, keys);
  }

  private List<Account> accountsOf(SampleAccount sample) {
    return accounts().stream()
        .filter(account -> account.root().email().equals(sample.email))
        .toList();
  }
}
