import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import type { ReactNode } from 'react';
import type { SupportCase } from '../../../api/support';
import { CaseStatus } from '../../../components/CaseStatus';
import { Severity } from '../../../components/Severity';
import { Time } from '../../../components/Time';
import { useI18n } from '../../../i18n/I18n';
import { languageName } from '../../../components/languageName';
import { useServiceNames } from '../../../components/useServiceNames';

/** What is known of a case beside its messages, and what else the page has to say. */
export function CaseFacts({ of: one, more = [] }: { of: SupportCase; more?: { label: string; value: ReactNode }[] }) {
  const { t, language } = useI18n();
  const names = useServiceNames([one]);
  return (
    <KeyValuePairs
      columns={4}
      items={[
        { label: t('cases.status'), value: <CaseStatus code={one.status} /> },
        { label: t('cases.severity'), value: <Severity code={one.severityCode} /> },
        ...more,
        { label: t('cases.displayId'), value: one.displayId },
        { label: t('cases.service'), value: names.service(one) },
        { label: t('cases.category'), value: names.category(one) },
        { label: t('cases.created'), value: <Time value={one.timeCreated} /> },
        { label: t('cases.submittedBy'), value: one.submittedBy },
        { label: t('cases.language'), value: languageName(one.language, language) },
        ...(one.ccEmailAddresses.length > 0
          ? [{ label: t('cases.contacts'), value: one.ccEmailAddresses.join(', ') }]
          : []),
      ]}
    />
  );
}
