import { useState } from 'react';
import { caseIdOf, workOn } from '../../../api/desk';
import { useI18n } from '../../../i18n/I18n';
import { Dialog } from '../parts/Dialog';
import type { CaseDialogProps } from './CaseDialog';
import { CasePicker } from './CasePicker';

export function RelateDialog({ view, close, onDone }: CaseDialogProps) {
  const { t } = useI18n();
  const { caseId, accountId } = view.caseDetails;
  const [other, setOther] = useState('');
  return (
    <Dialog
      header={t('desk.action_relate')}
      action={t('desk.relate')}
      disabled={other === ''}
      run={async () => workOn(caseId, 'relate', { otherCaseId: await caseIdOf(other, accountId) })}
      close={close}
      onDone={onDone}
    >
      <CasePicker of={view} caseId={other} change={setOther} />
    </Dialog>
  );
}
