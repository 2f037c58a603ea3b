import Box from '@cloudscape-design/components/box';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import { getPasswordPolicy } from '../../../api/iam/account';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { PasswordPolicyFacts } from '../account/PasswordPolicyFacts';
import { Loadable } from '../parts/Loadable';

/** What a new password must be like, before one thinks of any. The policy of an account is not for its root user. */
export function PasswordRequirements({ ofAccount }: { ofAccount: boolean }) {
  const { t } = useI18n();
  return (
    <ExpandableSection defaultExpanded headerText={t('credentials.requirements')}>
      {ofAccount ? <OfAccount /> : <Default />}
    </ExpandableSection>
  );
}

function OfAccount() {
  const loaded = useLoad('password policy', getPasswordPolicy);
  if (loaded.error !== undefined) {
    return <ErrorAlert error={loaded.error} retry={loaded.reload} compact />;
  }
  return (
    <Loadable loaded={loaded}>{(policy) => (policy ? <PasswordPolicyFacts policy={policy} /> : <Default />)}</Loadable>
  );
}

function Default() {
  const { t } = useI18n();
  return <Box variant="p">{t('credentials.defaultRequirements')}</Box>;
}
