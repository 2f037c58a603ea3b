import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table from '@cloudscape-design/components/table';
import { useSearchParams } from 'react-router';
import { listContacts, type ContactStatus } from '../../../api/contacts';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { to } from '../../../shell/follow';
import { Page } from '../../../shell/Page';
import { useMore } from '../parts/useMore';
import { useContactColumns } from './columns';

const STATUSES: ContactStatus[] = ['open', 'answered', 'converted', 'closed'];

/** What people wrote who cannot sign in, those first that came first. */
export default function ContactListPage() {
  const { t } = useI18n();
  const [parameters, setParameters] = useSearchParams();
  const status = STATUSES.find((one) => one === parameters.get('status')) ?? 'open';
  const { items, known, error, loading, reload, hasMore, more } = useMore(status, async (nextToken, signal) => {
    const page = await listContacts(status, nextToken, signal);
    return { items: page.contacts, nextToken: page.nextToken };
  });

  return (
    <Page
      title={t('shell.contactRequests')}
      parents={[{ text: t('shell.queue'), href: to('/desk') }]}
      contentType="table"
    >
      <SpaceBetween size="s">
        {error !== undefined && <ErrorAlert error={error} retry={reload} />}
        <Table
          variant="full-page"
          stickyHeader
          wrapLines
          items={items}
          trackBy="contactId"
          columnDefinitions={useContactColumns()}
          loading={!known && error === undefined}
          loadingText={t('actions.loading')}
          ariaLabels={{ tableLabel: t('shell.contactRequests') }}
          empty={<Box padding="m">{t('desk.contactsNone')}</Box>}
          filter={
            <SegmentedControl
              label={t('desk.status')}
              selectedId={status}
              onChange={({ detail }) => setParameters({ status: detail.selectedId }, { replace: true })}
              options={STATUSES.map((id) => ({ id, text: t(`desk.contact_${id}`) }))}
            />
          }
          header={
            <Header
              variant="awsui-h1-sticky"
              counter={`(${items.length}${hasMore ? '+' : ''})`}
              description={t('desk.contactsHint')}
              actions={<Button iconName="refresh" ariaLabel={t('desk.reload')} loading={loading} onClick={reload} />}
            >
              {t('shell.contactRequests')}
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
    </Page>
  );
}
