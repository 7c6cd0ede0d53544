import type { ComponentProps } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  /** `outlined` stands on its own, `quiet` sits in a line of others, `link` reads as text. */
  readonly look?: 'outlined' | 'quiet' | 'link' | 'primary';
  readonly type?: 'button' | 'submit';
  /** Does nothing now, but keeps the focus that a disabled button would drop. */
  readonly unavailable?: boolean;
}

/** A button that never submits a form unless it says so. */
export function Button({
  look = 'outlined',
  type = 'button',
  unavailable = false,
  onClick,
  ...rest
}: ButtonProps): React.JSX.Element {
  return (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- the type is one of two, by the props above
      type={type}
      className={styles['button']}
      data-look={look}
      aria-disabled={unavailable || undefined}
      onClick={unavailable ? undefined : onClick}
    />
  );
}
