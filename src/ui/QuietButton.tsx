import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import classes from './QuietButton.module.css';

interface QuietButtonProps extends ButtonProps, Omit<ComponentPropsWithRef<'button'>, keyof ButtonProps> {
  /** Stands among words as they do, with no room around it. */
  readonly inLine?: boolean | undefined;
}

/** A small action in words beside what it acts on. */
export function QuietButton({ inLine, ...props }: QuietButtonProps) {
  return <Button size="compact-xs" variant="subtle" {...props} className={classes.quiet} classNames={{ label: classes.words }} mod={{ 'in-line': inLine }} />;
}

/** Small actions in a row of their own: their words begin where the text above them does. */
export function QuietButtons({ children }: { readonly children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}
