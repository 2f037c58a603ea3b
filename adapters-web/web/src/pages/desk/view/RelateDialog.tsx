import { useState } from 'react';
import { workOn } from '../../../api/desk';
import { useI18n } from '../../../i18n/I18n';
import { Dialog } from '../parts/Dialog';
import type { CaseDialogProps } from './CaseDialog';
import { CasePicker } from './CasePicker';

export function RelateDialog({ view, close, onDone }: CaseDialogProps) {
  const { t } = useI18n();
  const [otherCaseId, setOtherCaseId] = useState('');
  return (
    <Dialog
      header={t('desk.action_relate')}
      action={t('desk.relate')}
      disabled={otherCaseId === ''}
      run={() => workOn(view.caseDetails.caseId, 'relate', { otherCaseId })}
      close={close}
      onDone={onDone}
    >
      <CasePicker of={view} caseId={otherCaseId} change={setOtherCaseId} />
    </Dialog>
  );
}
