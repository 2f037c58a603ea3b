import Box from '@cloudscape-design/components/box';
import type { Evaluation, MatchedStatement } from '../../../api/iam/simulation';
import { useI18n } from '../../../i18n/I18n';
import { missingKeys } from './useContextKeys';

interface MatchedStatementsProps {
  evaluation: Evaluation;
  /** The policy itself, where it is known. */
  document: string | undefined;
}

/** The statements that decide, by their place in their policy. */
export function MatchedStatements({ evaluation, document }: MatchedStatementsProps) {
  const { t } = useI18n();
  const { MatchedStatements: matched } = evaluation;
  const missing = missingKeys(evaluation);

  const placeOf = ({
    SourcePolicyId: policy,
    StartPosition: { Line: from },
    EndPosition: { Line: to },
  }: MatchedStatement) =>
    from === to
      ? t('identities.statementLine', { policy, line: from })
      : t('identities.statementPlace', { policy, from, to });

  return (
    <>
      {matched.length === 0 && t('identities.noStatement')}
      {matched.map((statement) => (
        <div key={JSON.stringify(statement)}>
          {placeOf(statement)}
          {document !== undefined && <Box variant="pre">{linesOf(document, statement)}</Box>}
        </div>
      ))}
      {missing.length > 0 && (
        <Box color="text-body-secondary" fontSize="body-s">
          {t('identities.missingKeys', { keys: missing.join(', ') })}
        </Box>
      )}
    </>
  );
}

function linesOf(document: string, { StartPosition, EndPosition }: MatchedStatement): string {
  return document
    .split('\n')
    .slice(Number(StartPosition.Line) - 1, Number(EndPosition.Line))
    .join('\n');
}
