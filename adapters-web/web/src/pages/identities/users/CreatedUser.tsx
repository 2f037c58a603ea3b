import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { AppButton } from '../../../components/AppButton';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { userPath } from '../parts/paths';
import type { Outcome } from './createUserInSteps';
import { SignInFacts } from './SignInFacts';

/** Says what became of a new user; the password is shown this once. */
export function CreatedUser({ outcome, again }: { outcome: Outcome; again: () => void }) {
  const { t } = useI18n();
  const { userName, created, password, failures } = outcome;
  return (
    <SpaceBetween size="l">
      {created && (
        <Alert type="success" header={t('identities.userCreated', { name: userName })}>
          {password !== undefined && t('identities.shownOnce')}
        </Alert>
      )}
      {failures.map(({ what, error }, index) => (
        <SpaceBetween key={index} size="xs">
          {created && (
            <Alert type="warning">{t('identities.notGiven', { what: what ?? t('identities.consoleAccess') })}</Alert>
          )}
          <ErrorAlert error={error} />
        </SpaceBetween>
      ))}
      {password !== undefined && (
        <Container header={<Header variant="h2">{t('identities.signInDetails')}</Header>}>
          <SignInFacts userName={userName} password={password} />
        </Container>
      )}
      <SpaceBetween direction="horizontal" size="xs">
        {created ? (
          <AppButton variant="primary" to={userPath(userName)}>
            {t('identities.viewUser')}
          </AppButton>
        ) : (
          <Button onClick={again}>{t('identities.back')}</Button>
        )}
        <AppButton to="/users">{t('identities.users')}</AppButton>
      </SpaceBetween>
    </SpaceBetween>
  );
}
