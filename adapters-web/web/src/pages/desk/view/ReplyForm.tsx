import Alert from '@cloudscape-design/components/alert';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea, { type TextareaProps } from '@cloudscape-design/components/textarea';
import { useCallback, useRef, useState } from 'react';
import { toBase64 } from '../../cases/parts/base64';
import { addFilesForReply, workOn, type DeskCaseView } from '../../../api/desk';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { useNotices } from '../../../shell/Notices';
import { useShortcut } from '../../../shell/useShortcut';
import { useWork } from '../parts/useWork';
import { CannedReplyPicker } from './CannedReplyPicker';
import { Collision } from './Collision';
import { ReplyButtons, type After } from './ReplyButtons';
import { FilePicker, MOST_FILES, isTooLarge } from './FilePicker';
import { useDraft } from './useDraft';

interface ReplyFormProps {
  view: DeskCaseView;
  shown: boolean;
  reload: () => void;
}

/** What the customer is written, and what becomes of the case by it. */
export function ReplyForm({ view, shown, reload }: ReplyFormProps) {
  const { t } = useI18n();
  const { notify } = useNotices();
  const { caseId } = view.caseDetails;
  const [text, setText] = useDraft(`desk.reply.${caseId}`);
  const [files, setFiles] = useState<File[]>([]);
  const { working, error, work } = useWork();
  const field = useRef<TextareaProps.Ref>(null);
  useShortcut(
    'r',
    useCallback(() => field.current?.focus(), []),
  );

  const send = async (after: After) => {
    const sent = await work(async () => {
      const attachmentSetId = files.length === 0 ? undefined : await upload(caseId, files);
      const reply = { body: text, ...(attachmentSetId && { attachmentSetId }) };
      await (after === 'ask'
        ? workOn(caseId, 'ask-customer', reply)
        : workOn(caseId, 'reply', { ...reply, resolve: after === 'resolve' }));
    });
    if (sent) {
      setText('');
      setFiles([]);
      notify({ type: 'success', content: t(`desk.sent_${after}`) });
      reload();
    }
  };

  if (!view.allowedActions.includes('reply')) {
    return <Alert type="info">{t('desk.notNow')}</Alert>;
  }
  return (
    <SpaceBetween size="m">
      <Collision of={view.caseDetails} writing={text !== ''} />
      {error !== undefined && <ErrorAlert error={error} />}
      <FormField label={t('desk.reply')} description={t('desk.replyHint')} stretch>
        <Textarea ref={field} rows={8} value={text} onChange={({ detail }) => setText(detail.value)} />
      </FormField>
      <CannedReplyPicker
        caseId={caseId}
        shown={shown}
        add={(body) => setText(text.trim() === '' ? body : `${text}\n\n${body}`)}
      />
      <FilePicker files={files} change={setFiles} />
      <ReplyButtons
        send={(after) => void send(after)}
        working={working}
        disabled={text.trim() === '' || files.length > MOST_FILES || files.some(isTooLarge)}
      />
    </SpaceBetween>
  );
}

async function upload(caseId: string, files: File[]): Promise<string> {
  const attachments = await Promise.all(
    files.map(async (file) => ({ fileName: file.name, data: await toBase64(file) })),
  );
  return addFilesForReply(caseId, attachments);
}
