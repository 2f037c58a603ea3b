import type { ReactNode } from 'react';
import { ActionDialog } from '../../../components/ActionDialog';

interface DialogProps {
  header: string;
  /** What is written on the button that does it. */
  action: string;
  disabled?: boolean;
  /** Whether Escape must not throw away what is written in it. */
  guarded?: boolean;
  run: () => Promise<unknown>;
  close: () => void;
  onDone: () => void;
  children: ReactNode;
}

/** Asks before it does something, and closes when it is done. */
export function Dialog({ header, action, close, onDone, ...props }: DialogProps) {
  const done = () => {
    close();
    onDone();
  };
  return <ActionDialog title={header} confirm={action} close={close} done={done} {...props} />;
}
