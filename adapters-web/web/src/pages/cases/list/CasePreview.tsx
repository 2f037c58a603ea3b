import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import SplitPanel from '@cloudscape-design/components/split-panel';
import { describeCommunications, type SupportCase } from '../../../api/support';
import { AppButton } from '../../../components/AppButton';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { Loading } from '../../../components/Loading';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { CaseFacts } from '../parts/CaseFacts';
import { Message } from '../parts/Message';

/** The selected case below or beside the list: its facts and newest messages. */
export function CasePreview({ selected }: { selected: SupportCase | undefined }) {
  const { t } = useI18n();
  return (
    <SplitPanel
      header={selected ? selected.subject : t('cases.preview')}
      headerActions={selected && <AppButton to={`/cases/${selected.displayId}`}>{t('cases.open')}</AppButton>}
      closeBehavior="hide"
    >
      {selected ? <Preview key={selected.caseId} selected={selected} /> : <Box>{t('cases.previewHint')}</Box>}
    </SplitPanel>
  );
}

function Preview({ selected }: { selected: SupportCase }) {
  const { value, error } = useLoad(selected.caseId, (signal) =>
    describeCommunications({ caseId: selected.caseId, maxResults: 10 }, signal),
  );
  return (
    <SpaceBetween size="l">
      <CaseFacts of={selected} />
      {error !== undefined && <ErrorAlert error={error} />}
      {!value && error === undefined && <Loading />}
      {value?.communications.map((message) => (
        <Message key={message.timeCreated} message={message} />
      ))}
    </SpaceBetween>
  );
}
