import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { useWork } from './useWork';

interface DialogProps {
  header: string;
  /** What is written on the button that does it. */
  action: string;
  disabled?: boolean;
  run: () => Promise<unknown>;
  close: () => void;
  onDone: () => void;
  children: ReactNode;
}

/** Asks before it does something, and stays open with the reason if that is refused. */
export function Dialog({ header, action, disabled = false, run, close, onDone, children }: DialogProps) {
  const { t } = useI18n();
  const { working, error, work } = useWork();

  const confirm = async () => {
    if (await work(run)) {
      close();
      onDone();
    }
  };

  return (
    <Modal
      visible
      header={header}
      onDismiss={close}
      closeAriaLabel={t('actions.close')}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={close}>
              {t('desk.cancel')}
            </Button>
            <Button variant="primary" disabled={disabled} loading={working} onClick={() => void confirm()}>
              {action}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        {error !== undefined && <ErrorAlert error={error} />}
        {children}
      </SpaceBetween>
    </Modal>
  );
}
