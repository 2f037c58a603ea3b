import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Toggle from '@cloudscape-design/components/toggle';
import { useI18n } from '../../../i18n/I18n';
import { isUserName, type NewUser } from './newUser';
import { PasswordFields } from './PasswordFields';

interface DetailsStepProps {
  user: NewUser;
  change: (user: NewUser) => void;
  /** Whether one has tried to go on, from when on it is said what is wrong. */
  tried: boolean;
}

export function DetailsStep({ user, change, tried }: DetailsStepProps) {
  const { t } = useI18n();
  const noPassword = user.console && !user.password.generated && user.password.typed === '';
  return (
    <Container>
      <SpaceBetween size="l">
        <FormField
          label={t('identities.userName')}
          constraintText={t('identities.nameRule')}
          errorText={tried && !isUserName(user.name) && t('identities.nameWrong')}
        >
          <Input
            value={user.name}
            onChange={({ detail }) => change({ ...user, name: detail.value })}
            autoComplete={false}
          />
        </FormField>
        <Toggle
          checked={user.console}
          onChange={({ detail }) => change({ ...user, console: detail.checked })}
          description={t('identities.giveConsoleHint')}
        >
          {t('identities.giveConsole')}
        </Toggle>
        {user.console && (
          <FormField errorText={tried && noPassword && t('identities.passwordMissing')}>
            <PasswordFields choice={user.password} change={(password) => change({ ...user, password })} />
          </FormField>
        )}
      </SpaceBetween>
    </Container>
  );
}
