import Container from '@cloudscape-design/components/container';
import { useI18n } from '../../../i18n/I18n';
import { Facts } from '../parts/Facts';
import type { NewUser } from './newUser';

export function ReviewStep({ user }: { user: NewUser }) {
  const { t } = useI18n();
  const yesOrNo = (value: boolean) => t(value ? 'identities.yes' : 'identities.no');
  return (
    <Container>
      <Facts
        facts={[
          { label: t('identities.userName'), value: user.name },
          { label: t('identities.consoleAccess'), value: yesOrNo(user.console) },
          {
            label: t('identities.password'),
            value: user.console && t(user.password.generated ? 'identities.generated' : 'identities.ownPassword'),
          },
          { label: t('identities.mustChange'), value: user.console && yesOrNo(user.password.mustChange) },
          { label: t('identities.groups'), value: user.groups.map((group) => group.GroupName).join(', ') },
          { label: t('identities.policies'), value: user.policies.map((policy) => policy.PolicyName).join(', ') },
        ]}
      />
    </Container>
  );
}
