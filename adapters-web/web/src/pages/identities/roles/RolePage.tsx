import { useParams } from 'react-router';
import { removeAllPolicies } from '../../../api/iam/holders';
import { deleteRole, getRole } from '../../../api/iam/roles';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { HolderPolicies } from '../holders/HolderPolicies';
import { EntityPage } from '../parts/EntityPage';
import { Tags } from '../tags/Tags';
import { TrustPolicy } from './TrustPolicy';

export default function RolePage() {
  const { t } = useI18n();
  const { name = '' } = useParams();
  const loaded = useLoad(name, (signal) => getRole(name, signal));
  return (
    <EntityPage
      name={name}
      listTitle={t('identities.roles')}
      listPath="/roles"
      loaded={loaded}
      facts={(role) => [
        { label: t('identities.arn'), value: role.Arn, copy: true },
        { label: t('identities.created'), time: role.CreateDate },
        { label: t('identities.lastUsed'), time: role.RoleLastUsed ? role.RoleLastUsed.LastUsedDate : undefined },
        { label: t('identities.description'), value: role.Description },
        {
          label: t('identities.longestSession'),
          value: t('identities.minutes', { count: Number(role.MaxSessionDuration) / 60 }),
        },
      ]}
      deleteWarning={t('identities.deleteRoleWarning')}
      remove={async () => {
        await removeAllPolicies({ kind: 'Role', name });
        await deleteRole(name);
      }}
      tabs={[
        {
          id: 'permissions',
          label: t('identities.permissions'),
          content: <HolderPolicies holder={{ kind: 'Role', name }} loaded={loaded} />,
        },
        { id: 'trust', label: t('identities.trustPolicy'), content: <TrustPolicy roleName={name} role={loaded} /> },
        { id: 'tags', label: t('tags.tags'), content: <Tags tagged={{ kind: 'Role', id: name }} /> },
      ]}
    />
  );
}
