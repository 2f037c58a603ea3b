import Toggle from '@cloudscape-design/components/toggle';
import { useState } from 'react';
import { whoMay, type Access } from '../../../api/access';
import { AppLink } from '../../../components/AppLink';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { column } from '../parts/column';
import { ItemTable } from '../parts/ItemTable';
import { rolePath, userPath } from '../parts/paths';
import { AccessCell } from './AccessCell';

/** A line for each user and role, a column for each action. */
export function AccessTable({ actions }: { actions: string[] }) {
  const { t, language } = useI18n();
  const [onlyWho, setOnlyWho] = useState(false);
  const loaded = useLoad(`${language} ${actions.join()}`, (signal) => whoMay(actions, language, signal));
  const kinds = { user: t('identities.user'), role: t('identities.role'), group: t('identities.group') };
  const may = ({ actions: cells }: Access) => cells.some(({ decision }) => decision !== 'denied');

  return (
    <ItemTable
      title={t('identities.whoMay')}
      loaded={{ ...loaded, value: loaded.value?.filter((access) => !onlyWho || may(access)) }}
      nameOf={(access) => access.principal.name}
      idOf={(access) => access.arn}
      empty={t('identities.nobody')}
      filter={
        <Toggle checked={onlyWho} onChange={({ detail }) => setOnlyWho(detail.checked)}>
          {t('identities.onlyWho')}
        </Toggle>
      }
      columns={[
        {
          ...column<Access>(
            'name',
            t('identities.name'),
            ({ principal }) => principal.name,
            ({ principal: { type, name } }) => (
              <AppLink to={type === 'role' ? rolePath(name) : userPath(name)}>{name}</AppLink>
            ),
          ),
          isRowHeader: true,
        },
        column<Access>('kind', t('identities.kind'), ({ principal }) => kinds[principal.type]),
        ...actions.map((action) => ({
          id: action,
          header: action,
          cell: (access: Access) => <AccessCell access={access} action={action} />,
        })),
      ]}
    />
  );
}
