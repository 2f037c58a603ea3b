package io.caseport.app.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.caseport.app.Core;
import io.caseport.app.ReferenceData;
import io.caseport.app.Store;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseAttachments.NewAttachment;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.in.SupportCases.AddCommunication;
import io.caseport.application.port.in.SupportCases.CreateCase;
import io.caseport.domain.account.Account;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.cases.AttachmentSet;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Fills a store with sample accounts. On a store of an earlier start it makes what is missing, such
 * as users that somebody deleted, and gives all sample users new access keys and passwords, since a
 * secret is told only once.
 */
public final class Demo {
  private final Core core;
  private final Store store;
  private final DemoClock clock;
  private final RandomGenerator random;

  public Demo(
      Store store, ReferenceData reference, InstantSource realClock, RandomGenerator random) {
    this.clock = new DemoClock(realClock);
    this.core = Core.on(store, reference, ServiceQuotas.NONE, clock, random);
    this.store = store;
    this.random = random;
  }

  /** Whether the store holds accounts that are no samples: it is somebody's, and left alone. */
  public boolean isSomebodys() {
    return accounts().stream()
        .anyMatch(account -> SampleAccount.of(account.root().email()).isEmpty());
  }

  /** A start that is interrupted leaves the rest for the next one. */
  public DemoSignIn prepare() {
    var roots = new ArrayList<DemoSignIn.Root>();
    var keys = new ArrayList<DemoSignIn.Key>();
    for (var sample : SampleAccount.values()) {
      var root = rootOf(sample);
      roots.add(root);
      keys.addAll(furnish(new Tenant(core, root.account()), sample));
    }
    var engineers = new SampleDesk(core).prepare();
    var password = SamplePassword.generate(random);
    var passwords = new SamplePassword(core, password);
    keys.forEach(passwords::give);
    engineers.forEach(passwords::give);
    return new DemoSignIn(roots, keys, engineers, password);
  }

  private List<Account> accounts() {
    return core.accounts()
        .listAccounts(PageRequest.first(SampleAccount.values().length + 1))
        .items();
  }

  /** Outside of any unit of work: hashing a password is slow, and the one writer has to wait. */
  private DemoSignIn.Root rootOf(SampleAccount sample) {
    var existing =
        accounts().stream()
            .filter(account -> account.root().email().equals(sample.email))
            .findFirst();
    if (existing.isPresent()) {
      return new DemoSignIn.Root(existing.get(), "(told at the first start)");
    }
    clock.goBack(sample.age);
    var name = new AccountName(sample.accountName);
    var created = core.accounts().createAccount(name, sample.email, sample.plan);
    return new DemoSignIn.Root(created.account(), created.rootPassword());
  }

  /** All that a sample account holds, or nothing of what was missing. */
  private List<DemoSignIn.Key> furnish(Tenant tenant, SampleAccount sample) {
    return store
        .unitOfWork()
        .write(
            () -> {
              clock.goBack(sample.age);
              tenant.call(sample.alias);
              sample.users.stream().filter(user -> !tenant.has(user)).forEach(tenant::add);
              if (!sample.cases.isEmpty() && !tenant.hasCases()) {
                sample.cases.forEach(aCase -> write(tenant.as(sample.author), aCase));
              }
              clock.goBack(Duration.ZERO);
              return sample.users.stream().map(tenant::newKey).toList();
            });
  }

  private void write(Caller author, SampleCase sample) {
    clock.goBack(sample.age());
    var id =
        core.cases()
            .createCase(
                author,
                new CreateCase(
                    sample.subject(),
                    Optional.of(sample.issueType().code()),
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
}
