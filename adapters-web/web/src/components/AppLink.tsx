import Link, { type LinkProps } from '@cloudscape-design/components/link';
import { to as address, useFollow } from '../shell/follow';

/** A link to another page of the console, by its path below `/console`. */
export function AppLink({ to, ...link }: { to: string } & Omit<LinkProps, 'href' | 'onFollow'>) {
  return <Link {...link} href={address(to)} onFollow={useFollow()} />;
}
