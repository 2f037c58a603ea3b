import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useEffect } from 'react';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { languageName } from '../../../components/languageName';
import type { StepProps } from './step';
import { useCaseLanguages } from './useOffer';

/** In which language Support answers, and who else is told. */
export function ContactStep({ draft, change, problems }: StepProps) {
  const { t, language } = useI18n();
  const { value: languages, error } = useCaseLanguages(draft);

  useEffect(() => {
    if (languages?.[0] && !languages.includes(draft.language)) {
      change({ language: languages[0] });
    }
  }, [languages, draft.language, change]);

  return (
    <Container>
      <SpaceBetween size="l">
        <FormField label={t('newCase.caseLanguage')} description={t('newCase.caseLanguageHint')}>
          {error !== undefined && <ErrorAlert error={error} compact />}
          {languages && (
            <RadioGroup
              value={draft.language}
              items={languages.map((code) => ({ value: code, label: languageName(code, language) }))}
              onChange={({ detail }) => change({ language: detail.value })}
            />
          )}
        </FormField>
        <FormField
          label={t('cases.contacts')}
          description={t('newCase.contactsHint')}
          stretch
          errorText={problems.contacts && t(problems.contacts)}
        >
          <Textarea
            value={draft.contacts}
            rows={3}
            placeholder="ann@example.com, bob@example.com"
            onChange={({ detail }) => change({ contacts: detail.value })}
          />
        </FormField>
      </SpaceBetween>
    </Container>
  );
}
