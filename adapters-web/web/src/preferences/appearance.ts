import { applyMode, Mode } from '@cloudscape-design/global-styles';
import { useEffect } from 'react';
import { useStored } from './stored';

export type Appearance = 'light' | 'dark' | 'system';

/** Shows all in the chosen appearance, and follows the system where that is the choice. */
export function useAppearance(): [Appearance, (appearance: Appearance) => void] {
  const [appearance, choose] = useStored<Appearance>('appearance', 'system');

  useEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const dark = appearance === 'dark' || (appearance === 'system' && system.matches);
      applyMode(dark ? Mode.Dark : Mode.Light);
      document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
    };
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [appearance]);

  return [appearance, choose];
}
