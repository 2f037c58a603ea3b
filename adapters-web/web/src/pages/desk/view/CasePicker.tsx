import Autosuggest from '@cloudscape-design/components/autosuggest';
import FormField from '@cloudscape-design/components/form-field';
import { listDeskCases, type DeskCaseView } from '../../../api/desk';
import { messageOf } from '../../../components/ErrorAlert';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';

const MOST = 100;

interface CasePickerProps {
  of: DeskCaseView;
  caseId: string;
  change: (caseId: string) => void;
}

/** Another case of the same customer: one of those that are open, or any by its ID. */
export function CasePicker({ of, caseId, change }: CasePickerProps) {
  const { t } = useI18n();
  const { accountId, caseId: own } = of.caseDetails;
  const { value, error, loading } = useLoad(accountId, (signal) =>
    listDeskCases({ accountId, maxResults: MOST }, signal),
  );
  const cases = value?.cases.filter((one) => one.caseId !== own) ?? [];

  return (
    <FormField label={t('desk.otherCase')} description={t('desk.otherCaseHint')} stretch>
      <Autosuggest
        value={caseId}
        onChange={({ detail }) => change(detail.value.trim())}
        options={cases.map((one) => ({ value: one.caseId, label: one.subject, labelTag: one.displayId }))}
        enteredTextLabel={(text) => t('desk.useCaseId', { id: text })}
        statusType={error !== undefined ? 'error' : loading ? 'loading' : 'finished'}
        errorText={error === undefined ? '' : messageOf(error, t)}
        loadingText={t('actions.loading')}
        empty={t('desk.noOtherCase')}
        ariaLabel={t('desk.otherCase')}
      />
    </FormField>
  );
}
