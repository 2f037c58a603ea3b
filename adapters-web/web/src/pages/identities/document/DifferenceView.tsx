import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { diffPolicies, type DecisionChange, type Difference } from '../../../api/access';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import type { PlainTextKey } from '../../../i18n/catalogue';
import { DecisionText } from '../parts/DecisionText';
import { OfValid } from './OfValid';

const VERDICTS: Record<Difference['grantsNoMore'], { text: PlainTextKey; look: 'success' | 'warning' | 'info' }> = {
  yes: { text: 'identities.grantsNoMore', look: 'success' },
  no: { text: 'identities.grantsMore', look: 'warning' },
  undecided: { text: 'identities.grantsUndecided', look: 'info' },
};

/** What is decided otherwise by a later document. */
export function DifferenceView({ before, after }: { before: string; after: string }) {
  const { t, language } = useI18n();
  const loaded = useLoad(`${language}\n${before}\n${after}`, (signal) => diffPolicies(before, after, language, signal));
  return (
    <OfValid loaded={loaded}>
      {({ grantsNoMore, changes, doubts }) => (
        <SpaceBetween size="m">
          <Alert type={VERDICTS[grantsNoMore].look}>{t(VERDICTS[grantsNoMore].text)}</Alert>
          {changes.length > 0 ? <Changes changes={changes} /> : <Box variant="p">{t('identities.noChanges')}</Box>}
          {doubts.map(({ actions, reason }) => (
            <Box key={reason + actions.join()} variant="small" display="block">
              {t('identities.doubt', { actions: actions.join(', '), reason })}
            </Box>
          ))}
        </SpaceBetween>
      )}
    </OfValid>
  );
}

function Changes({ changes }: { changes: DecisionChange[] }) {
  const { t } = useI18n();
  return (
    <Table
      variant="embedded"
      wrapLines
      items={changes}
      trackBy={({ request, after }) => JSON.stringify([request, after])}
      ariaLabels={{ tableLabel: t('identities.changes') }}
      columnDefinitions={[
        {
          id: 'actions',
          header: t('identities.actions'),
          cell: ({ actions }) => actions.join(', '),
          isRowHeader: true,
        },
        {
          id: 'before',
          header: t('identities.before'),
          minWidth: 180,
          cell: ({ before }) => <DecisionText code={before.decision} />,
        },
        {
          id: 'after',
          header: t('identities.after'),
          minWidth: 180,
          cell: ({ after }) => <DecisionText code={after.decision} />,
        },
        { id: 'why', header: t('identities.why'), cell: ({ after }) => after.reason },
        { id: 'example', header: t('identities.example'), cell: ({ request }) => exampleOf(request) },
      ]}
    />
  );
}

function exampleOf({ action, resource, context }: DecisionChange['request']): string {
  return [action, resource, ...context.map(({ key, values }) => `${key}=${values.join(',')}`)].join(' ');
}
