const KNOWN = {
  support: [
    'CreateCase',
    'DescribeCases',
    'DescribeCommunications',
    'AddCommunicationToCase',
    'ResolveCase',
    'AddAttachmentsToSet',
    'DescribeAttachment',
    'SearchForCases',
  ],
  trustedadvisor: ['DescribeChecks', 'DescribeCheckItems', 'RefreshCheck', 'ExcludeCheckItems', 'IncludeCheckItems'],
  iam: [
    'ListUsers',
    'CreateUser',
    'DeleteUser',
    'CreateAccessKey',
    'CreateLoginProfile',
    'AddUserToGroup',
    'AttachUserPolicy',
    'CreatePolicy',
    'CreatePolicyVersion',
    'PassRole',
  ],
  sts: ['AssumeRole'],
};

/** The actions that are offered; any other can be typed in. */
export const KNOWN_ACTIONS: readonly string[] = Object.entries(KNOWN).flatMap(([service, names]) =>
  names.map((name) => `${service}:${name}`),
);
