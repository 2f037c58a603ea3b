import { useState } from 'react';
import { lookUp, type TrailEvent } from '../../../api/trail';
import { useI18n } from '../../../i18n/I18n';
import { to } from '../../../shell/follow';
import { Page } from '../../../shell/Page';
import { LongTable } from '../parts/LongTable';
import { useMore } from '../../../components/useMore';
import { AuditFilter, attributeOf, useAuditFilter } from './AuditFilter';
import { useAuditColumns } from './columns';
import { EventDialog } from './EventDialog';

/** Who did what at the desk, the newest first. */
export default function AuditPage() {
  const { t } = useI18n();
  const [filter, setFilter] = useAuditFilter();
  const [shown, setShown] = useState<TrailEvent>();
  const columns = useAuditColumns(setShown);
  const list = useMore(JSON.stringify(filter), async (nextToken, signal) => {
    const page = await lookUp({ attribute: attributeOf(filter), nextToken }, signal);
    return { items: page.events, nextToken: page.nextToken };
  });

  return (
    <Page title={t('desk.audit')} parents={[{ text: t('shell.queue'), href: to('/desk') }]} contentType="table">
      <LongTable
        list={list}
        title={t('desk.audit')}
        hint={t('desk.auditHint')}
        none={t('desk.auditNone')}
        trackBy="EventId"
        columns={columns}
        filter={<AuditFilter filter={filter} change={setFilter} />}
      />
      {shown && <EventDialog event={shown} close={() => setShown(undefined)} />}
    </Page>
  );
}
