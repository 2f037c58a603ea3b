package io.caseport.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.caseport.application.access.ServiceQuotas;
import io.caseport.domain.plan.SupportPlan;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.support.SupportClient;
import software.amazon.awssdk.services.trustedadvisor.TrustedAdvisorClient;

/** Walks the models of the AWS SDK: nothing that a client can ask or read is overlooked. */
class ModelCoverageTest {
  @RegisterExtension static final Server SERVER = new Server(ServiceQuotas.NONE);

  private static final Model SUPPORT = Model.of(SupportClient.class);
  private static final Model IAM = Model.of(IamClient.class);
  private static final Model STS = Model.of(StsClient.class);
  private static final Model ADVISOR = Model.of(TrustedAdvisorClient.class);

  /** Whoever calls these signs nothing, and no operation of this server goes without. */
  private static final Set<String> UNSIGNED =
      Set.of("AssumeRoleWithSaml", "AssumeRoleWithWebIdentity");

  /** These have no members, and nothing to work on in a new account. */
  private static final Set<String> COMPLETE =
      Set.of("DeleteAccountPasswordPolicy", "GetAccountPasswordPolicy");

  /**
   * What an answer has only with operations of later, or never has in AWS either. The catalogue has
   * no days without support; their form is tested where it is written.
   */
  private static final Pattern NOT_TOLD =
      Pattern.compile(
          ".*\\.(PasswordLastUsed|SourceRoleTemplate)(\\..*)?"
              + "|CreateRole\\.Role\\.RoleLastUsed\\.(LastUsedDate|Region)"
              + "|(GetGroup|ListUsers|ListPolicies|ListRoles)\\.[A-Za-z]*"
              + "\\.(PermissionsBoundary|Tags|RoleLastUsed)(\\..*)?"
              + "|(CreatePolicy\\.Policy|ListPolicies\\.Policies)\\.Description"
              + "|(AssumeRole|Get(SessionToken|FederationToken))\\.SessionToken(Size|Utilization)"
              + "|DecodeAuthorizationMessage\\.DecodedMessage"
              + "|ListAccountAliases\\.Marker"
              + "|ListSshPublicKeys\\.(SSHPublicKeys\\..*|Marker)"
              + "|ListSigningCertificates\\.(Certificates\\..*|Marker)"
              + "|ListServiceSpecificCredentials\\.(ServiceSpecificCredentials\\..*|Marker)"
              + "|CreateVirtualMfaDevice\\.VirtualMFADevice\\.(User|EnableDate)(\\..*)?"
              + "|ListVirtualMfaDevices\\.VirtualMFADevices"
              + "\\.(Base32StringSeed|QRCodePNG|Tags|User\\.(PermissionsBoundary|Tags))(\\..*)?"
              + "|Simulate\\w+Policy\\..*\\.OrganizationsDecisionDetail(\\..*)?"
              + "|ListPoliciesGrantingServiceAccess\\.Marker"
              + "|(ListPolicyVersions\\.Versions|CreatePolicyVersion\\.PolicyVersion)\\.Document"
              + "|GetAccountAuthorizationDetails\\.RoleDetailList\\.(InstanceProfileList\\..*)"
              + "|ListInstanceProfilesForRole\\.(InstanceProfiles\\..*|Marker)"
              + "|.*\\.updatedOnBehalfOfJobTitle"
              + "|DescribeCreateCaseOptions\\.communicationTypes\\.datesWithoutSupport\\..*");

  private final WireTenants tenants = SERVER.tenants();

  @Test
  void every_operation_is_answered_or_honestly_left_for_later() {
    tenants.setPlan(tenants.businessRoot(), SupportPlan.ENTERPRISE);
    tenants.organize(tenants.businessRoot());
    assertThat(unavailable(ADVISOR, tenants.clients().advisor, "UnknownOperationException"))
        .isEqualTo(LaterOperations.ADVISOR);
    assertThat(unavailable(SUPPORT, tenants.clients().support, "UnknownOperationException"))
        .isEqualTo(LaterOperations.SUPPORT);
    assertThat(unavailable(IAM, tenants.clients().iam, "InvalidAction"))
        .isEqualTo(LaterOperations.IAM);
    assertThat(unavailable(STS, tenants.clients().sts, "InvalidAction"))
        .isEqualTo(LaterOperations.STS);
  }

  @Test
  void every_operation_that_is_not_left_for_later_reads_its_members() {
    assertThat(HandledMembers.ofSupport(SERVER.core()).keySet())
        .containsAll(answered(SUPPORT, LaterOperations.SUPPORT));
    assertThat(HandledMembers.ofAdvisor(SERVER.core()).keySet())
        .containsAll(answered(ADVISOR, LaterOperations.ADVISOR));
    assertThat(HandledMembers.ofIam(SERVER.core()).keySet())
        .isEqualTo(answered(IAM, LaterOperations.IAM));
    assertThat(HandledMembers.ofSts(SERVER.core()).keySet())
        .isEqualTo(answered(STS, LaterOperations.STS));
  }

  @Test
  void every_member_of_a_request_is_known() {
    assertThat(unknownMembers(SUPPORT, HandledMembers.ofSupport(SERVER.core()))).isEmpty();
    assertThat(unknownMembers(ADVISOR, HandledMembers.ofAdvisor(SERVER.core()))).isEmpty();
    assertThat(unknownMembers(IAM, HandledMembers.ofIam(SERVER.core()))).isEmpty();
    assertThat(unknownMembers(STS, HandledMembers.ofSts(SERVER.core()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CreateCase.issueType", "AddAttachmentsToSet.attachments.fileName"})
  void a_member_of_support_that_the_server_would_not_know_is_found(String path) {
    var handled = HandledMembers.ofSupport(SERVER.core());
    handled.values().forEach(members -> members.remove(path));
    assertThat(unknownMembers(SUPPORT, handled)).containsExactly(path);
  }

  @Test
  void a_member_of_iam_that_the_server_would_not_know_is_found() {
    var handled = HandledMembers.ofIam(SERVER.core());
    handled.values().forEach(members -> members.remove("ListUsers.PathPrefix"));
    assertThat(unknownMembers(IAM, handled)).containsExactly("ListUsers.PathPrefix");
  }

  @Test
  void every_member_of_an_answer_is_filled_when_there_is_something_to_tell() {
    var filled = filledByTour();
    assertThat(emptyMembers(SUPPORT, HandledMembers.ofSupport(SERVER.core()).keySet(), filled))
        .isEmpty();
    assertThat(emptyMembers(ADVISOR, HandledMembers.ofAdvisor(SERVER.core()).keySet(), filled))
        .isEmpty();
    assertThat(emptyMembers(IAM, HandledMembers.ofIam(SERVER.core()).keySet(), filled)).isEmpty();
    assertThat(emptyMembers(STS, HandledMembers.ofSts(SERVER.core()).keySet(), filled)).isEmpty();
    assertThat(filled).noneMatch(path -> NOT_TOLD.matcher(path).matches());
    filled.remove("DescribeCases.cases.recentCommunications.nextToken");
    filled.remove("ListGroups.Groups.Arn");
    assertThat(emptyMembers(SUPPORT, HandledMembers.ofSupport(SERVER.core()).keySet(), filled))
        .containsExactly("DescribeCases.cases.recentCommunications.nextToken");
    assertThat(emptyMembers(IAM, HandledMembers.ofIam(SERVER.core()).keySet(), filled))
        .containsExactly("ListGroups.Groups.Arn");
  }

  private Set<String> filledByTour() {
    var filled = new FilledMembers();
    try (var recorded = new Clients(SERVER.uri(), SERVER.clock(), filled)) {
      AdvisorTour.take(recorded, tenants);
      Tour.take(recorded, tenants.keys(), tenants.businessRoot(), SERVER.clock().instant());
    }
    return filled.paths();
  }

  private static List<String> emptyMembers(
      Model model, Set<String> operations, Set<String> filled) {
    return operations.stream()
        .filter(model.operations()::containsKey)
        .flatMap(operation -> Model.unhandled(model.responseMembers(operation), filled).stream())
        .filter(path -> !NOT_TOLD.matcher(path).matches())
        .toList();
  }

  private static List<String> unknownMembers(Model model, Map<String, Set<String>> handled) {
    return handled.entrySet().stream()
        .filter(operation -> model.operations().containsKey(operation.getKey()))
        .flatMap(
            operation ->
                Model.unhandled(model.requestMembers(operation.getKey()), operation.getValue())
                    .stream())
        .toList();
  }

  private static Set<String> answered(Model model, Set<String> later) {
    var answered = new TreeSet<>(model.operations().keySet());
    answered.removeAll(later);
    answered.removeAll(UNSIGNED);
    return answered;
  }

  /** Which operations the server says it does not offer yet; all others it must know. */
  private Set<String> unavailable(Model model, Object client, String code) {
    return model.operations().entrySet().stream()
        .filter(operation -> isUnavailable(operation.getKey(), operation.getValue(), client, code))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isUnavailable(String name, Method method, Object client, String code) {
    var refused = callWithoutMembers(method, client);
    if (refused.filter(error -> error.awsErrorDetails().errorCode().equals(code)).isEmpty()) {
      refused.ifPresent(error -> requireShapeError(name, error));
      return false;
    }
    assertThat(refused.get().awsErrorDetails().errorMessage())
        .as(name)
        .containsIgnoringCase("The operation " + name + " ")
        .containsPattern("(on|by) this server yet");
    return true;
  }

  /** Without members, an operation that is there can complain of nothing but that. */
  private static void requireShapeError(String name, AwsServiceException error) {
    assertThat(error.awsErrorDetails().errorCode())
        .as(name)
        .isIn(
            UNSIGNED.contains(name)
                ? Set.of("MissingAuthenticationToken")
                : COMPLETE.contains(name)
                    ? Set.of("NoSuchEntity")
                    : Set.of("ValidationException", "ValidationError"));
  }

  private Optional<AwsServiceException> callWithoutMembers(Method method, Object client) {
    var request = ((AwsRequest) Model.emptyRequest(method)).toBuilder();
    request.overrideConfiguration(
        AwsRequestOverrideConfiguration.builder()
            .applyMutation(tenants.keys().by(tenants.businessRoot()))
            .build());
    try {
      method.invoke(client, request.build());
      return Optional.empty();
    } catch (InvocationTargetException failure) {
      if (failure.getCause() instanceof AwsServiceException refused) {
        return Optional.of(refused);
      }
      throw new AssertionError(method.getName(), failure.getCause());
    } catch (IllegalAccessException failure) {
      throw new AssertionError(failure);
    }
  }
}
