import Tabs from '@cloudscape-design/components/tabs';
import { useState } from 'react';
import type { DeskCaseView } from '../../../api/desk';
import { useI18n } from '../../../i18n/I18n';
import { NoteForm } from './NoteForm';
import { ReplyForm } from './ReplyForm';

/** Where engineers write: to the customer unless they choose a note, which looks different. */
export function ReplyBox({ view, reload }: { view: DeskCaseView; reload: () => void }) {
  const { t } = useI18n();
  const [tab, setTab] = useState('reply');
  return (
    <Tabs
      variant="container"
      activeTabId={tab}
      onChange={({ detail }) => setTab(detail.activeTabId)}
      ariaLabel={t('desk.write')}
      tabs={[
        {
          id: 'reply',
          label: t('desk.replyTab'),
          contentRenderStrategy: 'eager',
          content: <ReplyForm view={view} shown={tab === 'reply'} reload={reload} />,
        },
        {
          id: 'note',
          label: t('desk.noteTab'),
          contentRenderStrategy: 'eager',
          content: <NoteForm caseId={view.caseDetails.caseId} reload={reload} />,
        },
      ]}
    />
  );
}
