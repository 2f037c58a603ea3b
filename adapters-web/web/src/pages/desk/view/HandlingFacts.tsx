import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { DeskCase } from '../../../api/desk';
import { AppLink } from '../../../components/AppLink';
import { Severity } from '../../../components/Severity';
import { Time } from '../../../components/Time';
import { useServiceNames } from '../../../components/useServiceNames';
import { useI18n } from '../../../i18n/I18n';
import { DeskStatus } from '../parts/DeskStatus';
import { languageName } from '../../../components/languageName';
import { ResponseClock } from '../parts/ResponseClock';
import { useNow } from '../../../components/useNow';
import { responseFacts } from './responseFacts';

export function HandlingFacts({ of: one }: { of: DeskCase }) {
  const { t, language } = useI18n();
  const now = useNow();
  const names = useServiceNames([one]);
  const assignee = one.assignee && (
    <>
      {one.assignee.userName} (<Time value={one.assignee.since} />)
    </>
  );

  return (
    <SpaceBetween size="l">
      <Container header={<Header variant="h2">{t('desk.response')}</Header>}>
        <KeyValuePairs
          columns={2}
          items={[
            { label: t('desk.timeLeftLabel'), value: <ResponseClock response={one.response} now={now} /> },
            ...responseFacts(one, t),
          ]}
        />
      </Container>
      <Container header={<Header variant="h2">{t('desk.facts')}</Header>}>
        <KeyValuePairs
          columns={2}
          items={[
            { label: t('desk.status'), value: <DeskStatus code={one.status} /> },
            { label: t('desk.severity'), value: <Severity code={one.severityCode} /> },
            { label: t('desk.assignee'), value: assignee ?? t('desk.nobody') },
            { label: t('desk.language'), value: languageName(one.language, language) },
            {
              label: t('desk.customer'),
              value: <AppLink to={`/desk?accountId=${one.accountId}`}>{one.accountName}</AppLink>,
            },
            { label: t('desk.account'), value: one.accountId },
            { label: t('desk.submittedBy'), value: one.submittedBy },
            { label: t('desk.contacts'), value: one.ccEmailAddresses.join(', ') || '-' },
            { label: t('desk.issueType'), value: t(`desk.issueType_${one.issueType}`) },
            { label: t('desk.service'), value: names.service(one) },
            { label: t('desk.category'), value: names.category(one) },
            { label: t('desk.created'), value: <Time value={one.timeCreated} /> },
            { label: t('desk.displayId'), value: one.displayId },
            ...(one.timeResolved ? [{ label: t('desk.resolved'), value: <Time value={one.timeResolved} /> }] : []),
          ]}
        />
      </Container>
    </SpaceBetween>
  );
}
