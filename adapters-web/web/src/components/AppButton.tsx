import Button, { type ButtonProps } from '@cloudscape-design/components/button';
import { to as address, useFollow } from '../shell/follow';

/** A button that leads to another page of the console, by its path below `/console`. */
export function AppButton({ to, ...button }: { to: string } & Omit<ButtonProps, 'href' | 'onFollow'>) {
  return <Button {...button} href={address(to)} onFollow={useFollow()} />;
}
