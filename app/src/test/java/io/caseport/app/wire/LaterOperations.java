package io.caseport.app.wire;

import java.util.Set;

/**
 * Operations of AWS that this server says it does not offer yet, as the SDK spells them. Whatever
 * else the SDK's model has, now or in its next version, must be answered.
 */
final class LaterOperations {
  static final Set<String> SUPPORT = Set.of();

  static final Set<String> ADVISOR = Set.of();

  static final Set<String> IAM =
      names(
          """
          AcceptDelegationRequest AddClientIdToOpenIdConnectProvider AddRoleToInstanceProfile
          AssociateDelegationRequest CreateDelegationRequest CreateInstanceProfile
          CreateOpenIdConnectProvider CreateSamlProvider CreateServiceLinkedRole
          CreateServiceSpecificCredential DeleteInstanceProfile DeleteOpenIdConnectProvider
          DeleteSamlProvider DeleteServerCertificate DeleteServiceLinkedRole
          DeleteServiceSpecificCredential DeleteSigningCertificate DeleteSshPublicKey
          DisableOrganizationsRootCredentialsManagement DisableOrganizationsRootSessions
          DisableOutboundWebIdentityFederation EnableOrganizationsRootCredentialsManagement
          EnableOrganizationsRootSessions EnableOutboundWebIdentityFederation
          GenerateOrganizationsAccessReport GenerateServiceLastAccessedDetails GetDelegationRequest
          GetHumanReadableSummary GetInstanceProfile GetMfaDevice GetOpenIdConnectProvider
          GetOrganizationsAccessReport GetOutboundWebIdentityFederationInfo GetSamlProvider
          GetServerCertificate GetServiceLastAccessedDetails
          GetServiceLastAccessedDetailsWithEntities GetServiceLinkedRoleDeletionStatus
          GetSshPublicKey ListDelegationRequests ListInstanceProfileTags ListInstanceProfiles
          ListOpenIdConnectProviderTags ListOpenIdConnectProviders
          ListOrganizationsFeatures ListSamlProviderTags
          ListSamlProviders ListServerCertificateTags ListServerCertificates
          RejectDelegationRequest RemoveClientIdFromOpenIdConnectProvider
          RemoveRoleFromInstanceProfile ResetServiceSpecificCredential SendDelegationToken
          SetSecurityTokenServicePreferences TagInstanceProfile
          TagOpenIdConnectProvider TagSamlProvider TagServerCertificate UntagInstanceProfile
          UntagOpenIdConnectProvider UntagSamlProvider UntagServerCertificate
          UpdateDelegationRequest UpdateOpenIdConnectProviderThumbprint UpdateSamlProvider
          UpdateServerCertificate UpdateServiceSpecificCredential UpdateSigningCertificate
          UpdateSshPublicKey UploadServerCertificate UploadSigningCertificate UploadSshPublicKey
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
