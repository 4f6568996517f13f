/** A view on which pointer or keyboard rest is drawn before it is asked for. */
import { useEffect, useRef } from "react";
import type { ViewRef } from "../../generated/wire";
import { foresee } from "../../state/pictures";

/** So long something rests on a row before it means more than passing by, in ms. */
const RESTS = 80;

export function useForesight(view: ViewRef) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pass = () => clearTimeout(timer.current);
  const rest = () => {
    pass();
    timer.current = setTimeout(() => foresee(view), RESTS);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return { onPointerEnter: rest, onPointerLeave: pass, onFocus: rest, onBlur: pass };
}
