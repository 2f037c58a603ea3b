import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal, { type ModalProps } from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { useAction } from './useAction';

interface ActionModalProps {
  title: string;
  /** What the button says. */
  confirm: string;
  run: () => Promise<unknown>;
  /** Called when it is done, to close the dialog unless something else has taken its place. */
  done?: () => void;
  close: () => void;
  disabled?: boolean;
  size?: ModalProps.Size;
  children: ReactNode;
}

/** A dialog that does one thing, and stays open to say why if it fails. */
export function ActionModal({ title, confirm, run, done, close, disabled, size, children }: ActionModalProps) {
  const { t } = useI18n();
  const action = useAction();
  return (
    <Modal
      visible
      header={title}
      onDismiss={close}
      closeAriaLabel={t('actions.close')}
      size={size ?? 'medium'}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={close}>
              {t('identities.cancel')}
            </Button>
            <Button
              variant="primary"
              loading={action.running}
              disabled={disabled ?? false}
              onClick={() => action.run(run, done)}
            >
              {confirm}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        {children}
        {action.error !== undefined && <ErrorAlert error={action.error} />}
      </SpaceBetween>
    </Modal>
  );
}
