import { listEntities } from '../../../api/iam/policies';
import { AppLink } from '../../../components/AppLink';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import type { PlainTextKey } from '../../../i18n/catalogue';
import { column } from '../parts/column';
import { ItemTable } from '../parts/ItemTable';
import { groupPath, rolePath, userPath } from '../parts/paths';

interface Entity {
  kind: PlainTextKey;
  name: string;
  path: string;
}

/** Who has the policy. */
export function PolicyEntities({ arn }: { arn: string }) {
  const { t } = useI18n();
  const loaded = useLoad(arn, async (signal): Promise<Entity[]> => {
    const { users, groups, roles } = await listEntities(arn, signal);
    return [
      ...users.map((name): Entity => ({ kind: 'identities.user', name, path: userPath(name) })),
      ...groups.map((name): Entity => ({ kind: 'identities.group', name, path: groupPath(name) })),
      ...roles.map((name): Entity => ({ kind: 'identities.role', name, path: rolePath(name) })),
    ];
  });
  return (
    <ItemTable
      title={t('identities.entities')}
      loaded={loaded}
      nameOf={({ kind, name }) => `${t(kind)} ${name}`}
      empty={t('identities.noEntities')}
      columns={[
        column<Entity>(
          'name',
          t('identities.name'),
          ({ name }) => name,
          ({ name, path }) => <AppLink to={path}>{name}</AppLink>,
        ),
        column<Entity>('kind', t('identities.kind'), ({ kind }) => t(kind)),
      ]}
    />
  );
}
