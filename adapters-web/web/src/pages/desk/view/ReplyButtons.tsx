import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useI18n } from '../../../i18n/I18n';

/** What becomes of the case once the customer is written. */
export type After = 'keep' | 'ask' | 'resolve';

const ALL: After[] = ['keep', 'ask', 'resolve'];

interface ReplyButtonsProps {
  send: (after: After) => void;
  working: boolean;
  disabled: boolean;
}

/** On each button is written what will happen. */
export function ReplyButtons({ send, working, disabled }: ReplyButtonsProps) {
  const { t } = useI18n();
  const [chosen, setChosen] = useState<After>('keep');
  return (
    <SpaceBetween direction="horizontal" size="xs">
      {ALL.map((after) => (
        <Button
          key={after}
          variant={after === 'keep' ? 'primary' : 'normal'}
          disabled={disabled || (working && chosen !== after)}
          loading={working && chosen === after}
          onClick={() => {
            setChosen(after);
            send(after);
          }}
        >
          {t(`desk.send_${after}`)}
        </Button>
      ))}
    </SpaceBetween>
  );
}
