import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import { useState } from 'react';
import { workOn } from '../../../api/desk';
import { SEVERITIES, SEVERITY_TEXTS } from '../../../components/Severity';
import { useI18n } from '../../../i18n/I18n';
import { Dialog } from '../parts/Dialog';
import type { CaseDialogProps } from './CaseDialog';

export function SeverityDialog({ view, close, onDone }: CaseDialogProps) {
  const { t } = useI18n();
  const { caseId, severityCode } = view.caseDetails;
  const [chosen, setChosen] = useState(severityCode);
  return (
    <Dialog
      header={t('desk.action_set-severity')}
      action={t('desk.setSeverity')}
      disabled={chosen === severityCode}
      run={() => workOn(caseId, 'set-severity', { severityCode: chosen })}
      close={close}
      onDone={onDone}
    >
      <FormField label={t('desk.severity')} description={t('desk.severityHint')}>
        <RadioGroup
          value={chosen}
          onChange={({ detail }) => setChosen(detail.value)}
          items={SEVERITIES.map((code) => ({ value: code, label: t(SEVERITY_TEXTS[code]) }))}
        />
      </FormField>
    </Dialog>
  );
}
