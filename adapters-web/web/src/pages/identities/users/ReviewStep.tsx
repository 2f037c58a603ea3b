import Container from '@cloudscape-design/components/container';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useI18n } from '../../../i18n/I18n';
import { Facts } from '../parts/Facts';
import { permissionsOf, type NewUser } from './newUser';
import { PermissionFacts } from './PermissionFacts';

export function ReviewStep({ user }: { user: NewUser }) {
  const { t } = useI18n();
  const yesOrNo = (value: boolean) => t(value ? 'identities.yes' : 'identities.no');
  return (
    <Container>
      <SpaceBetween size="m">
        <Facts
          facts={[
            { label: t('identities.userName'), value: user.name },
            { label: t('identities.consoleAccess'), value: yesOrNo(user.console) },
            {
              label: t('identities.password'),
              value: user.console && t(user.password.generated ? 'identities.generated' : 'identities.ownPassword'),
            },
            { label: t('identities.mustChange'), value: user.console && yesOrNo(user.password.mustChange) },
            { label: t('newUser.copyFrom'), value: user.copied?.from },
          ]}
        />
        <PermissionFacts permissions={permissionsOf(user)} />
      </SpaceBetween>
    </Container>
  );
}
