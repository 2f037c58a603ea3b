import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import Steps, { type StepsProps } from '@cloudscape-design/components/steps';
import type { CaseTimeline, TimelineEntry } from '../../../api/console';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { Loading } from '../../../components/Loading';
import { SEVERITY_TEXTS } from '../../../components/Severity';
import { Time } from '../../../components/Time';
import type { Loaded } from '../../../components/useLoad';
import { useI18n, type Translate } from '../../../i18n/I18n';
import { CASE_STATUSES } from '../../../components/CaseStatus';

/** What happened to the case, newest first. */
export function Timeline({ timeline }: { timeline: Loaded<CaseTimeline> }) {
  const { t } = useI18n();
  const { value, error, reload } = timeline;
  return (
    <Container header={<Header variant="h2">{t('oneCase.timeline')}</Header>}>
      {error !== undefined && <ErrorAlert error={error} retry={reload} compact />}
      {!value && error === undefined && <Loading />}
      {value && (
        <Steps ariaLabel={t('oneCase.timeline')} steps={value.entries.toReversed().map((entry) => step(entry, t))} />
      )}
    </Container>
  );
}

function step(entry: TimelineEntry, t: Translate): StepsProps.Step {
  return {
    status: entry.kind === 'resolved' ? 'success' : entry.kind === 'created' ? 'pending' : 'info',
    statusIconAriaLabel: t('oneCase.timelineEntry'),
    header: words(entry, t),
    details: <Time value={entry.time} />,
  };
}

function words({ kind, origin, to }: TimelineEntry, t: Translate): string {
  switch (kind) {
    case 'created':
      return t('oneCase.tookCreated');
    case 'communication-added':
      return origin === 'desk' ? t('oneCase.tookAnswer') : t('oneCase.tookReply');
    case 'resolved':
      return t('oneCase.tookResolved');
    case 'reopened':
      return t('oneCase.tookReopened');
    case 'status-changed':
      return t('oneCase.tookStatus', { status: statusName(to, t) });
    case 'severity-changed':
      return to ? t('oneCase.tookSeverity', { severity: severityName(to, t) }) : t('oneCase.tookSomeSeverity');
  }
}

function statusName(code: string | undefined, t: Translate): string {
  const known = CASE_STATUSES.find((status) => status === code);
  return known ? t(`status.${known}`) : (code ?? '');
}

function severityName(code: string, t: Translate): string {
  const key = Object.entries(SEVERITY_TEXTS).find(([severity]) => severity === code)?.[1];
  return key ? t(key) : code;
}
