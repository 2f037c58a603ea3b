import Flashbar, { type FlashbarProps } from '@cloudscape-design/components/flashbar';
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { useI18n } from '../i18n/I18n';

export interface Notice {
  type: 'success' | 'info' | 'warning' | 'error';
  header?: ReactNode;
  content: ReactNode;
}

interface Notices {
  items: FlashbarProps.MessageDefinition[];
  notify: (notice: Notice) => void;
}

const SHOWN_FOR = 6000;
const Context = createContext<Notices | undefined>(undefined);
let counter = 0;

/** What has just happened, told above any page; good news goes away by itself, or for newer. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const { t } = useI18n();
  const [items, setItems] = useState<FlashbarProps.MessageDefinition[]>([]);

  const notify = useCallback(
    (notice: Notice) => {
      const id = String((counter += 1));
      const dismiss = () => setItems((before) => before.filter((item) => item.id !== id));
      const item = { ...notice, id, dismissible: true, dismissLabel: t('actions.close'), onDismiss: dismiss };
      setItems((before) => [...before.filter((older) => older.type !== 'success'), item]);
      if (notice.type === 'success') {
        setTimeout(dismiss, SHOWN_FOR);
      }
    },
    [t],
  );

  const value = useMemo(() => ({ items, notify }), [items, notify]);
  return <Context value={value}>{children}</Context>;
}

export function useNotices(): Notices {
  const notices = useContext(Context);
  if (!notices) {
    throw new Error('There are no notices outside of <NoticesProvider>.');
  }
  return notices;
}

export function NoticeBar() {
  const { t } = useI18n();
  const { items } = useNotices();
  return <Flashbar items={items} i18nStrings={{ ariaLabel: t('shell.notifications') }} />;
}
