import TopNavigation from '@cloudscape-design/components/top-navigation';
import { copyText } from '../components/copyText';
import { useI18n } from '../i18n/I18n';
import type { Language } from '../i18n/language';
import { useAppearance, type Appearance } from '../preferences/appearance';
import { useSession } from '../session/Session';
import { useSignOut } from '../session/useSignOut';
import { to, useFollow } from './follow';
import { useNotices } from './Notices';
import './top-bar.css';

export function TopBar({ openPalette, openShortcuts }: { openPalette: () => void; openShortcuts: () => void }) {
  const { t, language, choose } = useI18n();
  const [appearance, setAppearance] = useAppearance();
  const { principal, account, signInPage } = useSession();
  const { notify } = useNotices();
  const follow = useFollow();
  const signOut = useSignOut();

  const onAccountItem = (id: string) => {
    if (id === 'sign-out') {
      signOut();
    } else if (id === 'shortcuts') {
      openShortcuts();
    } else if (id === 'sign-in-page') {
      void copyText(signInPage).then(() => notify({ type: 'success', content: t('actions.copied') }));
    }
  };

  return (
    <div id="top-bar">
      <TopNavigation
        identity={{
          title: t('shell.product'),
          href: to('/'),
          logo: { src: to('/favicon.svg'), alt: t('shell.logo') },
          onFollow: follow,
        }}
        utilities={[
          { type: 'button', iconName: 'search', text: t('shell.searchShort'), onClick: openPalette },
          {
            type: 'menu-dropdown',
            iconName: 'globe',
            ariaLabel: t('shell.language'),
            title: t('shell.language'),
            items: [
              { id: 'en', text: t('shell.english'), itemType: 'checkbox', checked: language === 'en' },
              { id: 'ja', text: t('shell.japanese'), itemType: 'checkbox', checked: language === 'ja' },
            ],
            onItemClick: ({ detail }) => choose(detail.id as Language),
          },
          {
            type: 'menu-dropdown',
            iconName: 'settings',
            ariaLabel: t('shell.appearance'),
            title: t('shell.appearance'),
            items: [
              { id: 'light', text: t('shell.appearanceLight'), itemType: 'checkbox', checked: appearance === 'light' },
              { id: 'dark', text: t('shell.appearanceDark'), itemType: 'checkbox', checked: appearance === 'dark' },
              {
                id: 'system',
                text: t('shell.appearanceSystem'),
                itemType: 'checkbox',
                checked: appearance === 'system',
              },
            ],
            onItemClick: ({ detail }) => setAppearance(detail.id as Appearance),
          },
          {
            type: 'menu-dropdown',
            iconName: 'user-profile',
            text: principal.type === 'root' ? t('shell.rootUser') : principal.name,
            title: account.name,
            description: t('shell.accountId', { id: account.alias ?? account.id }),
            items: [
              { id: 'credentials', text: t('shell.ownCredentials'), href: to('/credentials') },
              { id: 'sign-in-page', text: t('shell.copySignInPage') },
              { id: 'shortcuts', text: t('shell.shortcuts') },
              { id: 'sign-out', text: t('shell.signOut') },
            ],
            onItemFollow: follow,
            onItemClick: ({ detail }) => onAccountItem(detail.id),
          },
        ]}
      />
    </div>
  );
}
