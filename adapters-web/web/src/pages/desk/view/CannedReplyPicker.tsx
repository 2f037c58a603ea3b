import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { listCannedReplies, renderCannedReply, type CannedReply } from '../../../api/cannedReplies';
import { denialOf } from '../../../api/errors';
import { ErrorAlert, messageOf } from '../../../components/ErrorAlert';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { useNotices } from '../../../shell/Notices';

const EXCERPT = 80;

interface CannedReplyPickerProps {
  caseId: string;
  shown: boolean;
  /** Is given the text, filled for the case and in its language. */
  add: (body: string) => void;
}

export function CannedReplyPicker({ caseId, shown, add }: CannedReplyPickerProps) {
  const { t } = useI18n();
  const { notify } = useNotices();
  const {
    value: replies = [],
    error,
    loading,
  } = useLoad(`canned replies ${shown}`, async (signal) => (shown ? listCannedReplies(signal) : []));
  const names = [...new Set(replies.map(({ name }) => name))];

  const choose = (name: string) => {
    renderCannedReply(caseId, name)
      .then(({ body }) => add(body))
      .catch((failure: unknown) =>
        notify({ type: 'error', header: t('errors.failed'), content: messageOf(failure, t) }),
      );
  };

  if (denialOf(error)) {
    return <ErrorAlert error={error} compact />;
  }
  return (
    <FormField label={t('desk.canned')} description={t('desk.cannedHint')}>
      <Select
        selectedOption={null}
        placeholder={t('desk.cannedChoose')}
        filteringType="auto"
        filteringAriaLabel={t('desk.cannedSearch')}
        options={names.map((name) =>
          optionOf(
            name,
            replies.filter((reply) => reply.name === name),
          ),
        )}
        onChange={({ detail }) => choose(detail.selectedOption.value ?? '')}
        statusType={error !== undefined ? 'error' : loading ? 'loading' : 'finished'}
        loadingText={t('actions.loading')}
        errorText={error === undefined ? '' : messageOf(error, t)}
        empty={t('desk.cannedNone')}
        expandToViewport
      />
    </FormField>
  );
}

function optionOf(name: string, texts: CannedReply[]) {
  return {
    value: name,
    label: name,
    description: texts[0]?.body.slice(0, EXCERPT) ?? '',
    labelTag: texts.map(({ language }) => language).join(', '),
  };
}
