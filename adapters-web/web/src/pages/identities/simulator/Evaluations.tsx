import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { TableProps } from '@cloudscape-design/components/table';
import { useState } from 'react';
import type { Evaluation, Subject } from '../../../api/iam/simulation';
import { useI18n } from '../../../i18n/I18n';
import { GroundsOf } from '../access/GroundsOf';
import { column } from '../parts/column';
import { DecisionText } from '../parts/DecisionText';
import { ItemTable } from '../parts/ItemTable';
import { BoundaryOf } from './BoundaryOf';
import { MatchedStatements } from './MatchedStatements';

/** What is decided, and by which statements. For somebody in the account the one that decides can be asked for. */
export function Evaluations({ subject, evaluations }: { subject: Subject; evaluations: Evaluation[] }) {
  const { t } = useI18n();
  const [asked, setAsked] = useState<Evaluation>();
  const arn = 'arn' in subject && !subject.arn.includes(':group/') ? subject.arn : undefined;
  const isBounded = evaluations.some((one) => one.PermissionsBoundaryDecisionDetail);
  const boundaryColumn = column<Evaluation>('boundary', t('boundary.boundary'), (one) =>
    t(
      one.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary === 'true'
        ? 'simulator.boundaryAllows'
        : 'simulator.boundaryAllowsNot',
    ),
  );
  const whyColumn: TableProps.ColumnDefinition<Evaluation> = {
    id: 'why',
    header: t('identities.why'),
    cell: (one) => (
      <Button
        variant="inline-link"
        ariaLabel={`${t('identities.explain')}: ${one.EvalActionName}`}
        onClick={() => setAsked(one)}
      >
        {t('identities.explain')}
      </Button>
    ),
  };

  return (
    <SpaceBetween size="l">
      {isBounded && arn && <BoundaryOf arn={arn} />}
      <ItemTable
        title={t('identities.results')}
        loaded={{ value: evaluations, error: undefined, loading: false, reload: () => undefined }}
        nameOf={(evaluation) => evaluation.EvalActionName}
        empty="-"
        columns={[
          { ...column<Evaluation>('action', t('identities.action'), (one) => one.EvalActionName), isRowHeader: true },
          column<Evaluation>('resource', t('identities.resource'), (one) => one.EvalResourceName),
          column<Evaluation>(
            'decision',
            t('identities.decision'),
            (one) => one.EvalDecision,
            (one) => <DecisionText code={one.EvalDecision} />,
          ),
          {
            id: 'statements',
            header: t('identities.matched'),
            cell: (one) => (
              <MatchedStatements evaluation={one} document={'document' in subject ? subject.document : undefined} />
            ),
          },
          ...(isBounded ? [boundaryColumn] : []),
          ...(arn ? [whyColumn] : []),
        ]}
      />
      {asked && arn && (
        <Modal
          visible
          size="large"
          header={t('identities.whyOne', { name: asked.EvalActionName })}
          onDismiss={() => setAsked(undefined)}
          closeAriaLabel={t('actions.close')}
        >
          <GroundsOf arn={arn} action={asked.EvalActionName} resource={asked.EvalResourceName} />
        </Modal>
      )}
    </SpaceBetween>
  );
}
