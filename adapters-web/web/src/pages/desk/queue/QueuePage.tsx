import { useRef } from 'react';
import { listDeskCases } from '../../../api/desk';
import { useCaseEvents } from '../../../api/useCaseEvents';
import { useServiceNames } from '../../../components/useServiceNames';
import { useI18n } from '../../../i18n/I18n';
import { Page } from '../../../shell/Page';
import { LongTable } from '../parts/LongTable';
import { useMore } from '../../../components/useMore';
import { useNow } from '../../../components/useNow';
import { useQueueColumns } from './columns';
import { QueueFilters } from './QueueFilters';
import { useNextAndPrevious } from './useNextAndPrevious';
import { useQueueFilter } from './useQueueFilter';

/** The open cases of all customers, those first whose time for an answer runs out. */
export default function QueuePage() {
  const { t } = useI18n();
  const [filter, setFilter] = useQueueFilter();
  const table = useRef<HTMLDivElement>(null);
  useNextAndPrevious(table);

  const list = useMore(JSON.stringify(filter), async (nextToken, signal) => {
    const page = await listDeskCases({ ...filter, nextToken }, signal);
    return { items: page.cases, nextToken: page.nextToken };
  });
  useCaseEvents(true, undefined, list.reload);
  const columns = useQueueColumns(useNow(), useServiceNames(list.items));

  return (
    <Page title={t('shell.queue')} contentType="table">
      <div ref={table}>
        <LongTable
          list={list}
          title={t('shell.queue')}
          hint={t('desk.queueHint')}
          none={t('desk.queueEmpty')}
          trackBy="caseId"
          columns={columns}
          filter={<QueueFilters filter={filter} change={setFilter} />}
        />
      </div>
    </Page>
  );
}
