import Box from '@cloudscape-design/components/box';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Toggle from '@cloudscape-design/components/toggle';
import { Fragment } from 'react';
import { useI18n } from '../i18n/I18n';
import type { PlainTextKey } from '../i18n/catalogue';
import { useStored } from '../preferences/stored';
import { SHORTCUTS } from './useShortcut';

const KEYS: { keys: string[]; text: PlainTextKey }[] = [
  { keys: ['/', 'Ctrl+K'], text: 'shell.shortcutPalette' },
  { keys: ['c'], text: 'shell.shortcutCreate' },
  { keys: ['r'], text: 'shell.shortcutReply' },
  { keys: ['j'], text: 'shell.shortcutNext' },
  { keys: ['k'], text: 'shell.shortcutPrevious' },
  { keys: ['?'], text: 'shell.shortcutHelp' },
];

export default function ShortcutHelp({ close }: { close: () => void }) {
  const { t } = useI18n();
  const [on, setOn] = useStored(SHORTCUTS, true);

  return (
    <Modal visible header={t('shell.shortcuts')} onDismiss={close} closeAriaLabel={t('actions.close')}>
      <SpaceBetween size="l">
        <KeyValuePairs
          columns={2}
          items={KEYS.map(({ keys, text }) => ({ label: t(text), value: <Keys names={keys} /> }))}
        />
        <Toggle checked={on} onChange={({ detail }) => setOn(detail.checked)} description={t('shell.shortcutsOnHint')}>
          {t('shell.shortcutsOn')}
        </Toggle>
      </SpaceBetween>
    </Modal>
  );
}

function Keys({ names }: { names: string[] }) {
  const { t } = useI18n();
  return names.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && ` ${t('shell.or')} `}
      <Box variant="code">{name}</Box>
    </Fragment>
  ));
}
