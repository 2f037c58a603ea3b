import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { useI18n } from '../../../i18n/I18n';

/** Shows a secret that cannot be shown again, until it is closed on purpose. */
export function OnceModal({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  const { t } = useI18n();
  return (
    <Modal
      visible
      header={title}
      onDismiss={({ detail }) => detail.reason === 'closeButton' && close()}
      closeAriaLabel={t('actions.close')}
      footer={
        <Box float="right">
          <Button variant="primary" onClick={close}>
            {t('identities.finished')}
          </Button>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <Alert type="warning">{t('identities.shownOnce')}</Alert>
        {children}
      </SpaceBetween>
    </Modal>
  );
}
