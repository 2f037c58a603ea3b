import Box from '@cloudscape-design/components/box';
import { deleteCannedReply, type CannedReply } from '../../../api/cannedReplies';
import { useI18n } from '../../../i18n/I18n';
import { Dialog } from '../parts/Dialog';
import { languageName } from '../../../components/languageName';

interface DeleteDialogProps {
  reply: CannedReply;
  close: () => void;
  onDone: () => void;
}

export function DeleteDialog({ reply, close, onDone }: DeleteDialogProps) {
  const { t, language } = useI18n();
  return (
    <Dialog
      header={t('desk.cannedDelete')}
      action={t('desk.delete')}
      run={() => deleteCannedReply(reply)}
      close={close}
      onDone={onDone}
    >
      <Box>{t('desk.cannedDeleteHint', { name: reply.name, language: languageName(reply.language, language) })}</Box>
    </Dialog>
  );
}
