import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useState } from 'react';
import { lookUp, type TrailEvent } from '../../../api/trail';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { to } from '../../../shell/follow';
import { Page } from '../../../shell/Page';
import { useMore } from '../parts/useMore';
import { AuditFilter, attributeOf, useAuditFilter } from './AuditFilter';
import { useAuditColumns } from './columns';
import { EventDialog } from './EventDialog';

/** Who did what at the desk, the newest first. */
export default function AuditPage() {
  const { t } = useI18n();
  const [filter, setFilter] = useAuditFilter();
  const [shown, setShown] = useState<TrailEvent>();
  const { items, known, error, loading, reload, hasMore, more } = useMore(
    JSON.stringify(filter),
    async (nextToken, signal) => {
      const page = await lookUp({ attribute: attributeOf(filter), nextToken }, signal);
      return { items: page.events, nextToken: page.nextToken };
    },
  );

  return (
    <Page title={t('desk.audit')} parents={[{ text: t('shell.queue'), href: to('/desk') }]} contentType="table">
      <SpaceBetween size="s">
        {error !== undefined && <ErrorAlert error={error} retry={reload} />}
        <Table
          variant="full-page"
          stickyHeader
          wrapLines
          items={items}
          trackBy="EventId"
          columnDefinitions={useAuditColumns(setShown)}
          loading={!known && error === undefined}
          loadingText={t('actions.loading')}
          ariaLabels={{ tableLabel: t('desk.audit') }}
          empty={<Box padding="m">{t('desk.auditNone')}</Box>}
          filter={<AuditFilter filter={filter} change={setFilter} />}
          header={
            <Header
              variant="awsui-h1-sticky"
              counter={`(${items.length}${hasMore ? '+' : ''})`}
              description={t('desk.auditHint')}
              actions={<Button iconName="refresh" ariaLabel={t('desk.reload')} loading={loading} onClick={reload} />}
            >
              {t('desk.audit')}
            </Header>
          }
          footer={
            hasMore && (
              <Box textAlign="center">
                <Button onClick={() => void more()}>{t('desk.more')}</Button>
              </Box>
            )
          }
        />
      </SpaceBetween>
      {shown && <EventDialog event={shown} close={() => setShown(undefined)} />}
    </Page>
  );
}
