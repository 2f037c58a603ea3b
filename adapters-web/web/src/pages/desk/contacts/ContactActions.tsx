import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { closeContact, type Contact } from '../../../api/contacts';
import { useI18n } from '../../../i18n/I18n';
import { useNotices } from '../../../shell/Notices';
import { Dialog } from '../parts/Dialog';
import { ConvertDialog } from './ConvertDialog';

export function ContactActions({ contact, reload }: { contact: Contact; reload: () => void }) {
  const { t } = useI18n();
  const { notify } = useNotices();
  const [dialog, setDialog] = useState<'convert' | 'close'>();
  const over = contact.status === 'closed' || contact.status === 'converted';
  const close = () => setDialog(undefined);

  const done = (text: string) => {
    notify({ type: 'success', content: text });
    reload();
  };

  return (
    <SpaceBetween direction="horizontal" size="xs">
      <Button disabled={over} onClick={() => setDialog('close')}>
        {t('desk.closeContact')}
      </Button>
      <Button disabled={over} onClick={() => setDialog('convert')}>
        {t('desk.convert')}
      </Button>
      {dialog === 'convert' && (
        <ConvertDialog contact={contact} close={close} onDone={() => done(t('desk.converted'))} />
      )}
      {dialog === 'close' && (
        <Dialog
          header={t('desk.closeContact')}
          action={t('desk.closeContact')}
          run={() => closeContact(contact.contactId)}
          close={close}
          onDone={() => done(t('desk.closed'))}
        >
          <Box>{t('desk.closeContactHint')}</Box>
        </Dialog>
      )}
    </SpaceBetween>
  );
}
