import Autosuggest, { type AutosuggestProps } from '@cloudscape-design/components/autosuggest';
import Modal from '@cloudscape-design/components/modal';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useI18n } from '../i18n/I18n';
import { useFoundCases } from './useFoundCases';
import { useTasks } from './useTasks';
import { useNavigation } from './useNavigation';

/** Finds pages, tasks and cases by a few letters. */
export default function Palette({ close, openShortcuts }: { close: () => void; openShortcuts: () => void }) {
  const { t } = useI18n();
  const [words, setWords] = useState('');
  const input = useRef<AutosuggestProps.Ref>(null);
  const navigate = useNavigate();
  const sections = useNavigation();
  const tasks = useTasks(openShortcuts);
  const found = useFoundCases(words);

  useEffect(() => {
    // The dialog first gives the focus to its own button.
    const frame = requestAnimationFrame(() => input.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);

  const fits = (option: AutosuggestProps.Option) =>
    `${option.label} ${option.labelTag ?? ''}`.toLowerCase().includes(words.trim().toLowerCase());

  const pages = sections.flatMap((section) =>
    section.links.map((link) => ({ value: link.path, label: t(link.text), labelTag: t(section.text) })),
  );
  const cases = found.cases.map((one) => ({
    value: `/cases/${one.displayId}`,
    label: one.subject,
    labelTag: one.displayId,
  }));
  const groups = [
    { label: t('shell.paletteTasks'), options: tasks.map(({ id, text }) => ({ value: id, label: text })).filter(fits) },
    { label: t('shell.palettePages'), options: pages.filter(fits) },
    { label: t('shell.paletteCases'), options: cases },
  ].filter((group) => group.options.length > 0);

  const go = (value: string) => {
    close();
    const task = tasks.find(({ id }) => id === value);
    if (task) {
      task.run();
    } else if (value.startsWith('/')) {
      void navigate(value);
    }
  };

  return (
    <Modal visible header={t('shell.paletteTitle')} onDismiss={close} closeAriaLabel={t('actions.close')}>
      <Autosuggest
        ref={input}
        value={words}
        onChange={({ detail }) => setWords(detail.value)}
        onSelect={({ detail }) => go(detail.value)}
        onKeyDown={({ detail }) => detail.key === 'Escape' && close()}
        options={groups}
        filteringType="manual"
        hideEnteredTextOption
        statusType={found.loading ? 'loading' : 'finished'}
        loadingText={t('actions.loading')}
        empty={t('shell.paletteEmpty')}
        placeholder={t('shell.palettePlaceholder')}
        ariaLabel={t('shell.palettePlaceholder')}
      />
    </Modal>
  );
}
