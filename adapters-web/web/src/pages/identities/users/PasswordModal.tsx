import { useState } from 'react';
import { getPasswordPolicy } from '../../../api/iam/account';
import { createLoginProfile, updateLoginProfile } from '../../../api/iam/credentials';
import { ActionDialog } from '../../../components/ActionDialog';
import { useI18n } from '../../../i18n/I18n';
import { OnceModal } from '../parts/OnceModal';
import { generatePassword, NEW_PASSWORD } from './password';
import { PasswordFields } from './PasswordFields';
import { SignInFacts } from './SignInFacts';

interface PasswordModalProps {
  userName: string;
  /** Whether there is a password already. */
  exists: boolean;
  close: () => void;
}

/** Gives a user a password, and shows it this once. */
export function PasswordModal({ userName, exists, close }: PasswordModalProps) {
  const { t } = useI18n();
  const [choice, setChoice] = useState(NEW_PASSWORD);
  const [password, setPassword] = useState<string>();

  if (password !== undefined) {
    return (
      <OnceModal title={t('identities.passwordSet')} close={close}>
        <SignInFacts userName={userName} password={password} />
      </OnceModal>
    );
  }
  const set = async () => {
    const chosen = choice.generated ? generatePassword(await getPasswordPolicy().catch(() => undefined)) : choice.typed;
    await (exists ? updateLoginProfile : createLoginProfile)(userName, chosen, choice.mustChange);
    setPassword(chosen);
  };
  return (
    <ActionDialog
      title={t(exists ? 'identities.resetPassword' : 'identities.enableConsole')}
      confirm={t('identities.setPassword')}
      disabled={!choice.generated && choice.typed === ''}
      run={set}
      close={close}
    >
      <PasswordFields choice={choice} change={setChoice} />
    </ActionDialog>
  );
}
