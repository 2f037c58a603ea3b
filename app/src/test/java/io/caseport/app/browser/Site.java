package io.caseport.app.browser;

import io.caseport.app.Core;
import io.caseport.app.RunningService;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.EngineerAdministration.Role;
import io.caseport.application.port.in.EngineerAdministration.WantedEngineer;
import io.caseport.application.port.in.PolicyAdministration.Holder;
import io.caseport.domain.account.AccountAlias;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.credential.Password;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.policy.PolicyArn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A running Caseport on SQLite with customers and engineers who have passwords. */
final class Site implements BeforeAllCallback, AfterAllCallback {
  static final Password PASSWORD = new Password("Kfqt-nwzu-hbmr-vyce-7");

  private final AtomicInteger accounts = new AtomicInteger();
  private @Nullable Path folder;
  private @Nullable RunningService service;

  /** An account that no other test knows. */
  record Customer(Caller root, String email, String rootPassword, String alias) {}

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("caseport-browser");
    service = RunningService.start(folder, ServiceQuotas.NONE, InstantSource.system());
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    Objects.requireNonNull(service).close();
    try (var files = Files.walk(Objects.requireNonNull(folder))) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  Core core() {
    return Objects.requireNonNull(service).core();
  }

  String url(String path) {
    return Objects.requireNonNull(service).uri() + path;
  }

  Customer customer(SupportPlan plan) {
    var alias = "customer-" + accounts.incrementAndGet();
    var email = new EmailAddress("root@" + alias + ".example");
    var created = core().accounts().createAccount(new AccountName(alias), email, plan);
    var root = Caller.throughApi(new Principal.Root(created.account().id()));
    core().settings().createAccountAlias(root, new AccountAlias(alias));
    return new Customer(root, email.value(), created.rootPassword(), alias);
  }

  /** A user with a password and, of AWS's managed policies, those named. */
  UserName user(Customer customer, String name, boolean resetRequired, String... policies) {
    var user = new UserName(name);
    core().identities().createUser(customer.root(), IamPath.ROOT, user);
    core()
        .credentials()
        .createLoginProfile(customer.root(), Optional.of(user), PASSWORD, resetRequired);
    for (var policy : policies) {
      core()
          .policies()
          .attachPolicy(
              customer.root(),
              new Holder.OfUser(user),
              new PolicyArn("arn:aws:iam::aws:policy/" + policy));
    }
    return user;
  }

  /** An engineer who may do everything at the desk, with a password that was replaced already. */
  void engineer(String name) {
    var user = new UserName(name);
    core()
        .engineers()
        .createEngineer(
            new WantedEngineer(
                user,
                new EmailAddress(name + "@desk.example"),
                Role.ADMINISTRATORS.group(),
                List.of(LanguageCode.ENGLISH, LanguageCode.JAPANESE),
                ZoneOffset.UTC));
    core()
        .credentials()
        .updateLoginProfile(
            Caller.throughApi(new Principal.Root(AccountId.DESK)),
            user,
            Optional.of(PASSWORD),
            Optional.of(Boolean.FALSE));
  }
}
