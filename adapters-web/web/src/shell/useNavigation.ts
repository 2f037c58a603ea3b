import { matchPath } from 'react-router';
import { routes } from '../routes';
import { useSession } from '../session/Session';
import { customerNavigation, deskNavigation, type NavigationSection } from './navigation';

/** The sections for who is signed in, with the pages that there are. */
export function useNavigation(): NavigationSection[] {
  const { principal } = useSession();
  const sections = principal.type === 'engineer' ? deskNavigation : customerNavigation;
  return sections
    .map((section) => ({ ...section, links: section.links.filter((link) => isPage(link.path)) }))
    .filter((section) => section.links.length > 0);
}

function isPage(path: string): boolean {
  return routes.some((route) => route.path === path || (route.path !== '*' && matchPath(route.path, path) !== null));
}
