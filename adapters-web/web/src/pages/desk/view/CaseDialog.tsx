import Box from '@cloudscape-design/components/box';
import { workOn, type DeskCaseView } from '../../../api/desk';
import { formatTime } from '../../../components/formatTime';
import { useI18n } from '../../../i18n/I18n';
import { Dialog } from '../parts/Dialog';
import { MergeDialog } from './MergeDialog';
import { RelateDialog } from './RelateDialog';
import { SeverityDialog } from './SeverityDialog';

export type DialogName = 'claim' | 'set-severity' | 'relate' | 'merge' | 'resolve' | 'reopen';

export interface CaseDialogProps {
  view: DeskCaseView;
  close: () => void;
  onDone: () => void;
}

/** What is asked before something is done with a case. */
export function CaseDialog({ name, ...props }: CaseDialogProps & { name: DialogName }) {
  switch (name) {
    case 'set-severity':
      return <SeverityDialog {...props} />;
    case 'relate':
      return <RelateDialog {...props} />;
    case 'merge':
      return <MergeDialog {...props} />;
    case 'claim':
      return <TakeOverDialog {...props} />;
    case 'resolve':
    case 'reopen':
      return <ConfirmDialog action={name} {...props} />;
  }
}

function ConfirmDialog({ action, view, close, onDone }: CaseDialogProps & { action: 'resolve' | 'reopen' }) {
  const { t } = useI18n();
  return (
    <Dialog
      header={t(`desk.action_${action}`)}
      action={t(`desk.action_${action}`)}
      run={() => workOn(view.caseDetails.caseId, action)}
      close={close}
      onDone={onDone}
    >
      <Box>{t(`desk.confirm_${action}`)}</Box>
    </Dialog>
  );
}

function TakeOverDialog({ view, close, onDone }: CaseDialogProps) {
  const { t, language } = useI18n();
  const { assignee, caseId } = view.caseDetails;
  return (
    <Dialog
      header={t('desk.takeOver')}
      action={t('desk.takeOver')}
      run={() => workOn(caseId, 'claim', { takeOver: true })}
      close={close}
      onDone={onDone}
    >
      {assignee && (
        <Box>{t('desk.confirmTakeOver', { name: assignee.userName, since: formatTime(assignee.since, language) })}</Box>
      )}
    </Dialog>
  );
}
