import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { copyText } from '../../../components/copyText';
import { useI18n } from '../../../i18n/I18n';
import type { Language } from '../../../i18n/language';
import { useSession } from '../../../session/Session';
import { useDone } from '../parts/useDone';
import { useSignInLink } from '../parts/useSignInLink';
import { mailto, signInLetter } from './signInLetter';

/** Copies or mails to a user how to sign in, in the language that he or she reads. */
export function SignInInstructions({ userName }: { userName: string }) {
  const { t } = useI18n();
  const done = useDone();
  const { account } = useSession();
  const signInLink = useSignInLink();
  const letter = (language: Language) => signInLetter(language, { account: account.name, userName, signInLink });
  const languages = [
    { id: 'en', text: t('newUser.inEnglish') },
    { id: 'ja', text: t('newUser.inJapanese') },
  ] as const;

  const copy = async (language: Language) => {
    await copyText(letter(language).body);
    done(t('actions.copied'));
  };

  return (
    <SpaceBetween direction="horizontal" size="xs">
      <ButtonDropdown items={[...languages]} onItemClick={({ detail }) => void copy(detail.id === 'ja' ? 'ja' : 'en')}>
        {t('newUser.copyInstructions')}
      </ButtonDropdown>
      <ButtonDropdown items={languages.map((one) => ({ ...one, href: mailto(letter(one.id)) }))}>
        {t('newUser.mailInstructions')}
      </ButtonDropdown>
    </SpaceBetween>
  );
}
