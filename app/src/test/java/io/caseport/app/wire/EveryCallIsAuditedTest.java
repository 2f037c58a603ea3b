package io.caseport.app.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.PageRequest;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.audit.AuditRecord;
import io.caseport.domain.plan.SupportPlan;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.Tag;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.support.SupportClient;
import software.amazon.awssdk.services.support.model.Attachment;
import software.amazon.awssdk.services.trustedadvisor.TrustedAdvisorClient;

/** Walks all operations of all services: each call leaves one record, and no text of a customer. */
class EveryCallIsAuditedTest {
  @RegisterExtension static final Server SERVER = new Server(ServiceQuotas.NONE);

  private static final String MARK = "Quetzalcoatl";
  private static final Pattern CALLS = Pattern.compile("\"calls\":([0-9]+)");

  /** Whoever calls these signs nothing. */
  private static final Set<String> UNSIGNED =
      Set.of("AssumeRoleWithSaml", "AssumeRoleWithWebIdentity");

  private final SentCalls sent = new SentCalls();
  private final Clients clients = new Clients(SERVER.uri(), SERVER.clock(), sent);
  private final WireTenants tenants = new WireTenants(SERVER.core(), clients, SERVER.clock());
  private final Map<Class<?>, Object> services =
      Map.of(
          SupportClient.class, clients.support,
          IamClient.class, clients.iam,
          StsClient.class, clients.sts,
          TrustedAdvisorClient.class, clients.advisor);

  @Test
  void each_call_of_each_operation_leaves_one_record_allowed_or_denied() {
    AdvisorTour.take(clients, tenants);
    Tour.take(clients, tenants.keys(), tenants.businessRoot(), SERVER.clock().instant());
    for (var caller :
        List.of(tenants.businessRoot(), tenants.userWithoutPolicy(), tenants.basicRoot())) {
      services.forEach((type, client) -> walk(Model.of(type), client, caller));
    }
    assertThat(told()).containsExactlyInAnyOrderEntriesOf(sent.counts());
    var operations = new TreeSet<String>();
    sent.counts().keySet().forEach(name -> operations.add(name.replace(" refused", "")));
    services.keySet().forEach(type -> assertThat(operations).containsAll(served(Model.of(type))));
  }

  private static Set<String> served(Model model) {
    var served = new TreeSet<String>();
    model.operations().keySet().forEach(name -> served.add(Model.spelled(name)));
    served.removeAll(UNSIGNED);
    LaterOperations.IAM.forEach(name -> served.remove(Model.spelled(name)));
    LaterOperations.STS.forEach(served::remove);
    LaterOperations.ADVISOR.forEach(served::remove);
    return served;
  }

  private void walk(Model model, Object client, Caller caller) {
    model
        .operations()
        .forEach(
            (name, method) -> {
              if (served(model).contains(Model.spelled(name))) {
                var request = ((AwsRequest) Model.emptyRequest(method)).toBuilder();
                request.overrideConfiguration(
                    AwsRequestOverrideConfiguration.builder()
                        .applyMutation(tenants.keys().by(caller))
                        .build());
                try {
                  method.invoke(client, request.build());
                } catch (InvocationTargetException refused) {
                  assertThat(refused.getCause()).isInstanceOf(AwsServiceException.class);
                } catch (IllegalAccessException failure) {
                  throw new AssertionError(failure);
                }
              }
            });
  }

  private List<AuditRecord> records() {
    SERVER.core().auditedCalls().writeAll();
    var records = new ArrayList<AuditRecord>();
    for (var caller :
        List.of(tenants.businessRoot(), tenants.strangerRoot(), tenants.basicRoot())) {
      records.addAll(recordsOf(caller.accountId()));
    }
    return records;
  }

  private static List<AuditRecord> recordsOf(AccountId account) {
    return SERVER
        .core()
        .auditOversight()
        .list(account, AuditFilter.ALL, PageRequest.first(100_000))
        .items();
  }

  /** How many calls the trail tells of, but for those that go through no client of the SDK. */
  private Map<String, Long> told() {
    var told = new TreeMap<String, Long>();
    for (var record : records()) {
      if (!record.operation().name().equals("BatchImportFindings")) {
        var name = SentCalls.name(record.operation().name(), record.errorCode().isPresent());
        var several = CALLS.matcher(record.text());
        told.merge(name, several.find() ? Long.parseLong(several.group(1)) : 1L, Long::sum);
      }
    }
    return told;
  }

  @Test
  void nothing_that_a_customer_wrote_and_no_secret_is_in_any_record() {
    tenants.setPlan(tenants.businessRoot(), SupportPlan.ENTERPRISE);
    var by = tenants.keys().by(tenants.businessRoot());
    var secrets = new ArrayList<String>(List.of(MARK));
    cases(by);
    identities(by, secrets);
    refusals(by);
    var records = records();
    assertThat(records).hasSizeGreaterThan(15);
    for (var record : records) {
      for (var secret : secrets) {
        assertThat(record.toString().toLowerCase(Locale.ROOT))
            .as(record.operation().name())
            .doesNotContain(secret.toLowerCase(Locale.ROOT));
      }
    }
  }

  private void cases(Consumer<AwsRequestOverrideConfiguration.Builder> by) {
    var set =
        clients
            .support
            .addAttachmentsToSet(
                request ->
                    request
                        .attachments(
                            Attachment.builder()
                                .fileName(MARK + ".txt")
                                .data(SdkBytes.fromString(MARK, UTF_8))
                                .build())
                        .overrideConfiguration(by))
            .attachmentSetId();
    var id =
        clients
            .support
            .createCase(
                request ->
                    request
                        .subject(MARK)
                        .communicationBody(MARK)
                        .ccEmailAddresses(MARK + "@example.com")
                        .attachmentSetId(set)
                        .overrideConfiguration(by))
            .caseId();
    clients.support.addCommunicationToCase(
        request -> request.caseId(id).communicationBody(MARK).overrideConfiguration(by));
    clients.support.describeCases(request -> request.caseIdList(id).overrideConfiguration(by));
    clients.support.describeCommunications(request -> request.caseId(id).overrideConfiguration(by));
    clients.support.resolveCase(request -> request.caseId(id).overrideConfiguration(by));
  }

  private void identities(
      Consumer<AwsRequestOverrideConfiguration.Builder> by, List<String> secrets) {
    var iam = clients.iam;
    var document =
        """
        {"Version": "2012-10-17", "Statement": [{"Sid": "%s", "Effect": "Allow",
          "Action": "support:*", "Resource": "*",
          "Condition": {"StringLike": {"aws:UserAgent": "%s*"}}}]}
        """
            .formatted(MARK, MARK);
    var trust =
        """
        {"Version": "2012-10-17", "Statement": [{"Sid": "%s", "Effect": "Allow",
          "Action": "sts:AssumeRole", "Principal": {"AWS": "%s"}}]}
        """
            .formatted(MARK, tenants.businessRoot().accountId());
    iam.createUser(
        request ->
            request
                .userName("eve")
                .tags(Tag.builder().key(MARK).value(MARK).build())
                .overrideConfiguration(by));
    iam.putUserPolicy(
        request ->
            request
                .userName("eve")
                .policyName("own")
                .policyDocument(document)
                .overrideConfiguration(by));
    iam.createPolicy(
        request ->
            request
                .policyName("managed")
                .policyDocument(document)
                .description(MARK)
                .overrideConfiguration(by));
    iam.createRole(
        request ->
            request
                .roleName("role")
                .assumeRolePolicyDocument(trust)
                .description(MARK)
                .overrideConfiguration(by));
    iam.createLoginProfile(
        request -> request.userName("eve").password(MARK + "-1234").overrideConfiguration(by));
    iam.updateLoginProfile(
        request -> request.userName("eve").password(MARK + "-5678").overrideConfiguration(by));
    secrets.add(
        iam.createAccessKey(request -> request.userName("eve").overrideConfiguration(by))
            .accessKey()
            .secretAccessKey());
    secrets.add(
        iam.createVirtualMFADevice(
                request -> request.virtualMFADeviceName("device").overrideConfiguration(by))
            .virtualMFADevice()
            .base32StringSeed()
            .asUtf8String());
    var session =
        clients
            .sts
            .getFederationToken(
                request -> request.name("guest").policy(document).overrideConfiguration(by))
            .credentials();
    secrets.add(session.secretAccessKey());
    secrets.add(session.sessionToken());
  }

  private void refusals(Consumer<AwsRequestOverrideConfiguration.Builder> by) {
    assertThatThrownBy(
            () ->
                clients.support.createCase(
                    request ->
                        request
                            .subject(MARK.repeat(1_000))
                            .communicationBody(MARK)
                            .overrideConfiguration(by)))
        .isInstanceOf(AwsServiceException.class);
    assertThatThrownBy(
            () ->
                clients.support.createCase(
                    request ->
                        request
                            .subject(MARK)
                            .communicationBody(MARK)
                            .ccEmailAddresses(MARK)
                            .overrideConfiguration(by)))
        .isInstanceOf(AwsServiceException.class);
    assertThatThrownBy(
            () ->
                clients.iam.putUserPolicy(
                    request ->
                        request
                            .userName("eve")
                            .policyName("bad")
                            .policyDocument("{\"" + MARK + "\": }")
                            .overrideConfiguration(by)))
        .isInstanceOf(AwsServiceException.class);
    assertThatThrownBy(
            () ->
                clients.iam.createLoginProfile(
                    request -> request.userName("eve").password(MARK).overrideConfiguration(by)))
        .isInstanceOf(AwsServiceException.class);
  }
}
