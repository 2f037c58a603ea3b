import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { describeAttachment, type AttachmentDetails } from '../../../api/support';
import { download } from '../../../components/download';
import { messageOf } from '../../../components/ErrorAlert';
import { fromBase64 } from '../../../components/message/base64';
import { useI18n } from '../../../i18n/I18n';
import { useNotices } from '../../../shell/Notices';

export function AttachedFiles({ files }: { files: AttachmentDetails[] }) {
  return (
    <SpaceBetween direction="horizontal" size="xs">
      {files.map((file) => (
        <AttachedFile key={file.attachmentId} file={file} />
      ))}
    </SpaceBetween>
  );
}

function AttachedFile({ file }: { file: AttachmentDetails }) {
  const { t } = useI18n();
  const { notify } = useNotices();
  const [loading, setLoading] = useState(false);

  const save = async () => {
    setLoading(true);
    try {
      const { fileName, data } = await describeAttachment(file.attachmentId);
      download(fileName, new Blob([fromBase64(data)]));
    } catch (error) {
      notify({ type: 'error', header: t('errors.failed'), content: messageOf(error, t) });
    }
    setLoading(false);
  };

  return (
    <Button
      variant="inline-link"
      iconName="download"
      loading={loading}
      onClick={() => void save()}
      ariaLabel={t('cases.downloadFile', { name: file.fileName })}
    >
      {file.fileName}
    </Button>
  );
}
