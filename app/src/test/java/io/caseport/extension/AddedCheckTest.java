package io.caseport.extension;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.caseport.advisor.catalogue.JsonAdvisorCatalog;
import io.caseport.advisor.checks.ComputedChecks;
import io.caseport.advisor.report.JsonScannerRules;
import io.caseport.app.ReferenceData;
import io.caseport.app.RunningService;
import io.caseport.application.advisor.AdvisorCatalog;
import io.caseport.application.port.in.AccountAdministration.NewAccount;
import io.caseport.application.port.out.AdvisorCheck;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.plan.SupportPlan;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.support.SupportClient;
import software.amazon.awssdk.services.support.model.TrustedAdvisorCheckDescription;
import software.amazon.awssdk.services.support.model.TrustedAdvisorCheckResult;

/** Two classes and two words in the wiring make a check that the AWS SDK sees like any other. */
class AddedCheckTest {
  private static final String ID = "example-account-alias";

  @TempDir private Path folder;
  private RunningService service;
  private StaticCredentialsProvider root;

  @BeforeEach
  void start() {
    var reference = ReferenceData.load();
    service =
        RunningService.start(
            folder,
            new ReferenceData(
                reference.awsManagedPolicies(),
                reference.catalog(),
                withTheAddedCheck(),
                reference.outlet()),
            InstantSource.system());
    root = credentials(open());
  }

  private static AdvisorCatalog withTheAddedCheck() {
    var checks = new ArrayList<AdvisorCheck>(ComputedChecks.all());
    checks.add(new AccountAliasCheck());
    return new AdvisorCatalog(
        List.of(new JsonAdvisorCatalog(), new ExampleCatalog()), checks, new JsonScannerRules());
  }

  private NewAccount open() {
    var email = new EmailAddress("root@example.com");
    return service
        .core()
        .accounts()
        .createAccount(new AccountName("Example"), email, SupportPlan.BUSINESS);
  }

  private static StaticCredentialsProvider credentials(NewAccount opened) {
    return StaticCredentialsProvider.create(
        AwsBasicCredentials.create(opened.accessKeyId().value(), opened.secretAccessKey().value()));
  }

  private <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> C client(B builder) {
    return builder
        .endpointOverride(service.uri())
        .region(Region.US_EAST_1)
        .credentialsProvider(root)
        .build();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void it_is_described_done_and_refreshed() {
    try (SupportClient support = client(SupportClient.builder());
        IamClient iam = client(IamClient.builder())) {
      assertThat(support.describeTrustedAdvisorChecks(any -> any.language("ja")).checks())
          .filteredOn(check -> check.id().equals(ID))
          .extracting(TrustedAdvisorCheckDescription::name)
          .containsExactly("アカウントエイリアス");
      while (service.core().advisor().scan().scanSome()) {}
      assertThat(result(support).status()).isEqualTo("warning");
      iam.createAccountAlias(alias -> alias.accountAlias("example"));
      support.refreshTrustedAdvisorCheck(check -> check.checkId(ID));
      while (service.core().advisor().scan().refreshSome()) {}
      assertThat(result(support).status()).isEqualTo("ok");
    }
  }

  private static TrustedAdvisorCheckResult result(SupportClient support) {
    return support.describeTrustedAdvisorCheckResult(check -> check.checkId(ID)).result();
  }

  @Test
  void it_knows_nothing_but_the_ports() {
    var classes =
        new ClassFileImporter().importPackagesOf(AccountAliasCheck.class).that(isOfTheModule());
    ArchRuleDefinition.classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "io.caseport.extension..",
            "io.caseport.domain..",
            "io.caseport.application.port.out..",
            "java..",
            "org.jspecify.annotations..")
        .check(classes);
  }

  private static DescribedPredicate<JavaClass> isOfTheModule() {
    return DescribedPredicate.describe("no tests", type -> !type.getSimpleName().endsWith("Test"));
  }
}
