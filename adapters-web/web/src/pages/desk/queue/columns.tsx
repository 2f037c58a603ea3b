import Box from '@cloudscape-design/components/box';
import type { TableProps } from '@cloudscape-design/components/table';
import type { DeskCase } from '../../../api/desk';
import { AppLink } from '../../../components/AppLink';
import { Severity } from '../../../components/Severity';
import { Time } from '../../../components/Time';
import { useI18n } from '../../../i18n/I18n';
import { DeskStatus } from '../parts/DeskStatus';
import { languageName } from '../../../components/languageName';
import { ResponseClock } from '../parts/ResponseClock';

/** How people call what a case is about. */
interface Names {
  service: (one: DeskCase) => string;
}

export function useQueueColumns(now: number, names: Names): TableProps.ColumnDefinition<DeskCase>[] {
  const { t, language } = useI18n();
  return [
    {
      id: 'time-left',
      header: t('desk.timeLeftLabel'),
      width: 230,
      minWidth: 230,
      cell: ({ response }) => <ResponseClock response={response} now={now} />,
    },
    {
      id: 'subject',
      header: t('desk.subject'),
      isRowHeader: true,
      width: 290,
      minWidth: 220,
      cell: (one) => (
        <>
          <AppLink to={`/desk/cases/${one.caseId}`}>{one.subject}</AppLink>
          <Box variant="small" display="block">
            {one.displayId}
          </Box>
        </>
      ),
    },
    { id: 'customer', header: t('desk.customer'), width: 140, cell: (one) => one.accountName },
    { id: 'severity', header: t('desk.severity'), width: 100, cell: (one) => <Severity code={one.severityCode} /> },
    {
      id: 'status',
      header: t('desk.status'),
      width: 180,
      minWidth: 180,
      cell: (one) => <DeskStatus code={one.status} />,
    },
    { id: 'assignee', header: t('desk.assignee'), width: 110, cell: (one) => one.assignee?.userName ?? '-' },
    { id: 'language', header: t('desk.language'), width: 110, cell: (one) => languageName(one.language, language) },
    {
      id: 'waiting',
      header: t('desk.waitingSince'),
      width: 170,
      cell: (one) => (one.waitingSince ? <Time value={one.waitingSince} /> : '-'),
    },
    { id: 'service', header: t('desk.service'), width: 220, cell: (one) => names.service(one) },
  ];
}
