import Box from '@cloudscape-design/components/box';
import Modal from '@cloudscape-design/components/modal';
import type { TrailEvent } from '../../../api/trail';
import { useI18n } from '../../../i18n/I18n';
import { pretty } from './record';
import '../parts/bubble.css';

/** The whole record of an event. */
export function EventDialog({ event, close }: { event: TrailEvent; close: () => void }) {
  const { t } = useI18n();
  return (
    <Modal visible size="large" header={event.EventName} onDismiss={close} closeAriaLabel={t('actions.close')}>
      <Box variant="code">
        <div className="bubble-body">{pretty(event)}</div>
      </Box>
    </Modal>
  );
}
