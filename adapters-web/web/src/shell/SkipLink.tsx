import { useI18n } from '../i18n/I18n';
import './skip-link.css';

export const CONTENT = 'content';

/** The first stop of the Tab key: past bar and navigation, to what the page is about. */
export function SkipLink() {
  const { t } = useI18n();
  return (
    <a
      className="skip-link"
      href={`#${CONTENT}`}
      onClick={(event) => {
        event.preventDefault();
        focusContent();
      }}
    >
      {t('shell.skip')}
    </a>
  );
}

export function focusContent(): void {
  document.getElementById(CONTENT)?.focus({ preventScroll: true });
}
