import FileUpload from '@cloudscape-design/components/file-upload';
import FormField from '@cloudscape-design/components/form-field';
import { useI18n } from '../../../i18n/I18n';

export const MOST_FILES = 3;
const MEBIBYTES = 5;

export function isTooLarge(file: File): boolean {
  return file.size > MEBIBYTES * 1024 * 1024;
}

export function FilePicker({ files, change }: { files: File[]; change: (files: File[]) => void }) {
  const { t } = useI18n();
  return (
    <FormField label={t('desk.files')} description={t('desk.filesHint', { count: MOST_FILES, size: MEBIBYTES })}>
      <FileUpload
        multiple
        value={files}
        onChange={({ detail }) => change(detail.value)}
        showFileSize
        tokenLimit={MOST_FILES}
        fileErrors={files.map((file) => (isTooLarge(file) ? t('desk.fileTooLarge') : null))}
        errorText={files.length > MOST_FILES && t('desk.tooManyFiles', { count: MOST_FILES })}
        i18nStrings={{
          uploadButtonText: () => t('desk.chooseFiles'),
          dropzoneText: () => t('desk.dropFiles'),
          removeFileAriaLabel: (_, name) => t('desk.removeFile', { name }),
        }}
      />
    </FormField>
  );
}
