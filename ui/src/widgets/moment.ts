/** Dates as one says them: the time today, else the day. */
import { language } from "../locales/t";

/** `at` is ISO 8601; what is not a date is shown as it is. */
export function moment(at: string, now = new Date()): string {
  const then = new Date(at);
  if (Number.isNaN(then.getTime())) return at;
  const days = Math.round((midnight(now) - midnight(then)) / 86_400_000);
  const time = new Intl.DateTimeFormat(language(), { hour: "2-digit", minute: "2-digit", hour12: false }).format(then);
  if (days === 0 || days === 1) {
    const day = new Intl.RelativeTimeFormat(language(), { numeric: "auto" }).format(-days, "day");
    return `${day} ${time}`;
  }
  const sameYear = then.getFullYear() === now.getFullYear();
  return new Intl.DateTimeFormat(language(), {
    day: "numeric",
    month: "short",
    ...(sameYear ? {} : { year: "numeric" }),
  }).format(then);
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** A calendar day (ISO 8601) as one says it; anything else as it stands. */
export function day(date: string): string {
  const then = new Date(`${date}T00:00:00`);
  if (Number.isNaN(then.getTime())) return date;
  return new Intl.DateTimeFormat(language(), { day: "numeric", month: "long", year: "numeric" }).format(then);
}
