import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { AttachmentDetails } from '../../api/support';
import { useI18n } from '../../i18n/I18n';
import { useNotices } from '../../shell/Notices';
import { download } from '../download';
import { messageOf } from '../ErrorAlert';
import { useWork } from '../useWork';
import { fromBase64 } from './base64';

/** Gives the content of a file in base64. */
type Fetch = (attachmentId: string) => Promise<{ fileName: string; data: string }>;

/** The files of a message, to be downloaded. */
export function AttachedFiles({ files, fetch }: { files: AttachmentDetails[]; fetch: Fetch }) {
  return (
    <SpaceBetween direction="horizontal" size="xs">
      {files.map((file) => (
        <AttachedFile key={file.attachmentId} file={file} fetch={fetch} />
      ))}
    </SpaceBetween>
  );
}

function AttachedFile({ file, fetch }: { file: AttachmentDetails; fetch: Fetch }) {
  const { t } = useI18n();
  const { notify } = useNotices();
  const { working, work } = useWork();

  const save = async () => {
    try {
      const { fileName, data } = await fetch(file.attachmentId);
      download(fileName, new Blob([fromBase64(data)]));
    } catch (error) {
      notify({ type: 'error', header: t('errors.failed'), content: messageOf(error, t) });
    }
  };

  return (
    <Button
      variant="inline-link"
      iconName="download"
      loading={working}
      onClick={() => void work(save)}
      ariaLabel={t('message.download', { name: file.fileName })}
    >
      {file.fileName}
    </Button>
  );
}
