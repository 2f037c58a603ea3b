import Button from '@cloudscape-design/components/button';
import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { workOn, type CaseAction, type DeskCaseView } from '../../../api/desk';
import { ApiError } from '../../../api/errors';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { useNotices } from '../../../shell/Notices';
import { useSession } from '../../../session/Session';
import { useWork } from '../../../components/useWork';
import { CaseDialog, type DialogName } from './CaseDialog';

const MORE = ['set-severity', 'relate', 'merge', 'resolve', 'reopen'] as const;

/** What is done without a question. */
type Simple = 'claim' | 'release' | 'start-work';

/** The subject, and what can be done with the case beside writing on it. */
export function CaseHeader({ view, reload }: { view: DeskCaseView; reload: () => void }) {
  const { t } = useI18n();
  const { notify } = useNotices();
  const { principal } = useSession();
  const { working, error, work } = useWork();
  const [dialog, setDialog] = useState<DialogName>();
  const { caseId, subject, displayId, accountName, assignee } = view.caseDetails;
  const others = assignee !== undefined && assignee.userName !== principal.name;
  const may = (action: CaseAction) => view.allowedActions.includes(action);

  const done = (action: Simple | DialogName) => {
    notify({ type: 'success', content: t(`desk.done_${action}`) });
    reload();
  };
  const run = async (action: Simple) => {
    await work(async () => {
      try {
        await workOn(caseId, action);
        done(action);
      } catch (failure) {
        if (!(failure instanceof ApiError && failure.members['reason'] === 'claimed')) {
          throw failure;
        }
        setDialog('claim');
        reload();
      }
    });
  };

  return (
    <SpaceBetween size="s">
      <Header
        variant="h1"
        description={`${displayId} · ${accountName}`}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            {may('claim') && !(assignee && !others) && (
              <Button loading={working} onClick={() => (others ? setDialog('claim') : void run('claim'))}>
                {t(others ? 'desk.takeOver' : 'desk.claim')}
              </Button>
            )}
            {may('release') && assignee && <Button onClick={() => void run('release')}>{t('desk.release')}</Button>}
            {may('start-work') && view.caseDetails.status !== 'work-in-progress' && (
              <Button onClick={() => void run('start-work')}>{t('desk.startWork')}</Button>
            )}
            <ButtonDropdown
              items={MORE.map((action) => ({
                id: action,
                text: t(`desk.action_${action}`),
                disabled: !may(action),
              }))}
              onItemClick={({ detail }) => setDialog(MORE.find((action) => action === detail.id))}
            >
              {t('desk.moreActions')}
            </ButtonDropdown>
          </SpaceBetween>
        }
      >
        {subject}
      </Header>
      {error !== undefined && <ErrorAlert error={error} />}
      {dialog && (
        <CaseDialog name={dialog} view={view} close={() => setDialog(undefined)} onDone={() => done(dialog)} />
      )}
    </SpaceBetween>
  );
}
