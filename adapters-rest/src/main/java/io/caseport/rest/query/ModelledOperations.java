package io.caseport.rest.query;

import java.util.Set;

/** The names that AWS's models have for operations, offered here or not. */
final class ModelledOperations {
  static final Set<String> IAM =
      names(
          """
          AcceptDelegationRequest AddClientIDToOpenIDConnectProvider AddRoleToInstanceProfile
          AddUserToGroup AssociateDelegationRequest AttachGroupPolicy AttachRolePolicy
          AttachUserPolicy ChangePassword CreateAccessKey CreateAccountAlias
          CreateDelegationRequest CreateGroup CreateInstanceProfile CreateLoginProfile
          CreateOpenIDConnectProvider CreatePolicy CreatePolicyVersion CreateRole
          CreateSAMLProvider CreateServiceLinkedRole CreateServiceSpecificCredential CreateUser
          CreateVirtualMFADevice DeactivateMFADevice DeleteAccessKey DeleteAccountAlias
          DeleteAccountPasswordPolicy DeleteGroup DeleteGroupPolicy DeleteInstanceProfile
          DeleteLoginProfile DeleteOpenIDConnectProvider DeletePolicy DeletePolicyVersion
          DeleteRole DeleteRolePermissionsBoundary DeleteRolePolicy DeleteSAMLProvider
          DeleteSSHPublicKey DeleteServerCertificate DeleteServiceLinkedRole
          DeleteServiceSpecificCredential DeleteSigningCertificate DeleteUser
          DeleteUserPermissionsBoundary DeleteUserPolicy DeleteVirtualMFADevice
          DetachGroupPolicy DetachRolePolicy DetachUserPolicy
          DisableOrganizationsRootCredentialsManagement DisableOrganizationsRootSessions
          DisableOutboundWebIdentityFederation EnableMFADevice
          EnableOrganizationsRootCredentialsManagement EnableOrganizationsRootSessions
          EnableOutboundWebIdentityFederation GenerateCredentialReport
          GenerateOrganizationsAccessReport GenerateServiceLastAccessedDetails
          GetAccessKeyLastUsed GetAccountAuthorizationDetails GetAccountPasswordPolicy
          GetAccountSummary GetContextKeysForCustomPolicy GetContextKeysForPrincipalPolicy
          GetCredentialReport GetDelegationRequest GetGroup GetGroupPolicy
          GetHumanReadableSummary GetInstanceProfile GetLoginProfile GetMFADevice
          GetOpenIDConnectProvider GetOrganizationsAccessReport
          GetOutboundWebIdentityFederationInfo GetPolicy GetPolicyVersion GetRole GetRolePolicy
          GetSAMLProvider GetSSHPublicKey GetServerCertificate GetServiceLastAccessedDetails
          GetServiceLastAccessedDetailsWithEntities GetServiceLinkedRoleDeletionStatus GetUser
          GetUserPolicy ListAccessKeys ListAccountAliases ListAttachedGroupPolicies
          ListAttachedRolePolicies ListAttachedUserPolicies ListDelegationRequests
          ListEntitiesForPolicy ListGroupPolicies ListGroups ListGroupsForUser
          ListInstanceProfileTags ListInstanceProfiles ListInstanceProfilesForRole
          ListMFADeviceTags ListMFADevices ListOpenIDConnectProviderTags
          ListOpenIDConnectProviders ListOrganizationsFeatures ListPolicies
          ListPoliciesGrantingServiceAccess ListPolicyTags ListPolicyVersions ListRolePolicies
          ListRoleTags ListRoles ListSAMLProviderTags ListSAMLProviders ListSSHPublicKeys
          ListServerCertificateTags ListServerCertificates ListServiceSpecificCredentials
          ListSigningCertificates ListUserPolicies ListUserTags ListUsers ListVirtualMFADevices
          PutGroupPolicy PutRolePermissionsBoundary PutRolePolicy PutUserPermissionsBoundary
          PutUserPolicy RejectDelegationRequest RemoveClientIDFromOpenIDConnectProvider
          RemoveRoleFromInstanceProfile RemoveUserFromGroup ResetServiceSpecificCredential
          ResyncMFADevice SendDelegationToken SetDefaultPolicyVersion
          SetSecurityTokenServicePreferences SimulateCustomPolicy SimulatePrincipalPolicy
          TagInstanceProfile TagMFADevice TagOpenIDConnectProvider TagPolicy TagRole
          TagSAMLProvider TagServerCertificate TagUser UntagInstanceProfile UntagMFADevice
          UntagOpenIDConnectProvider UntagPolicy UntagRole UntagSAMLProvider
          UntagServerCertificate UntagUser UpdateAccessKey UpdateAccountPasswordPolicy
          UpdateAssumeRolePolicy UpdateDelegationRequest UpdateGroup UpdateLoginProfile
          UpdateOpenIDConnectProviderThumbprint UpdateRole UpdateRoleDescription
          UpdateSAMLProvider UpdateSSHPublicKey UpdateServerCertificate
          UpdateServiceSpecificCredential UpdateSigningCertificate UpdateUser UploadSSHPublicKey
          UploadServerCertificate UploadSigningCertificate
          """);

  static final Set<String> STS =
      names(
          """
          AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity AssumeRoot
          DecodeAuthorizationMessage GetAccessKeyInfo GetCallerIdentity GetDelegatedAccessToken
          GetFederationToken GetSessionToken GetWebIdentityToken
          """);

  private ModelledOperations() {}

  private static Set<String> names(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
