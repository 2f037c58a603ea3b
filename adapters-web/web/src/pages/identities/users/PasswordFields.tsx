import Checkbox from '@cloudscape-design/components/checkbox';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import RadioGroup from '@cloudscape-design/components/radio-group';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useI18n } from '../../../i18n/I18n';
import type { PasswordChoice } from './password';

/** How a password comes about, and whether it has to be changed when it is first used. */
export function PasswordFields({
  choice,
  change,
}: {
  choice: PasswordChoice;
  change: (choice: PasswordChoice) => void;
}) {
  const { t } = useI18n();
  return (
    <SpaceBetween size="m">
      <FormField label={t('identities.password')}>
        <RadioGroup
          value={choice.generated ? 'generated' : 'own'}
          onChange={({ detail }) => change({ ...choice, generated: detail.value === 'generated' })}
          items={[
            { value: 'generated', label: t('identities.generated'), description: t('identities.generatedHint') },
            { value: 'own', label: t('identities.ownPassword') },
          ]}
        />
      </FormField>
      {!choice.generated && (
        <FormField label={t('identities.newPassword')}>
          <Input
            type="password"
            value={choice.typed}
            onChange={({ detail }) => change({ ...choice, typed: detail.value })}
            autoComplete="new-password"
          />
        </FormField>
      )}
      <Checkbox
        checked={choice.mustChange}
        onChange={({ detail }) => change({ ...choice, mustChange: detail.checked })}
        description={t('identities.mustChangeHint')}
      >
        {t('identities.mustChangeAtSignIn')}
      </Checkbox>
    </SpaceBetween>
  );
}
