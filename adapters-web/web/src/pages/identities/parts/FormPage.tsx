import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { useI18n } from '../../../i18n/I18n';
import { Page } from '../../../shell/Page';
import { parent } from './paths';
import { useAction } from './useAction';

interface FormPageProps {
  title: string;
  /** The last of them is where one goes on giving up. */
  parents: { text: string; path: string }[];
  submit: string;
  disabled: boolean;
  run: () => Promise<unknown>;
  /** Called when it is done, unless `run` has gone elsewhere. */
  done?: () => void;
  children: ReactNode;
  /** What follows the fields, outside of their frame. */
  below?: ReactNode;
}

/** A page that is one form. */
export function FormPage({ title, parents, submit, disabled, run, done, children, below }: FormPageProps) {
  const { t } = useI18n();
  const navigate = useNavigate();
  const action = useAction();
  return (
    <Page title={title} parents={parents.map(({ text, path }) => parent(text, path))} contentType="form">
      <Form
        header={<Header variant="h1">{title}</Header>}
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" onClick={() => void navigate(parents.at(-1)?.path ?? '/')}>
              {t('identities.cancel')}
            </Button>
            <Button
              variant="primary"
              loading={action.running}
              disabled={disabled}
              onClick={() => action.run(run, done)}
            >
              {submit}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="l">
          <Container>
            <SpaceBetween size="l">{children}</SpaceBetween>
          </Container>
          {below}
          {action.error !== undefined && <ErrorAlert error={action.error} />}
        </SpaceBetween>
      </Form>
    </Page>
  );
}
