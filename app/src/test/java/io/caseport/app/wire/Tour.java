package io.caseport.app.wire;

import io.caseport.application.fixture.Policies;
import io.caseport.application.fixture.Roles;
import io.caseport.application.port.in.Caller;
import io.caseport.domain.credential.TimeStep;
import io.caseport.domain.credential.Totp;
import io.caseport.domain.credential.TotpSeed;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.StatusType;
import software.amazon.awssdk.services.iam.model.Tag;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.support.SupportClient;
import software.amazon.awssdk.services.support.model.Attachment;

/** Does all that can be done, so that every member of an answer has its occasion. */
record Tour(Clients clients, Consumer<AwsRequestOverrideConfiguration.Builder> by, Instant now) {
  private static final int FULL_PAGE = 10;

  static void take(Clients clients, Keyring keys, Caller caller, Instant now) {
    var tour = new Tour(clients, keys.by(caller), now);
    tour.support(clients.support);
    tour.users(clients.iam);
    tour.policies(clients.iam);
    tour.inlinePolicies(clients.iam);
    tour.simulations(clients.iam);
    tour.credentials(clients.iam);
    tour.devices(clients.iam);
    tour.roles(clients.iam);
    tour.tagged(clients.iam);
    tour.inventory(clients.iam);
    tour.leave(clients.iam);
    tour.signIn(clients.sts);
    tour.assumeRole(clients.iam, clients.sts);
  }

  private void support(SupportClient support) {
    support.describeServices(request -> request.overrideConfiguration(by));
    support.describeSeverityLevels(request -> request.overrideConfiguration(by));
    support.describeSupportedLanguages(
        request ->
            request
                .overrideConfiguration(by)
                .issueType("technical")
                .serviceCode("general-info")
                .categoryCode("using-aws"));
    for (var language : List.of("en", "ja")) {
      support.describeCreateCaseOptions(
          request ->
              request
                  .overrideConfiguration(by)
                  .issueType("technical")
                  .serviceCode("general-info")
                  .categoryCode("using-aws")
                  .language(language));
    }
    var file =
        Attachment.builder().fileName("a.txt").data(SdkBytes.fromUtf8String("hello")).build();
    var set =
        support.addAttachmentsToSet(request -> request.overrideConfiguration(by).attachments(file));
    for (int number = 0; number <= FULL_PAGE; number++) {
      var subject = "Case " + number;
      support.createCase(
          request ->
              request.overrideConfiguration(by).subject(subject).communicationBody("It began."));
    }
    var id =
        support
            .createCase(
                request ->
                    request
                        .overrideConfiguration(by)
                        .subject("Files")
                        .communicationBody("See the file.")
                        .attachmentSetId(set.attachmentSetId()))
            .caseId();
    for (int number = 0; number < FULL_PAGE; number++) {
      support.addCommunicationToCase(
          request ->
              request
                  .overrideConfiguration(by)
                  .caseId(id)
                  .communicationBody("And more.")
                  .ccEmailAddresses("a@example.com"));
    }
    support.describeCases(request -> request.overrideConfiguration(by).maxResults(FULL_PAGE));
    support.describeCases(request -> request.overrideConfiguration(by).caseIdList(id));
    var messages =
        support.describeCommunicationsPaginator(
            request -> request.overrideConfiguration(by).caseId(id).maxResults(FULL_PAGE));
    for (var message : messages.communications()) {
      for (var details : message.attachmentSet()) {
        support.describeAttachment(
            request -> request.overrideConfiguration(by).attachmentId(details.attachmentId()));
      }
    }
    var young =
        support
            .createCase(
                request ->
                    request
                        .overrideConfiguration(by)
                        .subject("File at once")
                        .communicationBody("See the file.")
                        .attachmentSetId(set.attachmentSetId()))
            .caseId();
    support.describeCases(request -> request.overrideConfiguration(by).caseIdList(young));
    support.resolveCase(request -> request.overrideConfiguration(by).caseId(id));
  }

  private void users(IamClient iam) {
    for (var name : List.of("jane", "john")) {
      iam.createUser(request -> request.overrideConfiguration(by).userName(name));
      iam.createGroup(request -> request.overrideConfiguration(by).groupName(name));
      iam.createAccessKey(request -> request.overrideConfiguration(by).userName("jane"));
    }
    iam.getUser(request -> request.overrideConfiguration(by).userName("jane"));
    iam.listUsers(request -> request.overrideConfiguration(by).maxItems(1));
    iam.listGroups(request -> request.overrideConfiguration(by).maxItems(1));
    var keys =
        iam.listAccessKeys(
            request -> request.overrideConfiguration(by).userName("jane").maxItems(1));
    var key = keys.accessKeyMetadata().getFirst().accessKeyId();
    iam.updateAccessKey(
        request ->
            request
                .overrideConfiguration(by)
                .userName("jane")
                .accessKeyId(key)
                .status(StatusType.INACTIVE));
    for (var name : List.of("jane", "john")) {
      iam.addUserToGroup(
          request -> request.overrideConfiguration(by).groupName("jane").userName(name));
    }
    iam.addUserToGroup(
        request -> request.overrideConfiguration(by).groupName("john").userName("jane"));
    iam.getGroup(request -> request.overrideConfiguration(by).groupName("jane").maxItems(1));
    iam.listGroupsForUser(
        request -> request.overrideConfiguration(by).userName("jane").maxItems(1));
    iam.deleteAccessKey(
        request -> request.overrideConfiguration(by).userName("jane").accessKeyId(key));
  }

  private void policies(IamClient iam) {
    var arn =
        iam.createPolicy(
                request ->
                    request
                        .overrideConfiguration(by)
                        .policyName("own")
                        .description("Ours")
                        .policyDocument(Policies.ALLOW_SUPPORT))
            .policy()
            .arn();
    iam.getPolicy(request -> request.overrideConfiguration(by).policyArn(arn));
    iam.getPolicyVersion(
        request -> request.overrideConfiguration(by).policyArn(arn).versionId("v1"));
    iam.listPolicyVersions(request -> request.overrideConfiguration(by).policyArn(arn));
    iam.listPolicies(request -> request.overrideConfiguration(by).maxItems(1));
    for (var each : List.of(arn, Policies.AWS_SUPPORT_ACCESS.value())) {
      iam.attachUserPolicy(
          request -> request.overrideConfiguration(by).userName("jane").policyArn(each));
      iam.attachGroupPolicy(
          request -> request.overrideConfiguration(by).groupName("jane").policyArn(each));
    }
    iam.listAttachedUserPolicies(
        request -> request.overrideConfiguration(by).userName("jane").maxItems(1));
    iam.listAttachedGroupPolicies(
        request -> request.overrideConfiguration(by).groupName("jane").maxItems(1));
    iam.detachUserPolicy(
        request -> request.overrideConfiguration(by).userName("jane").policyArn(arn));
    iam.detachGroupPolicy(
        request -> request.overrideConfiguration(by).groupName("jane").policyArn(arn));
    iam.deletePolicy(request -> request.overrideConfiguration(by).policyArn(arn));
  }

  private void inlinePolicies(IamClient iam) {
    for (var name : List.of("a", "b")) {
      iam.putUserPolicy(
          request ->
              request
                  .overrideConfiguration(by)
                  .userName("jane")
                  .policyName(name)
                  .policyDocument(Policies.ALLOW_SUPPORT));
      iam.putGroupPolicy(
          request ->
              request
                  .overrideConfiguration(by)
                  .groupName("jane")
                  .policyName(name)
                  .policyDocument(Policies.ALLOW_SUPPORT));
    }
    iam.getUserPolicy(
        request -> request.overrideConfiguration(by).userName("jane").policyName("a"));
    iam.getGroupPolicy(
        request -> request.overrideConfiguration(by).groupName("jane").policyName("a"));
    iam.listUserPolicies(request -> request.overrideConfiguration(by).userName("jane").maxItems(1));
    iam.listGroupPolicies(
        request -> request.overrideConfiguration(by).groupName("jane").maxItems(1));
    iam.deleteUserPolicy(
        request -> request.overrideConfiguration(by).userName("jane").policyName("a"));
    iam.deleteGroupPolicy(
        request -> request.overrideConfiguration(by).groupName("jane").policyName("a"));
  }

  private void simulations(IamClient iam) {
    var arn =
        iam.getUser(request -> request.overrideConfiguration(by).userName("jane")).user().arn();
    var asking = Policies.withCondition("support:*");
    for (var resource : List.of("*", arn)) {
      iam.simulateCustomPolicy(
          request ->
              request
                  .overrideConfiguration(by)
                  .policyInputList(Policies.ALLOW_SUPPORT, asking)
                  .permissionsBoundaryPolicyInputList(Policies.ALLOW_SUPPORT)
                  .actionNames("support:CreateCase", "support:ResolveCase")
                  .resourceArns(resource)
                  .maxItems(1));
      iam.simulatePrincipalPolicy(
          request ->
              request
                  .overrideConfiguration(by)
                  .policySourceArn(arn)
                  .policyInputList(asking)
                  .permissionsBoundaryPolicyInputList(Policies.ALLOW_SUPPORT)
                  .actionNames("support:CreateCase", "support:ResolveCase")
                  .resourceArns(resource)
                  .maxItems(1));
    }
    iam.getContextKeysForCustomPolicy(
        request -> request.overrideConfiguration(by).policyInputList(asking));
    iam.getContextKeysForPrincipalPolicy(
        request -> request.overrideConfiguration(by).policySourceArn(arn).policyInputList(asking));
    iam.listPoliciesGrantingServiceAccess(
        request -> request.overrideConfiguration(by).arn(arn).serviceNamespaces("support"));
  }

  private void credentials(IamClient iam) {
    iam.createAccountAlias(request -> request.overrideConfiguration(by).accountAlias("the-tour"));
    iam.listAccountAliases(request -> request.overrideConfiguration(by));
    iam.updateAccountPasswordPolicy(
        request -> request.overrideConfiguration(by).maxPasswordAge(90).passwordReusePrevention(2));
    iam.getAccountPasswordPolicy(request -> request.overrideConfiguration(by));
    iam.createLoginProfile(
        request -> request.overrideConfiguration(by).userName("jane").password("Tour-de-1-France"));
    iam.updateLoginProfile(
        request -> request.overrideConfiguration(by).userName("jane").passwordResetRequired(true));
    iam.getLoginProfile(request -> request.overrideConfiguration(by).userName("jane"));
    iam.deleteLoginProfile(request -> request.overrideConfiguration(by).userName("jane"));
    iam.deleteAccountPasswordPolicy(request -> request.overrideConfiguration(by));
    iam.deleteAccountAlias(request -> request.overrideConfiguration(by).accountAlias("the-tour"));
    iam.generateCredentialReport(request -> request.overrideConfiguration(by));
    iam.getCredentialReport(request -> request.overrideConfiguration(by));
    var used = iam.listAccessKeys(request -> request.overrideConfiguration(by));
    var unused = iam.listAccessKeys(request -> request.overrideConfiguration(by).userName("jane"));
    for (var keys : List.of(used.accessKeyMetadata(), unused.accessKeyMetadata())) {
      iam.getAccessKeyLastUsed(
          request -> request.overrideConfiguration(by).accessKeyId(keys.getFirst().accessKeyId()));
    }
    iam.listSSHPublicKeys(request -> request.overrideConfiguration(by).userName("jane"));
    iam.listSigningCertificates(request -> request.overrideConfiguration(by).userName("jane"));
    iam.listServiceSpecificCredentials(
        request -> request.overrideConfiguration(by).userName("jane"));
  }

  private void devices(IamClient iam) {
    for (var name : List.of("one", "two")) {
      var device =
          iam.createVirtualMFADevice(
                  request -> request.overrideConfiguration(by).virtualMFADeviceName(name))
              .virtualMFADevice();
      var codes = new Totp(new TotpSeed(device.base32StringSeed().asUtf8String()));
      var step = TimeStep.at(now);
      iam.enableMFADevice(
          request ->
              request
                  .overrideConfiguration(by)
                  .userName("jane")
                  .serialNumber(device.serialNumber())
                  .authenticationCode1(codes.code(step - 1))
                  .authenticationCode2(codes.code(step)));
    }
    iam.listMFADevices(request -> request.overrideConfiguration(by).userName("jane").maxItems(1));
    iam.listVirtualMFADevices(request -> request.overrideConfiguration(by).maxItems(1));
  }

  private void roles(IamClient iam) {
    var boundary = Policies.AWS_SUPPORT_ACCESS.value();
    var tag = Tag.builder().key("Team").value("a").build();
    for (var name : List.of("desk", "night")) {
      iam.createRole(
          request ->
              request
                  .overrideConfiguration(by)
                  .roleName(name)
                  .description("Answers")
                  .assumeRolePolicyDocument(Roles.trusting("*"))
                  .permissionsBoundary(boundary)
                  .tags(tag));
      iam.putRolePolicy(
          request ->
              request
                  .overrideConfiguration(by)
                  .roleName("desk")
                  .policyName(name)
                  .policyDocument(Policies.ALLOW_SUPPORT));
    }
    for (var arn : List.of(boundary, Policies.ADMINISTRATOR_ACCESS.value())) {
      iam.attachRolePolicy(
          request -> request.overrideConfiguration(by).roleName("desk").policyArn(arn));
    }
    iam.getRole(request -> request.overrideConfiguration(by).roleName("desk"));
    iam.listRoles(request -> request.overrideConfiguration(by).maxItems(1));
    iam.updateRole(request -> request.overrideConfiguration(by).roleName("desk").description("x"));
    iam.updateRoleDescription(
        request -> request.overrideConfiguration(by).roleName("desk").description("y"));
    iam.updateAssumeRolePolicy(
        request ->
            request.overrideConfiguration(by).roleName("desk").policyDocument(Roles.trusting("*")));
    iam.listInstanceProfilesForRole(request -> request.overrideConfiguration(by).roleName("desk"));
    iam.getRolePolicy(
        request -> request.overrideConfiguration(by).roleName("desk").policyName("desk"));
    iam.listRolePolicies(request -> request.overrideConfiguration(by).roleName("desk").maxItems(1));
    iam.listAttachedRolePolicies(
        request -> request.overrideConfiguration(by).roleName("desk").maxItems(1));
    iam.deleteRolePolicy(
        request -> request.overrideConfiguration(by).roleName("desk").policyName("desk"));
    iam.detachRolePolicy(
        request -> request.overrideConfiguration(by).roleName("desk").policyArn(boundary));
    iam.deleteRolePermissionsBoundary(
        request -> request.overrideConfiguration(by).roleName("night"));
    iam.putRolePermissionsBoundary(
        request ->
            request.overrideConfiguration(by).roleName("night").permissionsBoundary(boundary));
    iam.deleteRole(request -> request.overrideConfiguration(by).roleName("night"));
  }

  private void tagDevice(IamClient iam, List<Tag> tags) {
    var serial =
        iam.createVirtualMFADevice(
                request ->
                    request.overrideConfiguration(by).virtualMFADeviceName("tagged").tags(tags))
            .virtualMFADevice()
            .serialNumber();
    iam.tagMFADevice(request -> request.overrideConfiguration(by).serialNumber(serial).tags(tags));
    iam.listMFADeviceTags(
        request -> request.overrideConfiguration(by).serialNumber(serial).maxItems(1));
    iam.untagMFADevice(
        request -> request.overrideConfiguration(by).serialNumber(serial).tagKeys("Team"));
  }

  private void tagged(IamClient iam) {
    var boundary = Policies.AWS_SUPPORT_ACCESS.value();
    var tags =
        List.of(
            Tag.builder().key("Team").value("a").build(),
            Tag.builder().key("Cost").value("1").build());
    iam.createUser(
        request ->
            request
                .overrideConfiguration(by)
                .userName("bounded")
                .permissionsBoundary(boundary)
                .tags(tags));
    iam.getUser(request -> request.overrideConfiguration(by).userName("bounded"));
    iam.deleteUserPermissionsBoundary(
        request -> request.overrideConfiguration(by).userName("bounded"));
    iam.putUserPermissionsBoundary(
        request ->
            request.overrideConfiguration(by).userName("bounded").permissionsBoundary(boundary));
    iam.updateUser(
        request -> request.overrideConfiguration(by).userName("bounded").newUserName("bound"));
    iam.updateGroup(
        request -> request.overrideConfiguration(by).groupName("jane").newPath("/team/"));
    iam.tagUser(request -> request.overrideConfiguration(by).userName("bound").tags(tags));
    iam.listUserTags(request -> request.overrideConfiguration(by).userName("bound").maxItems(1));
    iam.untagUser(request -> request.overrideConfiguration(by).userName("bound").tagKeys("Team"));
    iam.tagRole(request -> request.overrideConfiguration(by).roleName("desk").tags(tags));
    iam.listRoleTags(request -> request.overrideConfiguration(by).roleName("desk").maxItems(1));
    iam.untagRole(request -> request.overrideConfiguration(by).roleName("desk").tagKeys("Team"));
    tagDevice(iam, tags);
    var arn =
        iam.createPolicy(
                request ->
                    request
                        .overrideConfiguration(by)
                        .policyName("tagged")
                        .policyDocument(Policies.ALLOW_SUPPORT)
                        .tags(tags))
            .policy()
            .arn();
    iam.getPolicy(request -> request.overrideConfiguration(by).policyArn(arn));
    iam.tagPolicy(request -> request.overrideConfiguration(by).policyArn(arn).tags(tags));
    iam.listPolicyTags(request -> request.overrideConfiguration(by).policyArn(arn).maxItems(1));
    iam.untagPolicy(request -> request.overrideConfiguration(by).policyArn(arn).tagKeys("Team"));
    iam.createPolicyVersion(
        request ->
            request
                .overrideConfiguration(by)
                .policyArn(arn)
                .policyDocument(Policies.ALLOW_SUPPORT));
    iam.listPolicyVersions(request -> request.overrideConfiguration(by).policyArn(arn).maxItems(1));
    iam.setDefaultPolicyVersion(
        request -> request.overrideConfiguration(by).policyArn(arn).versionId("v2"));
    iam.deletePolicyVersion(
        request -> request.overrideConfiguration(by).policyArn(arn).versionId("v1"));
  }

  private void inventory(IamClient iam) {
    var arn = Policies.AWS_SUPPORT_ACCESS.value();
    iam.attachRolePolicy(
        request -> request.overrideConfiguration(by).roleName("desk").policyArn(arn));
    iam.putRolePolicy(
        request ->
            request
                .overrideConfiguration(by)
                .roleName("desk")
                .policyName("own")
                .policyDocument(Policies.ALLOW_SUPPORT));
    iam.createPolicy(
        request ->
            request
                .overrideConfiguration(by)
                .policyName("described")
                .description("Ours")
                .policyDocument(Policies.ALLOW_SUPPORT));
    iam.getAccountSummary(request -> request.overrideConfiguration(by));
    iam.listEntitiesForPolicy(
        request -> request.overrideConfiguration(by).policyArn(arn).maxItems(1));
    iam.listEntitiesForPolicy(request -> request.overrideConfiguration(by).policyArn(arn));
    iam.getAccountAuthorizationDetails(request -> request.overrideConfiguration(by).maxItems(1));
    iam.getAccountAuthorizationDetails(request -> request.overrideConfiguration(by));
  }

  private void leave(IamClient iam) {
    iam.removeUserFromGroup(
        request -> request.overrideConfiguration(by).groupName("jane").userName("john"));
    iam.deleteUser(request -> request.overrideConfiguration(by).userName("john"));
    iam.removeUserFromGroup(
        request -> request.overrideConfiguration(by).groupName("john").userName("jane"));
    iam.deleteGroup(request -> request.overrideConfiguration(by).groupName("john"));
  }

  private void signIn(StsClient sts) {
    sts.getCallerIdentity(request -> request.overrideConfiguration(by));
    var session = sts.getSessionToken(request -> request.overrideConfiguration(by));
    sts.getAccessKeyInfo(
        request ->
            request.overrideConfiguration(by).accessKeyId(session.credentials().accessKeyId()));
    sts.getFederationToken(
        request -> request.overrideConfiguration(by).name("bob").policy(Policies.ALLOW_SUPPORT));
  }

  /** By a user, since root assumes no roles. */
  private void assumeRole(IamClient iam, StsClient sts) {
    var user = iam.createUser(request -> request.overrideConfiguration(by).userName("assumer"));
    var key =
        iam.createAccessKey(request -> request.overrideConfiguration(by).userName("assumer"))
            .accessKey();
    var trust =
        Roles.trusting(user.user().arn())
            .replace("\"sts:AssumeRole\"", "[\"sts:AssumeRole\",\"sts:SetSourceIdentity\"]");
    var role =
        iam.createRole(
            request ->
                request
                    .overrideConfiguration(by)
                    .roleName("assumed")
                    .assumeRolePolicyDocument(trust));
    var credentials =
        StaticCredentialsProvider.create(
            AwsBasicCredentials.create(key.accessKeyId(), key.secretAccessKey()));
    var given =
        sts.assumeRole(
                request ->
                    request
                        .overrideConfiguration(signer -> signer.credentialsProvider(credentials))
                        .roleArn(role.role().arn())
                        .roleSessionName("tour")
                        .sourceIdentity("assumer")
                        .policy(Policies.ALLOW_SUPPORT))
            .credentials();
    var session =
        StaticCredentialsProvider.create(
            AwsSessionCredentials.create(
                given.accessKeyId(), given.secretAccessKey(), given.sessionToken()));
    sts.getCallerIdentity(
        request -> request.overrideConfiguration(signer -> signer.credentialsProvider(session)));
    iam.getRole(request -> request.overrideConfiguration(by).roleName("assumed"));
    iam.updateRoleDescription(
        request -> request.overrideConfiguration(by).roleName("assumed").description("x"));
    iam.getAccountAuthorizationDetails(request -> request.overrideConfiguration(by));
  }
}
