import { type RefObject, useEffect, useRef } from "react";

/** False once the screen has been left: an answer that comes then must not lead anybody away from where he is. */
export function useHere(): RefObject<boolean> {
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return here;
}
