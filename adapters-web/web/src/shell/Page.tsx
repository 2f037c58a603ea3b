import AppLayout, { type AppLayoutProps } from '@cloudscape-design/components/app-layout';
import BreadcrumbGroup from '@cloudscape-design/components/breadcrumb-group';
import { useEffect, type ReactNode } from 'react';
import { useI18n } from '../i18n/I18n';
import { to, useFollow } from './follow';
import { Navigation } from './Navigation';
import { NoticeBar } from './Notices';
import { RootWarning } from './RootWarning';
import { CONTENT } from './SkipLink';
import { useFocus } from './useFocus';
import { useNavigationOpen } from './useNavigationOpen';
import { useScroll } from './useScroll';

export interface PageProps {
  /** In the title of the window; the heading on the page is its own. */
  title: string;
  /** From the home page to this one, without either. */
  parents?: { text: string; href: string }[];
  contentType?: AppLayoutProps.ContentType;
  splitPanel?: Pick<
    AppLayoutProps,
    'splitPanel' | 'splitPanelOpen' | 'onSplitPanelToggle' | 'splitPanelPreferences' | 'onSplitPanelPreferencesChange'
  >;
  children: ReactNode;
}

/** The frame of every page: navigation, breadcrumbs, notices, content and, where there is one, a split panel. */
export function Page({ title, parents = [], contentType = 'default', splitPanel, children }: PageProps) {
  const { t } = useI18n();
  const follow = useFollow();
  const [navigationOpen, setNavigationOpen] = useNavigationOpen();

  useScroll();
  useFocus();

  useEffect(() => {
    document.title = `${title} - ${t('shell.product')}`;
  }, [title, t]);

  return (
    <AppLayout
      headerSelector="#top-bar"
      contentType={contentType}
      navigation={<Navigation />}
      navigationOpen={navigationOpen}
      onNavigationChange={({ detail }) => setNavigationOpen(detail.open)}
      toolsHide
      stickyNotifications
      notifications={<NoticeBar />}
      breadcrumbs={
        <BreadcrumbGroup
          items={[{ text: t('shell.product'), href: to('/') }, ...parents, { text: title, href: '#' }]}
          onFollow={follow}
        />
      }
      ariaLabels={{
        navigation: t('shell.navigation'),
        navigationToggle: t('shell.openNavigation'),
        navigationClose: t('shell.closeNavigation'),
        notifications: t('shell.notifications'),
      }}
      content={
        <div id={CONTENT} tabIndex={-1}>
          <RootWarning />
          {children}
        </div>
      }
      {...splitPanel}
    />
  );
}
