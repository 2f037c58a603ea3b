package io.caseport.app.wire;

import java.util.Set;

/**
 * Operations of AWS that this server says it does not offer yet, as the SDK spells them. Whatever
 * else the SDK's model has, now or in its next version, must be answered.
 */
final class LaterOperations {
  static final Set<String> SUPPORT =
      names(
          """
          DescribeTrustedAdvisorCheckRefreshStatuses DescribeTrustedAdvisorCheckResult
          DescribeTrustedAdvisorCheckSummaries DescribeTrustedAdvisorChecks
          RefreshTrustedAdvisorCheck
          """);

  static final Set<String> IAM =
      names(
          """
          AcceptDelegationRequest AddClientIdToOpenIdConnectProvider AddRoleToInstanceProfile
          AssociateDelegationRequest AttachRolePolicy ChangePassword CreateAccountAlias
          CreateDelegationRequest CreateInstanceProfile CreateLoginProfile
          CreateOpenIdConnectProvider CreatePolicyVersion CreateRole CreateSamlProvider
          CreateServiceLinkedRole CreateServiceSpecificCredential CreateVirtualMfaDevice
          DeactivateMfaDevice DeleteAccountAlias DeleteAccountPasswordPolicy DeleteInstanceProfile
          DeleteLoginProfile DeleteOpenIdConnectProvider DeletePolicyVersion DeleteRole
          DeleteRolePermissionsBoundary DeleteRolePolicy DeleteSamlProvider
          DeleteServerCertificate DeleteServiceLinkedRole DeleteServiceSpecificCredential
          DeleteSigningCertificate DeleteSshPublicKey DeleteUserPermissionsBoundary
          DeleteVirtualMfaDevice DetachRolePolicy DisableOrganizationsRootCredentialsManagement
          DisableOrganizationsRootSessions DisableOutboundWebIdentityFederation EnableMfaDevice
          EnableOrganizationsRootCredentialsManagement EnableOrganizationsRootSessions
          EnableOutboundWebIdentityFederation GenerateCredentialReport
          GenerateOrganizationsAccessReport GenerateServiceLastAccessedDetails
          GetAccessKeyLastUsed GetAccountAuthorizationDetails GetAccountPasswordPolicy
          GetAccountSummary
          GetCredentialReport GetDelegationRequest GetHumanReadableSummary GetInstanceProfile
          GetLoginProfile GetMfaDevice GetOpenIdConnectProvider GetOrganizationsAccessReport
          GetOutboundWebIdentityFederationInfo GetRole GetRolePolicy GetSamlProvider
          GetServerCertificate GetServiceLastAccessedDetails
          GetServiceLastAccessedDetailsWithEntities GetServiceLinkedRoleDeletionStatus
          GetSshPublicKey ListAccountAliases ListAttachedRolePolicies ListDelegationRequests
          ListEntitiesForPolicy ListInstanceProfileTags ListInstanceProfiles
          ListInstanceProfilesForRole ListMfaDeviceTags ListMfaDevices
          ListOpenIdConnectProviderTags ListOpenIdConnectProviders ListOrganizationsFeatures
          ListPolicyTags ListRolePolicies ListRoleTags ListRoles
          ListSamlProviderTags ListSamlProviders ListServerCertificateTags ListServerCertificates
          ListServiceSpecificCredentials ListSigningCertificates ListSshPublicKeys ListUserTags
          ListVirtualMfaDevices PutRolePermissionsBoundary PutRolePolicy
          PutUserPermissionsBoundary RejectDelegationRequest
          RemoveClientIdFromOpenIdConnectProvider RemoveRoleFromInstanceProfile
          ResetServiceSpecificCredential ResyncMfaDevice SendDelegationToken
          SetDefaultPolicyVersion SetSecurityTokenServicePreferences
          TagInstanceProfile TagMfaDevice TagOpenIdConnectProvider
          TagPolicy TagRole TagSamlProvider TagServerCertificate TagUser UntagInstanceProfile
          UntagMfaDevice UntagOpenIdConnectProvider UntagPolicy UntagRole UntagSamlProvider
          UntagServerCertificate UntagUser UpdateAccountPasswordPolicy UpdateAssumeRolePolicy
          UpdateDelegationRequest UpdateGroup UpdateLoginProfile
          UpdateOpenIdConnectProviderThumbprint UpdateRole UpdateRoleDescription
          UpdateSamlProvider UpdateServerCertificate UpdateServiceSpecificCredential
          UpdateSigningCertificate UpdateSshPublicKey UpdateUser UploadServerCertificate
          UploadSigningCertificate UploadSshPublicKey
          """);

  static final Set<String> STS =
      names(
          """
          AssumeRoot GetDelegatedAccessToken GetWebIdentityToken
          """);

  private LaterOperations() {}

  private static Set<String> names(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
