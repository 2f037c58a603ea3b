import Box from '@cloudscape-design/components/box';
import FormField from '@cloudscape-design/components/form-field';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import { caseIdOf, workOn } from '../../../api/desk';
import { useI18n } from '../../../i18n/I18n';
import { Dialog } from '../parts/Dialog';
import type { CaseDialogProps } from './CaseDialog';
import { CasePicker } from './CasePicker';

export function MergeDialog({ view, close, onDone }: CaseDialogProps) {
  const { t } = useI18n();
  const { caseId, accountId } = view.caseDetails;
  const [other, setOther] = useState('');
  const [body, setBody] = useState('');
  const merge = async () =>
    workOn(caseId, 'merge', { intoCaseId: await caseIdOf(other, accountId), ...(body.trim() && { body }) });

  return (
    <Dialog
      header={t('desk.action_merge')}
      action={t('desk.merge')}
      guarded
      disabled={other === ''}
      run={merge}
      close={close}
      onDone={onDone}
    >
      <Box>{t('desk.mergeHint')}</Box>
      <CasePicker of={view} caseId={other} change={setOther} />
      <FormField label={t('desk.mergeMessage')} description={t('desk.mergeMessageHint')}>
        <Textarea value={body} onChange={({ detail }) => setBody(detail.value)} />
      </FormField>
    </Dialog>
  );
}
