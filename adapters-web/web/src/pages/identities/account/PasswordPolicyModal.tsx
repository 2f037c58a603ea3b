import Checkbox from '@cloudscape-design/components/checkbox';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import { useState } from 'react';
import { updatePasswordPolicy, type PasswordPolicy } from '../../../api/iam/account';
import { ActionDialog } from '../../../components/ActionDialog';
import { useI18n } from '../../../i18n/I18n';
import { PASSWORD_FLAGS } from './passwordFlags';

const FIRST: PasswordPolicy = {
  minimumLength: 12,
  symbols: false,
  numbers: true,
  uppercase: true,
  lowercase: true,
  usersMayChange: true,
  maxAge: undefined,
  reusePrevention: undefined,
  hardExpiry: false,
};

interface PasswordPolicyModalProps {
  policy: PasswordPolicy | undefined;
  done: () => void;
  close: () => void;
}

export function PasswordPolicyModal({ policy, done, close }: PasswordPolicyModalProps) {
  const { t } = useI18n();
  const [draft, setDraft] = useState(policy ?? FIRST);
  const number = (label: string, rule: string, value: number | undefined, set: (value: number | undefined) => void) => (
    <FormField label={label} constraintText={rule}>
      <Input
        type="number"
        value={value === undefined ? '' : String(value)}
        onChange={({ detail }) => set(detail.value === '' ? undefined : Number(detail.value))}
      />
    </FormField>
  );
  return (
    <ActionDialog
      title={t('identities.passwordPolicy')}
      confirm={t('identities.save')}
      run={() => updatePasswordPolicy(draft)}
      done={done}
      close={close}
    >
      {number(t('identities.minimumLength'), t('identities.minimumLengthRule'), draft.minimumLength, (value) =>
        setDraft({ ...draft, minimumLength: value ?? 0 }),
      )}
      {PASSWORD_FLAGS.map(({ name, text }) => (
        <Checkbox
          key={name}
          checked={draft[name]}
          onChange={({ detail }) => setDraft({ ...draft, [name]: detail.checked })}
        >
          {t(text)}
        </Checkbox>
      ))}
      {number(t('identities.maxAge'), t('identities.maxAgeRule'), draft.maxAge, (maxAge) =>
        setDraft({ ...draft, maxAge }),
      )}
      {number(t('identities.reusePrevention'), t('identities.reusePreventionRule'), draft.reusePrevention, (count) =>
        setDraft({ ...draft, reusePrevention: count }),
      )}
    </ActionDialog>
  );
}
