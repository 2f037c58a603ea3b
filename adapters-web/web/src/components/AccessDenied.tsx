import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Denial } from '../api/errors';
import { useI18n } from '../i18n/I18n';
import { useNotices } from '../shell/Notices';
import { copyText } from './copyText';
import { denialInWords } from './denialInWords';
import { requestToAdministrator } from './requestToAdministrator';
import { WhyLink } from './WhyLink';

interface Props {
  denial: Denial;
  requestId: string | undefined;
  /** Without what the letter has anyway, but the reason. */
  compact?: boolean;
}

/** Names the permission that is missing and why, with a letter to who can give it. */
export function AccessDenied({ denial, requestId, compact = false }: Props) {
  const { t } = useI18n();
  const { notify } = useNotices();

  const copy = async (language: 'en' | 'ja') => {
    await copyText(requestToAdministrator(language, denial, requestId));
    notify({ type: 'success', content: t('actions.copied') });
  };

  const facts = [
    { label: t('errors.deniedAction'), value: <Box variant="code">{denial.action}</Box> },
    { label: t('errors.deniedResource'), value: denial.resource },
    { label: t('errors.deniedWho'), value: denial.principal },
    { label: t('errors.deniedWhy'), value: denialInWords(denial.reason, t) },
  ].filter((fact) => fact.value);

  return (
    <Alert type="warning" header={t('errors.deniedTitle', { action: denial.action })}>
      <SpaceBetween size="s">
        {compact ? denialInWords(denial.reason, t) : <Box variant="p">{t('errors.denied')}</Box>}
        {!compact && <KeyValuePairs items={facts} columns={1} />}
        {!compact && requestId && (
          <Box fontSize="body-s" color="inherit">
            {t('errors.requestId', { id: requestId })}
          </Box>
        )}
        {requestId && <WhyLink requestId={requestId} />}
        <ButtonDropdown
          items={[
            { id: 'en', text: t('errors.copyRequestEnglish') },
            { id: 'ja', text: t('errors.copyRequestJapanese') },
          ]}
          onItemClick={({ detail }) => void copy(detail.id === 'ja' ? 'ja' : 'en')}
        >
          {t('errors.copyRequest')}
        </ButtonDropdown>
      </SpaceBetween>
    </Alert>
  );
}
