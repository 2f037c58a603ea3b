import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../session/Session';
import { BrokenPage } from './BrokenPage';
import { SkipLink } from './SkipLink';
import { TopBar } from './TopBar';
import { useShortcut } from './useShortcut';

const Palette = lazy(() => import('./Palette'));
const ShortcutHelp = lazy(() => import('./ShortcutHelp'));

/** The top bar, what opens from everywhere by a key, and the page. */
export function Shell({ children }: { children: ReactNode }) {
  const [dialog, setDialog] = useState<'palette' | 'shortcuts'>();
  const navigate = useNavigate();
  const { principal } = useSession();

  const openPalette = useCallback(() => setDialog('palette'), []);
  const openShortcuts = useCallback(() => setDialog('shortcuts'), []);
  const close = useCallback(() => setDialog(undefined), []);
  const create = useCallback(() => {
    if (principal.type !== 'engineer') {
      void navigate('/cases/create');
    }
  }, [navigate, principal.type]);

  useShortcut('/', openPalette);
  useShortcut('k', openPalette, { ctrl: true });
  useShortcut('?', openShortcuts);
  useShortcut('c', create);

  return (
    <>
      <SkipLink />
      <TopBar openPalette={openPalette} openShortcuts={openShortcuts} />
      {children}
      <BrokenPage key={dialog}>
        <Suspense>
          {dialog === 'palette' && <Palette close={close} openShortcuts={openShortcuts} />}
          {dialog === 'shortcuts' && <ShortcutHelp close={close} />}
        </Suspense>
      </BrokenPage>
    </>
  );
}
