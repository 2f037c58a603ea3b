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
          AcceptDelegationRequest AddClientIdToOpenIdConnectProvider
          AddRoleToInstanceProfile AssociateDelegationRequest AttachRolePolicy
          CreateDelegationRequest CreateInstanceProfile CreateOpenIdConnectProvider
          CreatePolicyVersion CreateRole CreateSamlProvider CreateServiceLinkedRole
          CreateServiceSpecificCredential DeleteInstanceProfile
          DeleteOpenIdConnectProvider DeletePolicyVersion DeleteRole
          DeleteRolePermissionsBoundary DeleteRolePolicy DeleteSamlProvider
          DeleteServerCertificate DeleteServiceLinkedRole DeleteServiceSpecificCredential
          DeleteSigningCertificate DeleteSshPublicKey DeleteUserPermissionsBoundary
          DetachRolePolicy DisableOrganizationsRootCredentialsManagement
          DisableOrganizationsRootSessions DisableOutboundWebIdentityFederation
          EnableOrganizationsRootCredentialsManagement EnableOrganizationsRootSessions
          EnableOutboundWebIdentityFederation GenerateOrganizationsAccessReport GenerateServiceLastAccessedDetails GetAccountAuthorizationDetails GetAccountSummary GetDelegationRequest GetHumanReadableSummary GetInstanceProfile GetMfaDevice GetOpenIdConnectProvider GetOrganizationsAccessReport
          GetOutboundWebIdentityFederationInfo GetRole GetRolePolicy GetSamlProvider
          GetServerCertificate GetServiceLastAccessedDetails
          GetServiceLastAccessedDetailsWithEntities GetServiceLinkedRoleDeletionStatus
          GetSshPublicKey ListAttachedRolePolicies ListDelegationRequests
          ListEntitiesForPolicy ListInstanceProfileTags ListInstanceProfiles
          ListInstanceProfilesForRole ListMfaDeviceTags ListOpenIdConnectProviderTags ListOpenIdConnectProviders ListOrganizationsFeatures ListPolicyTags ListRolePolicies ListRoleTags ListRoles ListSamlProviderTags ListSamlProviders ListServerCertificateTags ListServerCertificates ListUserTags PutRolePermissionsBoundary PutRolePolicy PutUserPermissionsBoundary RejectDelegationRequest RemoveClientIdFromOpenIdConnectProvider RemoveRoleFromInstanceProfile ResetServiceSpecificCredential SendDelegationToken SetDefaultPolicyVersion SetSecurityTokenServicePreferences TagInstanceProfile TagMfaDevice TagOpenIdConnectProvider TagPolicy TagRole TagSamlProvider TagServerCertificate TagUser UntagInstanceProfile UntagMfaDevice UntagOpenIdConnectProvider UntagPolicy UntagRole UntagSamlProvider UntagServerCertificate UntagUser UpdateAssumeRolePolicy UpdateDelegationRequest UpdateGroup UpdateOpenIdConnectProviderThumbprint UpdateRole UpdateRoleDescription UpdateSamlProvider UpdateServerCertificate UpdateServiceSpecificCredential UpdateSigningCertificate UpdateSshPublicKey UpdateUser UploadServerCertificate UploadSigningCertificate UploadSshPublicKey
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
