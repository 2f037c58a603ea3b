import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { resolveCase, type SupportCase } from '../../../api/support';
import { ActionDialog } from '../../../components/ActionDialog';
import { AppButton } from '../../../components/AppButton';
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

  const done = () => {
    notify({ type: 'success', content: t('oneCase.resolved') });
    close();
    resolved();
  };

  return (
    <ActionDialog
      title={t('oneCase.resolveTitle')}
      confirm={t('oneCase.resolve')}
      run={() => resolveCase(one.caseId)}
      done={done}
      close={close}
    >
      <Box>{t('oneCase.resolveHint')}</Box>
    </ActionDialog>
  );
}
