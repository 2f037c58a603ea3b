import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useI18n } from '../../../i18n/I18n';
import { Copyable } from './Copyable';

const HIDDEN = '••••••••••••';

/** A secret that can be copied unseen. */
export function Secret({ text, label }: { text: string; label: string }) {
  const { t } = useI18n();
  const [shown, setShown] = useState(false);
  return (
    <SpaceBetween size="xs" direction="horizontal">
      <Copyable text={text} label={label} display={<Box variant="code">{shown ? text : HIDDEN}</Box>} />
      <Button variant="inline-link" onClick={() => setShown(!shown)}>
        {t(shown ? 'identities.hide' : 'identities.show')}
      </Button>
    </SpaceBetween>
  );
}
