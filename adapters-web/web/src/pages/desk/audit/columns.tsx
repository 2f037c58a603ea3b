import Button from '@cloudscape-design/components/button';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { TableProps } from '@cloudscape-design/components/table';
import type { TrailEvent } from '../../../api/trail';
import { Time } from '../../../components/Time';
import { useI18n } from '../../../i18n/I18n';
import { readRecord } from './record';

export function useAuditColumns(show: (event: TrailEvent) => void): TableProps.ColumnDefinition<TrailEvent>[] {
  const { t } = useI18n();
  return [
    {
      id: 'time',
      header: t('desk.time'),
      width: 190,
      cell: (one) => <Time value={new Date(one.EventTime * 1000).toISOString()} />,
    },
    {
      id: 'event',
      header: t('desk.audit_EventName'),
      isRowHeader: true,
      width: 230,
      cell: (one) => (
        <Button variant="inline-link" onClick={() => show(one)}>
          {one.EventName}
        </Button>
      ),
    },
    { id: 'user', header: t('desk.audit_Username'), width: 110, cell: (one) => one.Username ?? '-' },
    {
      id: 'outcome',
      header: t('desk.outcome'),
      width: 190,
      cell: (one) => {
        const { errorCode } = readRecord(one);
        return (
          <StatusIndicator type={errorCode ? 'error' : 'success'}>{errorCode ?? t('desk.succeeded')}</StatusIndicator>
        );
      },
    },
    {
      id: 'kind',
      header: t('desk.kind'),
      width: 110,
      cell: (one) => t(one.ReadOnly === 'true' ? 'desk.reads' : 'desk.changes'),
    },
    { id: 'source', header: t('desk.audit_EventSource'), width: 220, cell: (one) => one.EventSource },
    { id: 'address', header: t('desk.address'), width: 130, cell: (one) => readRecord(one).sourceIPAddress ?? '-' },
  ];
}
