import Box from '@cloudscape-design/components/box';
import { ActionDialog } from '../../../components/ActionDialog';
import { useI18n } from '../../../i18n/I18n';

/** Asks before what was written of a new case is gone. */
export function DiscardDialog({ discard, close }: { discard: () => void; close: () => void }) {
  const { t } = useI18n();
  return (
    <ActionDialog
      title={t('newCase.discardTitle')}
      confirm={t('newCase.discard')}
      run={() => Promise.resolve()}
      done={discard}
      close={close}
    >
      <Box>{t('newCase.discardHint')}</Box>
    </ActionDialog>
  );
}
