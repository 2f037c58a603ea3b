import Box from '@cloudscape-design/components/box';
import FormField from '@cloudscape-design/components/form-field';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { workOn } from '../../../api/desk';
import { useI18n } from '../../../i18n/I18n';
import { Dialog } from '../parts/Dialog';
import type { CaseDialogProps } from './CaseDialog';
import { CasePicker } from './CasePicker';

export function MergeDialog({ view, close, onDone }: CaseDialogProps) {
  const { t } = useI18n();
  const [intoCaseId, setIntoCaseId] = useState('');
  const [body, setBody] = useState('');
  return (
    <Dialog
      header={t('desk.action_merge')}
      action={t('desk.merge')}
      guarded
      disabled={intoCaseId === ''}
      run={() => workOn(view.caseDetails.caseId, 'merge', { intoCaseId, ...(body.trim() && { body }) })}
      close={close}
      onDone={onDone}
    >
      <Box>{t('desk.mergeHint')}</Box>
      <CasePicker of={view} caseId={intoCaseId} change={setIntoCaseId} />
      <FormField label={t('desk.mergeMessage')} description={t('desk.mergeMessageHint')}>
        <Textarea value={body} onChange={({ detail }) => setBody(detail.value)} />
      </FormField>
    </Dialog>
  );
}
