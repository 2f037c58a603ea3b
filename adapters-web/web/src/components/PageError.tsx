import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import { ErrorAlert } from './ErrorAlert';

/** In place of what a page would show, if it cannot be shown. */
export function PageError({ title, error, retry }: { title: string; error: unknown; retry?: () => void }) {
  return (
    <ContentLayout header={<Header variant="h1">{title}</Header>}>
      <ErrorAlert error={error} {...(retry && { retry })} />
    </ContentLayout>
  );
}
