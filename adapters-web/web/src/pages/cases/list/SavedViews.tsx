import ButtonDropdown, { type ButtonDropdownProps } from '@cloudscape-design/components/button-dropdown';
import { useState } from 'react';
import { useI18n } from '../../../i18n/I18n';
import { useStored } from '../../../preferences/stored';
import { useSession } from '../../../session/Session';
import type { Preferences } from './ListPreferences';
import { fromAddress, type ListQuery } from './listQuery';
import { presentView, viewOf, withoutView, withView, type SavedView } from './savedViews';
import { SaveViewModal } from './SaveViewModal';

interface SavedViewsProps {
  query: ListQuery;
  change: (query: ListQuery) => void;
  preferences: Preferences;
  setPreferences: (preferences: Preferences) => void;
}

/** Names for what the list shows, which this browser keeps for the account. */
export function SavedViews({ query, change, preferences, setPreferences }: SavedViewsProps) {
  const { t } = useI18n();
  const { account } = useSession();
  const [views, setViews] = useStored<SavedView[]>(`views.${account.id}`, []);
  const [naming, setNaming] = useState(false);
  const present = presentView(views, query, preferences);

  const choose = ({ address, columns }: SavedView) => {
    setPreferences({ ...preferences, contentDisplay: columns });
    change(fromAddress(new URLSearchParams(address)));
  };
  const follow = (id: string) => {
    const [action = '', name = ''] = id.split(/:(.*)/s);
    const view = views.find((one) => one.name === name);
    if (action === 'save') {
      setNaming(true);
    } else if (action === 'delete') {
      setViews(withoutView(views, name));
    } else if (view) {
      choose(view);
    }
  };
  const items: ButtonDropdownProps.ItemOrGroup[] = [
    ...views.map(({ name }) => ({
      id: `show:${name}`,
      text: name,
      itemType: 'checkbox' as const,
      checked: name === present?.name,
    })),
    { id: 'save', text: t('views.save'), disabled: present !== undefined },
    ...(present ? [{ id: `delete:${present.name}`, text: t('views.delete', { name: present.name }) }] : []),
  ];

  return (
    <>
      <ButtonDropdown items={items} onItemClick={({ detail }) => follow(detail.id)}>
        {present?.name ?? t('views.views')}
      </ButtonDropdown>
      {naming && (
        <SaveViewModal
          taken={views.map(({ name }) => name)}
          save={(name) => {
            setViews(withView(views, viewOf(name, query, preferences)));
            setNaming(false);
          }}
          close={() => setNaming(false)}
        />
      )}
    </>
  );
}
