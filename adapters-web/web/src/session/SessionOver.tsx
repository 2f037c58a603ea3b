import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useCallback, useEffect } from 'react';
import { signInAddress } from '../api/http';
import { ErrorAlert } from '../components/ErrorAlert';
import { useWork } from '../components/useWork';
import { useI18n } from '../i18n/I18n';

/** Has people sign in again beside the page, which goes on as it is when they come back. */
export function SessionOver({ resume }: { resume: () => Promise<void> }) {
  const { t } = useI18n();
  const { working, error, work } = useWork();

  const comeBack = useCallback(() => {
    if (!document.hidden) {
      resume().catch(() => undefined);
    }
  }, [resume]);

  useEffect(() => {
    document.addEventListener('visibilitychange', comeBack);
    window.addEventListener('focus', comeBack);
    return () => {
      document.removeEventListener('visibilitychange', comeBack);
      window.removeEventListener('focus', comeBack);
    };
  }, [comeBack]);

  return (
    <Modal
      visible
      header={t('errors.sessionOverTitle')}
      onDismiss={() => void work(resume)}
      closeAriaLabel={t('actions.close')}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button loading={working} onClick={() => void work(resume)}>
              {t('errors.goOn')}
            </Button>
            <Button variant="primary" href={signInAddress()} target="_blank" iconName="external" iconAlign="right">
              {t('errors.signInAgain')}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <Box>{t('errors.sessionOverHint')}</Box>
        {error !== undefined && <ErrorAlert error={error} />}
      </SpaceBetween>
    </Modal>
  );
}
