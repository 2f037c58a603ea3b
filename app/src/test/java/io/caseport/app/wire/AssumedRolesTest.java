package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.caseport.app.RunningService;
import io.caseport.application.access.ServiceQuotas;
import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Roles;
import io.caseport.domain.identity.RoleName;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.iam.model.EntityType;
import software.amazon.awssdk.services.iam.model.Role;
import software.amazon.awssdk.services.iam.model.RoleLastUsed;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;
import software.amazon.awssdk.services.sts.model.StsException;

/** Roles as programs assume them: by the SDK's own provider of credentials. */
class AssumedRolesTest {
  @RegisterExtension static final Server SERVER = new Server();

  private final WireTenants tenants = SERVER.tenants();
  private final Customer root = Customer.of(tenants, tenants.businessRoot());
  private final Customer user = Customer.of(tenants, tenants.userWithoutPolicy());

  private String createRole(String name) {
    var trust = Roles.trusting(tenants.userWithoutPolicy().principal().arn());
    return root.iam()
        .createRole(
            request ->
                request
                    .overrideConfiguration(root.by())
                    .roleName(name)
                    .assumeRolePolicyDocument(trust))
        .role()
        .arn();
  }

  private void put(String role, String document) {
    root.iam()
        .putRolePolicy(
            request ->
                request
                    .overrideConfiguration(root.by())
                    .roleName(role)
                    .policyName("own")
                    .policyDocument(document));
  }

  private Customer assuming(Clients clients, String arn) {
    var provider =
        StsAssumeRoleCredentialsProvider.builder()
            .stsClient(user.sts())
            .refreshRequest(
                request ->
                    request
                        .overrideConfiguration(user.by())
                        .roleArn(arn)
                        .roleSessionName("program"))
            .build();
    var credentials = provider.resolveCredentials();
    return new Customer(clients, request -> request.credentialsProvider(() -> credentials));
  }

  private static void assertServed(Customer customer) {
    assertThatNoException().isThrownBy(() -> SupportCall.DESCRIBE_SERVICES.by(customer));
  }

  private static void assertRefused(Customer customer, String code) {
    assertThat(Problem.of(() -> SupportCall.DESCRIBE_SERVICES.by(customer)).code()).isEqualTo(code);
  }

  @Test
  void a_program_works_in_the_name_of_its_session() {
    var arn = createRole("desk");
    put("desk", Policies.ALLOW_SUPPORT);
    var program = assuming(root.clients(), arn);
    assertServed(program);
    var identity =
        program.sts().getCallerIdentity(request -> request.overrideConfiguration(program.by()));
    assertThat(identity.arn()).endsWith(":assumed-role/desk/program");
    assertThat(identity.userId()).matches("AROA[A-Z2-7]{17}:program");
    var caseId = program.open("Opened by a program");
    assertThat(
            program
                .support()
                .describeCases(
                    request ->
                        request
                            .overrideConfiguration(program.by())
                            .caseIdList(caseId)
                            .includeCommunications(true))
                .cases()
                .getFirst()
                .recentCommunications()
                .communications()
                .getFirst()
                .submittedBy())
        .contains("desk/program (Role)");
  }

  @Test
  void a_role_that_changes_or_goes_takes_its_sessions_along_on_every_server() {
    var arn = createRole("desk");
    put("desk", Policies.ALLOW_SUPPORT);
    try (var second = RunningService.start(SERVER.folder(), ServiceQuotas.NONE, SERVER.clock());
        var clients = new Clients(second.uri(), SERVER.clock())) {
      var here = assuming(root.clients(), arn);
      var there = new Customer(clients, here.by());
      assertServed(here);
      assertServed(there);
      put("desk", Policies.denying("Closed", "support:*"));
      assertRefused(there, "AccessDeniedException");
      root.iam()
          .deleteRolePolicy(
              request ->
                  request.overrideConfiguration(root.by()).roleName("desk").policyName("own"));
      root.iam().deleteRole(request -> request.overrideConfiguration(root.by()).roleName("desk"));
      createRole("desk");
      put("desk", Policies.ALLOW_SUPPORT);
      assertRefused(there, "UnrecognizedClientException");
      assertRefused(here, "UnrecognizedClientException");
    }
  }

  @Test
  void the_last_use_of_a_role_is_told_with_it_but_not_in_lists() {
    var program = assuming(root.clients(), createRole("desk"));
    assertThat(desk().roleLastUsed()).isEqualTo(RoleLastUsed.builder().build());
    assertThat(Problem.of(() -> SupportCall.DESCRIBE_SERVICES.by(program)).code())
        .isEqualTo("AccessDeniedException");
    var used =
        RoleLastUsed.builder()
            .lastUsedDate(tenants.now().truncatedTo(ChronoUnit.MINUTES))
            .region("us-east-1")
            .build();
    assertThat(desk().roleLastUsed()).isEqualTo(used);
    assertThat(
            root.iam()
                .getAccountAuthorizationDetails(
                    request -> request.overrideConfiguration(root.by()).filter(EntityType.ROLE))
                .roleDetailList()
                .getFirst()
                .roleLastUsed())
        .isEqualTo(used);
    assertThat(
            root.iam()
                .listRoles(request -> request.overrideConfiguration(root.by()))
                .roles()
                .getFirst()
                .roleLastUsed())
        .isNull();
    SERVER.core().keyUses().writeDown();
    try (var second = SERVER.secondHandle()) {
      var role =
          second
              .roles()
              .find(tenants.businessRoot().accountId(), new RoleName("desk"))
              .orElseThrow();
      assertThat(role.lastUse().map(use -> use.at())).contains(used.lastUsedDate());
    }
  }

  private Role desk() {
    return root.iam()
        .getRole(request -> request.overrideConfiguration(root.by()).roleName("desk"))
        .role();
  }

  @Test
  void a_role_that_does_not_trust_is_told_of_in_stss_words() {
    var arn = createRole("desk");
    var stranger = Customer.of(tenants, tenants.supporter());
    var problem =
        Problem.of(
            () ->
                stranger
                    .sts()
                    .assumeRole(
                        request ->
                            request
                                .overrideConfiguration(stranger.by())
                                .roleArn(arn)
                                .roleSessionName("program")));
    assertThat(problem)
        .isEqualTo(
            new Problem(
                StsException.class,
                403,
                "AccessDenied",
                "User: "
                    + tenants.supporter().principal().arn()
                    + " is not authorized to perform: sts:AssumeRole on resource: "
                    + arn
                    + " because no identity-based policy allows the sts:AssumeRole action"));
  }

  @ParameterizedTest
  @CsvSource({
    "IpAddress, aws:SourceIp, 127.0.0.0/8, true",
    "IpAddress, aws:SourceIp, 203.0.113.0/24, false",
    "NotIpAddress, aws:SourceIp, 127.0.0.1, false",
    "Bool, aws:SecureTransport, false, true",
    "Bool, aws:SecureTransport, true, false",
    "StringEquals, aws:RequestedRegion, us-east-1, true",
    "StringEquals, aws:RequestedRegion, eu-west-1, false",
    "StringLike, aws:UserAgent, aws-sdk-java/*, true",
    "StringLike, aws:UserAgent, Mozilla/*, false",
    "Null, aws:TokenIssueTime, false, true",
    "Bool, aws:MultiFactorAuthPresent, true, false",
    "DateGreaterThan, aws:CurrentTime, 2026-03-14T00:00:00Z, true",
    "DateGreaterThan, aws:CurrentTime, 2026-03-15T00:00:00Z, false",
    "ArnLike, aws:PrincipalArn, arn:aws:iam::*:role/desk, true",
    "ArnLike, aws:PrincipalArn, arn:aws:sts::*:assumed-role/*, false",
    "StringEquals, aws:ViaAWSService, false, true"
  })
  void conditions_hold_for_what_the_server_sees(
      String operator, String key, String value, boolean holds) {
    var arn = createRole("desk");
    put(
        "desk",
        Policies.ALLOW_SUPPORT.replace(
            "\"Resource\":\"*\"",
            "\"Resource\":\"*\",\"Condition\":{\"%s\":{\"%s\":\"%s\"}}"
                .formatted(operator, key, value)));
    var program = assuming(root.clients(), arn);
    if (holds) {
      assertServed(program);
    } else {
      assertRefused(program, "AccessDeniedException");
    }
  }
}
