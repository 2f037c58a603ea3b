import Alert from '@cloudscape-design/components/alert';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Grounds } from '../../../api/access';
import { useI18n } from '../../../i18n/I18n';
import { DocumentView } from '../document/DocumentView';
import { formatted } from '../document/starts';
import { DecisionText } from '../parts/DecisionText';
import { Facts } from '../parts/Facts';
import { StatementText } from './StatementText';

/** What decides, and what would have to change. */
export function GroundsView({ grounds }: { grounds: Grounds }) {
  const { t } = useI18n();
  const { denied, decision, statement } = grounds;
  return (
    <SpaceBetween size="l">
      {denied && (
        <Facts
          facts={[
            { label: t('identities.deniedAt'), time: denied.at },
            { label: t('identities.operation'), value: `${denied.eventSource} ${denied.eventName}` },
            { label: t('identities.reasonThen'), value: denied.reason },
          ]}
        />
      )}
      <Facts
        facts={[
          { label: t('identities.principal'), value: grounds.principal },
          { label: t('identities.action'), value: grounds.action },
          { label: t('identities.resource'), value: grounds.resource },
          {
            label: t('identities.decisionNow'),
            value: decision ? <DecisionText code={decision} /> : t('identities.whoIsGone'),
          },
          { label: t('identities.why'), value: grounds.reason },
          {
            label: t('identities.decidingStatement'),
            value: statement ? <StatementText statement={statement} /> : t('identities.noStatement'),
          },
        ]}
      />
      {grounds.repair !== undefined && (
        <Alert type="info" header={t('identities.repair')}>
          {grounds.repair}
        </Alert>
      )}
      {grounds.policy !== undefined && (
        <ExpandableSection headerText={t('identities.smallestPolicy')} defaultExpanded>
          <DocumentView document={formatted(grounds.policy)} />
        </ExpandableSection>
      )}
    </SpaceBetween>
  );
}
