import { listRoles, type Role } from '../../../api/iam/roles';
import { AppButton } from '../../../components/AppButton';
import { AppLink } from '../../../components/AppLink';
import { Time } from '../../../components/Time';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { Page } from '../../../shell/Page';
import { column } from '../parts/column';
import { ItemTable } from '../parts/ItemTable';
import { rolePath } from '../parts/paths';

export default function RoleListPage() {
  const { t } = useI18n();
  const loaded = useLoad('roles', listRoles);
  return (
    <Page title={t('identities.roles')} contentType="table">
      <ItemTable
        variant="full-page"
        title={t('identities.roles')}
        loaded={loaded}
        nameOf={(role) => role.RoleName}
        empty={t('identities.noRoles')}
        actions={
          <AppButton variant="primary" to="/roles/-/create">
            {t('identities.createRole')}
          </AppButton>
        }
        columns={[
          {
            ...column<Role>(
              'name',
              t('identities.roleName'),
              (role) => role.RoleName,
              (role) => <AppLink to={rolePath(role.RoleName)}>{role.RoleName}</AppLink>,
            ),
            isRowHeader: true,
          },
          column<Role>('description', t('identities.description'), (role) => role.Description ?? '-'),
          column<Role>(
            'created',
            t('identities.created'),
            (role) => role.CreateDate,
            (role) => <Time value={role.CreateDate} />,
          ),
        ]}
      />
    </Page>
  );
}
