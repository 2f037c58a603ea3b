import SpaceBetween from '@cloudscape-design/components/space-between';
import { listDeskCases } from '../../../api/desk';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { Page } from '../../../shell/Page';
import { useDeskEvents } from '../parts/useDeskEvents';
import { useMore } from '../parts/useMore';
import { isPressing } from './pressing';
import { QueueTable } from './QueueTable';
import { useQueueFilter } from './useQueueFilter';

/** The open cases of all customers, those first whose time for an answer runs out. */
export default function QueuePage() {
  const { t } = useI18n();
  const [filter, setFilter] = useQueueFilter();
  const { response, ...query } = filter;
  const { items, known, error, loading, reload, hasMore, more } = useMore(JSON.stringify(query), async (nextToken, signal) => {
    const page = await listDeskCases({ ...query, nextToken }, signal);
    return { items: page.cases, nextToken: page.nextToken };
  });
  useDeskEvents(reload);

  return (
    <Page title={t('shell.queue')} contentType="table">
      <SpaceBetween size="s">
        {error !== undefined && <ErrorAlert error={error} retry={reload} />}
        <QueueTable
          cases={items.filter((one) => isPressing(one, response))}
          filter={filter}
          change={setFilter}
          first={!known && error === undefined}
          loading={loading}
          reload={reload}
          more={hasMore ? more : undefined}
        />
      </SpaceBetween>
    </Page>
  );
}
