import Table from '@cloudscape-design/components/table';
import type { Reach } from '../../../api/access';
import { useI18n } from '../../../i18n/I18n';

/** How far a policy reaches, a line for each service and level of access. */
export function ReachTable({ reach }: { reach: Reach[] }) {
  const { t } = useI18n();
  return (
    <Table
      variant="embedded"
      items={reach}
      trackBy={({ service, accessLevel }) => `${service} ${accessLevel}`}
      ariaLabels={{ tableLabel: t('identities.reach') }}
      columnDefinitions={[
        { id: 'service', header: t('identities.service'), cell: ({ service }) => service, isRowHeader: true },
        { id: 'level', header: t('identities.accessLevel'), cell: ({ accessLevel }) => accessLevel },
        { id: 'allowed', header: t('identities.allowed'), cell: ({ allowed, total }) => `${allowed} / ${total}` },
        { id: 'limited', header: t('identities.limited'), cell: ({ limited, total }) => `${limited} / ${total}` },
        { id: 'denied', header: t('identities.denied'), cell: ({ denied, total }) => `${denied} / ${total}` },
      ]}
    />
  );
}
