import { listUsers } from '../../../api/iam/users';
import { AppButton } from '../../../components/AppButton';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { Page } from '../../../shell/Page';
import { ItemTable } from '../parts/ItemTable';
import { useUserColumns } from './useUserColumns';

export default function UserListPage() {
  const { t } = useI18n();
  const columns = useUserColumns();
  const loaded = useLoad('users', listUsers);
  return (
    <Page title={t('identities.users')} contentType="table">
      <ItemTable
        variant="full-page"
        title={t('identities.users')}
        loaded={loaded}
        nameOf={(user) => user.UserName}
        empty={t('identities.noUsers')}
        actions={
          <AppButton variant="primary" to="/users/-/create">
            {t('identities.createUser')}
          </AppButton>
        }
        columns={columns}
      />
    </Page>
  );
}
