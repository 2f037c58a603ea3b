import { useNavigate } from 'react-router';
import { useI18n } from '../i18n/I18n';
import { useSession } from '../session/Session';
import { useSignOut } from '../session/useSignOut';
import { customerTasks } from './navigation';

export interface Task {
  id: string;
  text: string;
  run: () => void;
}

/** What the palette can do beside going to a page. */
export function useTasks(openShortcuts: () => void): Task[] {
  const { t } = useI18n();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { principal } = useSession();

  const links = principal.type === 'engineer' ? [] : customerTasks;
  return [
    ...links.map(({ path, text }) => ({ id: `task:${path}`, text: t(text), run: () => void navigate(path) })),
    { id: 'task:shortcuts', text: t('shell.taskShortcuts'), run: openShortcuts },
    { id: 'task:sign-out', text: t('shell.taskSignOut'), run: signOut },
  ];
}
