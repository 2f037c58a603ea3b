import { ApiError } from '../../../api/errors';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';

/** IAM says so as if a policy denied it. */
const WRONG = 'The old password was incorrect.';

/** Why a password is still what it was; a policy that denies the change is named. */
export function PasswordProblem({ error }: { error: unknown }) {
  const { t } = useI18n();
  if (error instanceof ApiError && error.message === WRONG) {
    return t('credentials.wrongPassword');
  }
  if (error instanceof ApiError && error.type.startsWith('PasswordPolicyViolation')) {
    return `${t('credentials.unfit')} ${error.message}`;
  }
  return <ErrorAlert error={error} />;
}
