import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { useState } from 'react';
import type { DeskCase } from '../../../api/desk';
import { formatTime } from '../../../components/formatTime';
import { useI18n } from '../../../i18n/I18n';
import { useSession } from '../../../session/Session';

/** Warns that another engineer has the case, and that somebody has written since the reply was begun. */
export function Collision({ of: one, writing }: { of: DeskCase; writing: boolean }) {
  const { t, language } = useI18n();
  const { principal } = useSession();
  const [read, setRead] = useState(one.messageCount);
  const { assignee, messageCount } = one;

  if (!writing && read !== messageCount) {
    setRead(messageCount);
  }
  return (
    <>
      {assignee && assignee.userName !== principal.name && (
        <Alert type="warning">
          {t('desk.othersCase', { name: assignee.userName, since: formatTime(assignee.since, language) })}
        </Alert>
      )}
      {writing && messageCount > read && (
        <Alert type="warning" action={<Button onClick={() => setRead(messageCount)}>{t('desk.haveRead')}</Button>}>
          {t('desk.newMessages', { count: messageCount - read })}
        </Alert>
      )}
    </>
  );
}
