import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { resolveCase, type SupportCase } from '../../../api/support';
import { AppButton } from '../../../components/AppButton';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { useNotices } from '../../../shell/Notices';
import { useShortcut } from '../../../shell/useShortcut';

export function CaseActions({
  of: one,
  reload,
  toReply,
}: {
  of: SupportCase;
  reload: () => void;
  toReply: () => void;
}) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  useShortcut('r', toReply);

  return (
    <SpaceBetween direction="horizontal" size="xs">
      <AppButton to={`/cases/create?relatedTo=${one.displayId}`}>{t('oneCase.createRelated')}</AppButton>
      {one.status !== 'resolved' && <Button onClick={() => setAsking(true)}>{t('oneCase.resolve')}</Button>}
      <Button variant="primary" onClick={toReply}>
        {t('oneCase.reply')}
      </Button>
      {asking && <ResolveDialog of={one} close={() => setAsking(false)} resolved={reload} />}
    </SpaceBetween>
  );
}

function ResolveDialog({ of: one, close, resolved }: { of: SupportCase; close: () => void; resolved: () => void }) {
  const { t } = useI18n();
  const { notify } = useNotices();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const resolve = async () => {
    setBusy(true);
    try {
      await resolveCase(one.caseId);
      notify({ type: 'success', content: t('oneCase.resolved') });
      close();
      resolved();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };

  return (
    <Modal
      visible
      header={t('oneCase.resolveTitle')}
      closeAriaLabel={t('actions.close')}
      onDismiss={close}
      footer={
        <Box float="right">
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={close}>
              {t('actions.cancel')}
            </Button>
            <Button variant="primary" loading={busy} onClick={() => void resolve()}>
              {t('oneCase.resolve')}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <Box>{t('oneCase.resolveHint')}</Box>
        {error !== undefined && <ErrorAlert error={error} />}
      </SpaceBetween>
    </Modal>
  );
}
