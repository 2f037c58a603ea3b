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
}

/** Who asks: somebody in the account by ARN, or whoever has just this policy. */
export type Subject = { arn: string } | { document: string };

export function simulate(subject: Subject, actions: string[], resource: string): Promise<Evaluation[]> {
  const request = { ActionNames: actions, ResourceArns: resource === '' ? undefined : [resource] };
  return 'arn' in subject
    ? listAll('SimulatePrincipalPolicy', 'EvaluationResults', { ...request, PolicySourceArn: subject.arn })
    : listAll('SimulateCustomPolicy', 'EvaluationResults', { ...request, PolicyInputList: [subject.document] });
}
