import type { ContextEntry, ContextType, Subject } from '../../../api/iam/simulation';
import { EMPTY_POLICY } from '../document/starts';

/** A line of what the request is said to have. */
export interface ContextRow {
  key: string;
  type: ContextType;
  /** One on each line. */
  values: string;
}

/** What is to be simulated, as it is filled in. */
export interface Scenario {
  of: 'principal' | 'document';
  arn: string;
  document: string;
  /** Only of a document: somebody in the account has a boundary or not. */
  boundary: string | undefined;
  actions: string[];
  resource: string;
  context: ContextRow[];
}

export function scenarioOf(arn: string): Scenario {
  return {
    of: 'principal',
    arn,
    document: EMPTY_POLICY,
    boundary: undefined,
    actions: [],
    resource: '',
    context: [],
  };
}

export function subjectOf({ of, arn, document, boundary }: Scenario): Subject {
  return of === 'principal' ? { arn } : { document, ...(boundary !== undefined && { boundary }) };
}

/** Lines without a key are left out; a key without values is one that the request has empty. */
export function contextOf(rows: readonly ContextRow[]): ContextEntry[] {
  return rows
    .filter(({ key }) => key.trim() !== '')
    .map(({ key, type, values }) => ({
      ContextKeyName: key.trim(),
      ContextKeyType: type,
      ContextKeyValues: values
        .split('\n')
        .map((value) => value.trim())
        .filter((value) => value !== ''),
    }));
}

const TYPES: [RegExp, ContextType][] = [
  [/^aws:(SourceIp|VpcSourceIp)$/i, 'ip'],
  [/^aws:(MultiFactorAuthPresent|SecureTransport|ViaAWSService|PrincipalIsAWSService)$/i, 'boolean'],
  [/^aws:(CurrentTime|TokenIssueTime|EpochTime)$/i, 'date'],
  [/^aws:MultiFactorAuthAge$/i, 'numeric'],
  [/^aws:TagKeys$/i, 'stringList'],
];

/** What the values of a key usually are. */
export function typeOfKey(key: string): ContextType {
  return TYPES.find(([pattern]) => pattern.test(key))?.[1] ?? 'string';
}
