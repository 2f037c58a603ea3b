import Box from '@cloudscape-design/components/box';
import Modal from '@cloudscape-design/components/modal';
import type { TrailEvent } from '../../../api/trail';
import { PlainText } from '../../../components/message/PlainText';
import { useI18n } from '../../../i18n/I18n';
import { pretty } from './record';

/** The whole record of an event. */
export function EventDialog({ event, close }: { event: TrailEvent; close: () => void }) {
  const { t } = useI18n();
  return (
    <Modal visible size="large" header={event.EventName} onDismiss={close} closeAriaLabel={t('actions.close')}>
      <Box variant="code">
        <PlainText text={pretty(event)} />
      </Box>
    </Modal>
  );
}
