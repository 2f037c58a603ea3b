import SegmentedControl from '@cloudscape-design/components/segmented-control';
import { useSearchParams } from 'react-router';
import { listContacts, type ContactStatus } from '../../../api/contacts';
import { useI18n } from '../../../i18n/I18n';
import { to } from '../../../shell/follow';
import { Page } from '../../../shell/Page';
import { LongTable } from '../parts/LongTable';
import { useMore } from '../../../components/useMore';
import { useContactColumns } from './columns';

const STATUSES: ContactStatus[] = ['open', 'answered', 'converted', 'closed'];

/** What people wrote who cannot sign in, those first that came first. */
export default function ContactListPage() {
  const { t } = useI18n();
  const [parameters, setParameters] = useSearchParams();
  const columns = useContactColumns();
  const status = STATUSES.find((one) => one === parameters.get('status')) ?? 'open';
  const list = useMore(status, async (nextToken, signal) => {
    const page = await listContacts(status, nextToken, signal);
    return { items: page.contacts, nextToken: page.nextToken };
  });

  return (
    <Page
      title={t('shell.contactRequests')}
      parents={[{ text: t('shell.queue'), href: to('/desk') }]}
      contentType="table"
    >
      <LongTable
        list={list}
        title={t('shell.contactRequests')}
        hint={t('desk.contactsHint')}
        none={t('desk.contactsNone')}
        trackBy="contactId"
        columns={columns}
        filter={
          <SegmentedControl
            label={t('desk.status')}
            selectedId={status}
            onChange={({ detail }) => setParameters({ status: detail.selectedId }, { replace: true })}
            options={STATUSES.map((id) => ({ id, text: t(`desk.contact_${id}`) }))}
          />
        }
      />
    </Page>
  );
}
