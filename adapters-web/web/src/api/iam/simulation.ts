import { iam } from '../query';
import { listAll } from './pages';

interface Position {
  Line: string;
  Column: string;
}

export interface MatchedStatement {
  SourcePolicyId: string;
  StartPosition: Position;
  EndPosition: Position;
}

export interface Evaluation {
  EvalActionName: string;
  EvalResourceName: string;
  EvalDecision: 'allowed' | 'explicitDeny' | 'implicitDeny';
  MatchedStatements: MatchedStatement[];
  MissingContextValues: string[];
  /** There if a permissions boundary has a part in it. */
  PermissionsBoundaryDecisionDetail?: { AllowedByPermissionsBoundary: 'true' | 'false' };
  /** There if a resource was named: then they say which keys are missing. */
  ResourceSpecificResults?: { MissingContextValues: string[] }[];
}

/** Who asks: somebody in the account by ARN, or whoever has just this policy, and this boundary where there is one. */
export type Subject = { arn: string } | { document: string; boundary?: string };

export const CONTEXT_TYPES = [
  'string',
  'stringList',
  'numeric',
  'numericList',
  'boolean',
  'booleanList',
  'ip',
  'ipList',
  'binary',
  'binaryList',
  'date',
  'dateList',
] as const;

export type ContextType = (typeof CONTEXT_TYPES)[number];

/** What a request has for a condition key. */
export interface ContextEntry {
  ContextKeyName: string;
  ContextKeyType: ContextType;
  ContextKeyValues: readonly string[];
}

export function simulate(
  subject: Subject,
  actions: readonly string[],
  resource: string,
  context: readonly ContextEntry[],
): Promise<Evaluation[]> {
  const request = {
    ActionNames: actions,
    ResourceArns: resource === '' ? undefined : [resource],
    ContextEntries: context.map((entry) => ({ ...entry })),
  };
  return 'arn' in subject
    ? listAll('SimulatePrincipalPolicy', 'EvaluationResults', { ...request, PolicySourceArn: subject.arn })
    : listAll('SimulateCustomPolicy', 'EvaluationResults', {
        ...request,
        PolicyInputList: [subject.document],
        PermissionsBoundaryPolicyInputList: subject.boundary === undefined ? undefined : [subject.boundary],
      });
}

/** The condition keys that the policies ask about. */
export async function contextKeys(subject: Subject, signal?: AbortSignal): Promise<string[]> {
  const answer = await ('arn' in subject
    ? iam<{ ContextKeyNames: string[] }>('GetContextKeysForPrincipalPolicy', { PolicySourceArn: subject.arn }, signal)
    : iam<{ ContextKeyNames: string[] }>(
        'GetContextKeysForCustomPolicy',
        { PolicyInputList: [subject.document, ...(subject.boundary === undefined ? [] : [subject.boundary])] },
        signal,
      ));
  return answer.ContextKeyNames;
}
