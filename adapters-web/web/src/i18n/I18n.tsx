import { I18nProvider, type I18nProviderProps } from '@cloudscape-design/components/i18n';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { text, type Catalogue, type TextKey, type Values } from './catalogue';
import { chosenLanguage, rememberLanguage, type Language } from './language';

/** The texts of one language: ours, and those inside Cloudscape's components. */
interface Texts {
  language: Language;
  catalogue: Catalogue;
  components: I18nProviderProps.Messages;
}

export type Translate = <Key extends TextKey>(key: Key, ...values: Values<Key>) => string;

interface I18n {
  language: Language;
  t: Translate;
  choose: (language: Language) => void;
}

const Context = createContext<I18n | undefined>(undefined);

const LOADERS: Record<Language, () => Promise<Texts>> = {
  en: async () => {
    const [ours, theirs] = await Promise.all([
      import('./en'),
      import('@cloudscape-design/components/i18n/messages/all.en'),
    ]);
    return { language: 'en', catalogue: ours.en, components: theirs.default };
  },
  ja: async () => {
    const [ours, theirs] = await Promise.all([
      import('./ja'),
      import('@cloudscape-design/components/i18n/messages/all.ja'),
    ]);
    return { language: 'ja', catalogue: ours.ja, components: theirs.default };
  },
};

/** Loads the texts, once however often it is called. */
export function loadTexts(language: Language): Promise<Texts> {
  return LOADERS[language]();
}

/** Shows its children once the texts of the reader's language are there. */
export function I18n({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(chosenLanguage);
  const [texts, setTexts] = useState<Texts>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let wanted = true;
    loadTexts(language)
      .then((loaded) => wanted && setTexts(loaded))
      .catch(() => wanted && setFailed(true));
    return () => {
      wanted = false;
    };
  }, [language]);

  useEffect(() => {
    if (texts) {
      document.documentElement.lang = texts.language;
    }
  }, [texts]);

  const value = useMemo(
    () =>
      texts && {
        language: texts.language,
        t: ((key, ...values) => text(texts.catalogue, texts.language, key, values[0])) as Translate,
        choose: (chosen: Language) => {
          rememberLanguage(chosen);
          setLanguage(chosen);
        },
      },
    [texts],
  );

  if (!texts && failed) {
    return <NoTexts />;
  }
  return (
    value &&
    texts && (
      <I18nProvider locale={texts.language} messages={[texts.components]}>
        <Context value={value}>{children}</Context>
      </I18nProvider>
    )
  );
}

/** The one place without a catalogue, since there is none. */
function NoTexts() {
  return (
    <main>
      <p>The console could not be loaded.</p>
      <p lang="ja">コンソールを読み込めませんでした。</p>
      <button onClick={() => window.location.reload()}>Reload / 再読み込み</button>
    </main>
  );
}

export function useI18n(): I18n {
  const i18n = useContext(Context);
  if (!i18n) {
    throw new Error('There are no texts outside of <I18n>.');
  }
  return i18n;
}
