/** An element of an answer: its text, a list of elements, or its children by name. */
export type XmlValue = string | XmlValue[] | { [name: string]: XmlValue };

/** The elements that hold a list, also when they are empty. IAM writes each item as `member`. */
const LISTS: ReadonlySet<string> = new Set([
  'AccessKeyMetadata',
  'AccountAliases',
  'AttachedPolicies',
  'ContextKeyNames',
  'EvaluationResults',
  'GroupDetailList',
  'GroupPolicyList',
  'Groups',
  'InstanceProfiles',
  'MatchedStatements',
  'MFADevices',
  'MissingContextValues',
  'Policies',
  'PolicyGroups',
  'PolicyNames',
  'PolicyRoles',
  'PolicyUsers',
  'PolicyVersionList',
  'ResourceSpecificResults',
  'RoleDetailList',
  'RolePolicyList',
  'Roles',
  'ServerCertificateMetadataList',
  'ServicesLastAccessed',
  'Tags',
  'UserDetailList',
  'UserPolicyList',
  'Users',
  'Versions',
  'VirtualMFADevices',
  'AttachedManagedPolicies',
  'GroupList',
  'InstanceProfileList',
  'PoliciesGrantingServiceAccess',
]);

/** Elements that hold pairs of `key` and `value`, each an `entry`. */
const MAPS: ReadonlySet<string> = new Set(['SummaryMap', 'EvalDecisionDetails']);

/** Reads an answer of the AWS Query protocol; what it has is the content of its `…Result`. */
export function readXml(text: string): XmlValue {
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement;
  const result = Array.from(root.children).find((child) => child.localName.endsWith('Result'));
  return result ? valueOf(result) : {};
}

function valueOf(element: Element): XmlValue {
  const children = Array.from(element.children);
  if (LISTS.has(element.localName)) {
    return children.map(valueOf);
  }
  if (MAPS.has(element.localName)) {
    return Object.fromEntries(children.map((entry) => [childText(entry, 'key'), childText(entry, 'value')]));
  }
  return children.length === 0
    ? (element.textContent ?? '')
    : Object.fromEntries(children.map((child) => [child.localName, valueOf(child)]));
}

function childText(entry: Element, name: string): string {
  return Array.from(entry.children).find((child) => child.localName === name)?.textContent ?? '';
}
