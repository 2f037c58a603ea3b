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
          AssociateDelegationRequest ChangePassword CreateAccountAlias CreateDelegationRequest
          CreateInstanceProfile CreateLoginProfile CreateOpenIdConnectProvider CreateSamlProvider
          CreateServiceLinkedRole CreateServiceSpecificCredential CreateVirtualMfaDevice
          DeactivateMfaDevice DeleteAccountAlias DeleteAccountPasswordPolicy DeleteInstanceProfile
          DeleteLoginProfile DeleteOpenIdConnectProvider DeleteSamlProvider DeleteServerCertificate
          DeleteServiceLinkedRole DeleteServiceSpecificCredential DeleteSigningCertificate
          DeleteSshPublicKey DeleteVirtualMfaDevice DisableOrganizationsRootCredentialsManagement
          DisableOrganizationsRootSessions DisableOutboundWebIdentityFederation EnableMfaDevice
          EnableOrganizationsRootCredentialsManagement EnableOrganizationsRootSessions
          EnableOutboundWebIdentityFederation GenerateCredentialReport
          GenerateOrganizationsAccessReport GenerateServiceLastAccessedDetails GetAccessKeyLastUsed
          GetAccountPasswordPolicy GetContextKeysForCustomPolicy GetContextKeysForPrincipalPolicy
          GetCredentialReport GetDelegationRequest GetHumanReadableSummary GetInstanceProfile
          GetLoginProfile GetMfaDevice GetOpenIdConnectProvider GetOrganizationsAccessReport
          GetOutboundWebIdentityFederationInfo GetSamlProvider GetServerCertificate
          GetServiceLastAccessedDetails GetServiceLastAccessedDetailsWithEntities
          GetServiceLinkedRoleDeletionStatus GetSshPublicKey ListAccountAliases
          ListDelegationRequests ListInstanceProfileTags ListInstanceProfiles ListMfaDeviceTags
          ListMfaDevices ListOpenIdConnectProviderTags ListOpenIdConnectProviders
          ListOrganizationsFeatures ListPoliciesGrantingServiceAccess ListSamlProviderTags
          ListSamlProviders ListServerCertificateTags ListServerCertificates
          ListServiceSpecificCredentials ListSigningCertificates ListSshPublicKeys
          ListVirtualMfaDevices RejectDelegationRequest RemoveClientIdFromOpenIdConnectProvider
          RemoveRoleFromInstanceProfile ResetServiceSpecificCredential ResyncMfaDevice
          SendDelegationToken SetSecurityTokenServicePreferences SimulateCustomPolicy
          SimulatePrincipalPolicy TagInstanceProfile TagMfaDevice TagOpenIdConnectProvider
          TagSamlProvider TagServerCertificate UntagInstanceProfile UntagMfaDevice
          UntagOpenIdConnectProvider UntagSamlProvider UntagServerCertificate
          UpdateAccountPasswordPolicy UpdateDelegationRequest UpdateLoginProfile
          UpdateOpenIdConnectProviderThumbprint UpdateSamlProvider UpdateServerCertificate
          UpdateServiceSpecificCredential UpdateSigningCertificate UpdateSshPublicKey
          UploadServerCertificate UploadSigningCertificate UploadSshPublicKey
          """);

  static final Set<String> STS =
      names(
          """
          AssumeRole AssumeRoot DecodeAuthorizationMessage GetAccessKeyInfo GetDelegatedAccessToken
          GetFederationToken GetSessionToken GetWebIdentityToken
          """);

  private LaterOperations() {}

  private static Set<String> names(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
