import SideNavigation from '@cloudscape-design/components/side-navigation';
import { useLocation } from 'react-router';
import { useI18n } from '../i18n/I18n';
import { useSession } from '../session/Session';
import { to, useFollow } from './follow';
import type { NavigationSection } from './navigation';
import { useNavigation } from './useNavigation';

export function Navigation() {
  const { t } = useI18n();
  const { pathname } = useLocation();
  const { account } = useSession();
  const sections = useNavigation();
  const active = activePath(sections, pathname);

  return (
    <SideNavigation
      header={{ text: account.name, href: to('/') }}
      activeHref={active && to(active)}
      onFollow={useFollow()}
      items={sections.map((section) => ({
        type: 'section',
        text: t(section.text),
        items: section.links.map((link) => ({ type: 'link', text: t(link.text), href: to(link.path) })),
      }))}
    />
  );
}

/** The longest path that the page is at or below: `/cases` for `/cases/123`. */
function activePath(sections: NavigationSection[], pathname: string): string | undefined {
  return sections
    .flatMap((section) => section.links.map((link) => link.path))
    .filter((path) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)))
    .sort((a, b) => b.length - a.length)[0];
}
