import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { workOn } from '../../../api/desk';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { LOOKS } from '../../../components/message/Bubble';
import { useDraft } from '../../../components/message/useDraft';
import { useI18n } from '../../../i18n/I18n';
import { useNotices } from '../../../shell/Notices';
import { useWork } from '../../../components/useWork';

/** What engineers tell each other, in the colours that notes have in the correspondence. */
export function NoteForm({ caseId, reload }: { caseId: string; reload: () => void }) {
  const { t } = useI18n();
  const { notify } = useNotices();
  const [text, setText] = useDraft(`desk.note.${caseId}`);
  const { working, error, work } = useWork();

  const add = async () => {
    if (await work(() => workOn(caseId, 'add-note', { body: text }))) {
      setText('');
      notify({ type: 'success', content: t('desk.noteAdded') });
      reload();
    }
  };

  return (
    <div className="bubble" style={LOOKS.note}>
      <SpaceBetween size="m">
        {error !== undefined && <ErrorAlert error={error} />}
        <FormField label={t('desk.note')} description={<Box variant="span">{t('desk.noteHint')}</Box>} stretch>
          <Textarea rows={6} value={text} readOnly={working} onChange={({ detail }) => setText(detail.value)} />
        </FormField>
        <Button iconName="lock-private" loading={working} disabled={text.trim() === ''} onClick={() => void add()}>
          {t('desk.addNote')}
        </Button>
      </SpaceBetween>
    </div>
  );
}
