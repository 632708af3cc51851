import type { ReactNode } from "react";
import { type Access, useCan } from "./session";

interface Props {
  do: Access;
  children: ReactNode;
  otherwise?: ReactNode;
}

/** Shows its children to those who may do it. A convenience for the eye: the server decides in every case. */
export function Can({ do: access, children, otherwise = null }: Props) {
  return useCan(access) ? children : otherwise;
}
