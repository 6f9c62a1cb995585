import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import classes from './QuietButton.module.css';

type QuietButtonProps = ButtonProps & ComponentPropsWithRef<'button'>;

/** A small action in words beside what it acts on. */
export function QuietButton(props: QuietButtonProps) {
  return <Button size="compact-xs" variant="subtle" {...props} className={classes.quiet} classNames={{ label: classes.words }} />;
}
