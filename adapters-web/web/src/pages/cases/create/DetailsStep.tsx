import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { FileField } from '../../../components/message/FileField';
import { MessageField } from '../../../components/message/MessageField';
import { useI18n } from '../../../i18n/I18n';
import type { StepProps } from './step';

/** What has happened, in words and files. */
export function DetailsStep({ draft, change, files, setFiles, problems }: StepProps) {
  const { t } = useI18n();
  return (
    <Container>
      <SpaceBetween size="l">
        <FormField label={t('cases.subject')} stretch errorText={problems.subject && t(problems.subject)}>
          <Input
            value={draft.subject}
            onChange={({ detail }) => change({ subject: detail.value })}
            placeholder={t('newCase.subjectPlaceholder')}
          />
        </FormField>
        <MessageField
          label={t('newCase.description')}
          placeholder={draft.issueType === 'technical' ? t('newCase.promptTechnical') : t('newCase.promptAccount')}
          value={draft.body}
          change={(body) => change({ body })}
          addFiles={(added) => setFiles([...files, ...added])}
          rows={10}
          errorText={problems.body && t(problems.body)}
        />
        <FileField files={files} change={setFiles} />
      </SpaceBetween>
    </Container>
  );
}
