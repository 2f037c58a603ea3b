import Button from '@cloudscape-design/components/button';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { CASE_LANGUAGES } from '../../../components/caseLanguages';
import { CASE_STATUSES } from '../../../components/CaseStatus';
import { SEVERITIES, SEVERITY_TEXTS } from '../../../components/Severity';
import { useI18n } from '../../../i18n/I18n';
import { languageName } from '../../../components/languageName';
import { Choice } from './Choice';
import type { QueueFilter } from './useQueueFilter';

/** How pressing an answer is at least. */
const PRESSING = ['at-risk', 'overdue'] as const;

interface QueueFiltersProps {
  filter: QueueFilter;
  change: (changes: QueueFilter) => void;
}

export function QueueFilters({ filter, change }: QueueFiltersProps) {
  const { t, language } = useI18n();
  return (
    <SpaceBetween direction="horizontal" size="xs">
      <SegmentedControl
        label={t('desk.assignee')}
        selectedId={filter.assignee ?? 'anybody'}
        onChange={({ detail }) => change({ assignee: detail.selectedId === 'anybody' ? '' : detail.selectedId })}
        options={[
          { id: 'anybody', text: t('desk.anybodys') },
          { id: 'me', text: t('desk.mine') },
          { id: 'nobody', text: t('desk.nobodys') },
        ]}
      />
      <Choice
        label={t('desk.timeLeftLabel')}
        any={t('desk.anyTime')}
        value={filter.response}
        options={PRESSING.map((code) => ({ value: code, label: t(`desk.pressing_${code}`) }))}
        change={(response) => change({ response })}
      />
      <Choice
        label={t('desk.severity')}
        any={t('desk.anySeverity')}
        value={filter.severityCode}
        options={SEVERITIES.map((code) => ({ value: code, label: t(SEVERITY_TEXTS[code]) }))}
        change={(severityCode) => change({ severityCode })}
      />
      <Choice
        label={t('desk.status')}
        any={t('desk.anyStatus')}
        value={filter.status}
        options={CASE_STATUSES.filter((code) => code !== 'resolved').map((code) => ({
          value: code,
          label: t(`desk.status_${code}`),
        }))}
        change={(status) => change({ status })}
      />
      <Choice
        label={t('desk.language')}
        any={t('desk.anyLanguage')}
        value={filter.language}
        options={CASE_LANGUAGES.map((code) => ({ value: code, label: languageName(code, language) }))}
        change={(chosen) => change({ language: chosen })}
      />
      <Choice
        label={t('desk.issueType')}
        any={t('desk.anyIssueType')}
        value={filter.issueType}
        options={(['technical', 'customer-service'] as const).map((code) => ({
          value: code,
          label: t(`desk.issueType_${code}`),
        }))}
        change={(issueType) => change({ issueType })}
      />
      {filter.accountId && (
        <Button iconName="close" iconAlign="right" onClick={() => change({ accountId: '' })}>
          {t('desk.onlyAccount', { id: filter.accountId })}
        </Button>
      )}
    </SpaceBetween>
  );
}
