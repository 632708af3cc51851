import { Button, type ButtonProps } from "antd";
import type { MouseEvent } from "react";
import { type To, useHref, useLinkClickHandler } from "react-router";

interface Props extends Omit<ButtonProps, "href" | "onClick"> {
  to: To;
}

/** A link that looks like a button: one control, opened by the router without a reload. */
export function LinkButton({ to, ...rest }: Props) {
  const follow = useLinkClickHandler<HTMLAnchorElement>(to);
  return <Button {...rest} href={useHref(to)} onClick={(event) => follow(event as MouseEvent<HTMLAnchorElement>)} />;
}
