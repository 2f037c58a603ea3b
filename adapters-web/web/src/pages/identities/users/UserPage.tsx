import { useParams } from 'react-router';
import { getUser } from '../../../api/iam/users';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { EntityPage } from '../parts/EntityPage';
import { HolderPolicies } from '../holders/HolderPolicies';
import { Tags } from '../tags/Tags';
import { deleteUserWithAll } from './deleteUserWithAll';
import { UserCredentials } from './UserCredentials';
import { UserGroups } from './UserGroups';

export default function UserPage() {
  const { t } = useI18n();
  const { name = '' } = useParams();
  const loaded = useLoad(name, (signal) => getUser(name, signal));
  return (
    <EntityPage
      name={name}
      listTitle={t('identities.users')}
      listPath="/users"
      loaded={loaded}
      facts={(user) => [
        { label: t('identities.arn'), value: user.Arn, copy: true },
        { label: t('identities.created'), time: user.CreateDate },
      ]}
      deleteWarning={t('identities.deleteUserWarning')}
      remove={() => deleteUserWithAll(name)}
      tabs={[
        {
          id: 'permissions',
          label: t('identities.permissions'),
          content: <HolderPolicies holder={{ kind: 'User', name }} loaded={loaded} />,
        },
        { id: 'groups', label: t('identities.groups'), content: <UserGroups userName={name} /> },
        { id: 'credentials', label: t('identities.credentials'), content: <UserCredentials userName={name} /> },
        { id: 'tags', label: t('tags.tags'), content: <Tags tagged={{ kind: 'User', id: name }} /> },
      ]}
    />
  );
}
