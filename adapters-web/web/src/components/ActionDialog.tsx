import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal, { type ModalProps } from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { useI18n } from '../i18n/I18n';
import { ErrorAlert } from './ErrorAlert';
import { useWork } from './useWork';

interface ActionDialogProps {
  title: string;
  /** What the button says that does it. */
  confirm: string;
  /** What the other one says, if it is more than to cancel. */
  cancel?: string;
  run: () => Promise<unknown>;
  /** Called when it is done, to close the dialog unless something else has taken its place. */
  done?: () => void;
  close: () => void;
  disabled?: boolean;
  /** Whether there is so much written in it that Escape must not throw it away. */
  guarded?: boolean;
  size?: ModalProps.Size | undefined;
  children: ReactNode;
}

/**
 * Asks before it does something, and stays open to say why if that fails. It also stays while it works, since what comes
 * of that may be shown only once, and when somebody clicks beside it.
 */
export function ActionDialog({ title, confirm, run, done, close, disabled = false, ...props }: ActionDialogProps) {
  const { t } = useI18n();
  const { working, error, work } = useWork();

  const act = async () => {
    if (await work(run)) {
      done?.();
    }
  };
  const leave = (reason: string) => {
    const meant = reason !== 'overlay' && !(reason === 'keyboard' && props.guarded);
    if (meant && !working) {
      close();
    }
  };

  return (
    <Modal
      visible
      header={title}
      onDismiss={({ detail }) => leave(detail.reason)}
      closeAriaLabel={t('actions.close')}
      size={props.size ?? 'medium'}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" disabled={working} onClick={close}>
              {props.cancel ?? t('actions.cancel')}
            </Button>
            <Button variant="primary" loading={working} disabled={disabled} onClick={() => void act()}>
              {confirm}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        {props.children}
        {error !== undefined && <ErrorAlert error={error} />}
      </SpaceBetween>
    </Modal>
  );
}
