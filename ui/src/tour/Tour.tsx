/**
 * A few words beside the part of the window they are about, with a frame around that part. Not a dialog: everything stays
 * within reach, and whoever goes on working just does.
 */
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { t } from "../locales/t";
import { Button } from "../widgets/Button";
import { place, type Room } from "./place";
import { STEPS, type TourStep } from "./steps";
import { goTo, skipTour, useTour } from "./tour";
import "./Tour.css";

export function Tour() {
  const step = useTour((tour) => tour.step);
  const shown = step === null ? undefined : STEPS[step];
  return shown && step !== null ? <Shown key={step} step={step} about={shown} /> : null;
}

function Shown({ step, about }: { step: number; about: TourStep }) {
  const card = useRef<HTMLElement>(null);
  const room = useRoom(about.at);
  const { title, text, side } = about;
  const last = step === STEPS.length - 1;
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  return (
    <>
      {room && <div className="tour-frame" style={frame(room)} aria-hidden="true" />}
      <section
        ref={card}
        className="tour"
        tabIndex={-1}
        aria-labelledby="tour-title"
        aria-describedby="tour-text"
        style={room ? place(room, side, { width: innerWidth, height: innerHeight }) : { insetBlockStart: 64 }}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          skipTour();
        }}
      >
        <p className="tour-count">{t("tour-count", { step: step + 1, of: STEPS.length })}</p>
        <h2 id="tour-title">{t(title)}</h2>
        <p id="tour-text">{t(text)}</p>
        <footer className="tour-foot">
          <Button small look="bare" onPress={skipTour}>
            {t(last ? "tour-end" : "tour-skip")}
          </Button>
          <span className="tour-gap" />
          {step > 0 && (
            <Button small onPress={() => goTo(step - 1)}>
              {t("tour-back")}
            </Button>
          )}
          {!last && (
            <Button small look="primary" onPress={() => goTo(step + 1)}>
              {t("tour-next")}
            </Button>
          )}
        </footer>
      </section>
    </>
  );
}

/** Where the part is that the step points at; followed while the window changes. */
function useRoom(at: string): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const look = () => {
      const part = document.querySelector(at);
      const box = part?.getBoundingClientRect();
      setRoom(box ? { left: box.left, top: box.top, right: box.right, bottom: box.bottom } : null);
    };
    look();
    const watch = new ResizeObserver(look);
    watch.observe(document.body);
    const part = document.querySelector(at);
    if (part) watch.observe(part);
    return () => watch.disconnect();
  }, [at]);
  return room;
}

const frame = (room: Room) => ({
  insetInlineStart: room.left,
  insetBlockStart: room.top,
  inlineSize: room.right - room.left,
  blockSize: room.bottom - room.top,
});
