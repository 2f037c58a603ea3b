import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState, type FormEvent } from 'react';
import { changePassword, changeRootPassword } from '../../../api/ownSignIn';
import { useI18n } from '../../../i18n/I18n';
import { forgetAll } from '../../../preferences/stored';
import { useSession } from '../../../session/Session';
import { useAction } from '../parts/useAction';
import { PasswordField } from './PasswordField';
import { PasswordProblem } from './PasswordProblem';
import { PasswordRequirements } from './PasswordRequirements';

const NOTHING = { old: '', next: '', again: '' };

/** Sets one's own password by the one that one has, with which all sessions end. */
export function ChangePassword({ changed }: { changed: () => void }) {
  const { t } = useI18n();
  const { principal } = useSession();
  const [typed, setTyped] = useState(NOTHING);
  const [sent, setSent] = useState(false);
  const action = useAction();
  const isRoot = principal.type === 'root';
  const missing = (text: string) => (sent && text === '' ? t('identities.passwordMissing') : '');
  const different = sent && typed.next !== typed.again ? t('credentials.different') : '';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (typed.old !== '' && typed.next !== '' && typed.next === typed.again) {
      const change = isRoot ? changeRootPassword : changePassword;
      action.run(
        () => change(typed.old, typed.next),
        () => {
          forgetAll('draft.');
          changed();
        },
      );
    }
  };

  return (
    <form onSubmit={submit}>
      <Container
        header={
          <Header variant="h2" description={t('credentials.changeEndsSessions')}>
            {t('credentials.changePassword')}
          </Header>
        }
      >
        <Form
          actions={
            <Button variant="primary" formAction="submit" loading={action.running}>
              {t('credentials.changePassword')}
            </Button>
          }
          errorText={action.error !== undefined && <PasswordProblem error={action.error} />}
        >
          <SpaceBetween size="m">
            <PasswordRequirements ofAccount={!isRoot} />
            <PasswordField
              label={t('credentials.oldPassword')}
              error={missing(typed.old)}
              autoComplete="current-password"
              value={typed.old}
              change={(old) => setTyped({ ...typed, old })}
            />
            <PasswordField
              label={t('identities.newPassword')}
              error={missing(typed.next)}
              autoComplete="new-password"
              value={typed.next}
              change={(next) => setTyped({ ...typed, next })}
            />
            <PasswordField
              label={t('credentials.newPasswordAgain')}
              error={missing(typed.again) || different}
              autoComplete="new-password"
              value={typed.again}
              change={(again) => setTyped({ ...typed, again })}
            />
          </SpaceBetween>
        </Form>
      </Container>
    </form>
  );
}
