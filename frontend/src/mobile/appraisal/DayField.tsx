import { useState } from "react";
import { today } from "@/shared/appraisal/period";
import { useWords } from "../words/useWords";
import { Fault } from "./Fault";

interface Props {
  first: string;
  latest: string;
  value: string;
  change: (day: string) => void;
  fault: string | undefined;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Mostly today or yesterday; any other day of the period by the phone's own calendar. */
export function DayField({ first, latest, value, change, fault }: Props) {
  const { score: words } = useWords();
  const yesterday = dayBefore(latest);
  // In a period that is over, the last day is the nearest one.
  const now = latest === today();
  const [other, setOther] = useState(value !== latest && value !== yesterday);
  const days = [
    { day: latest, name: now ? `${words.todayWord} ${short(latest)}` : short(latest) },
    ...(yesterday >= first
      ? [{ day: yesterday, name: now ? `${words.yesterday} ${short(yesterday)}` : short(yesterday) }]
      : []),
  ];
  const choose = (day: string | null) => {
    setOther(day === null);
    if (day) change(day);
  };
  return (
    <fieldset className="choices">
      <legend>{words.day}</legend>
      {days.map(({ day, name }) => (
        <label key={day}>
          <input
            type="radio"
            name="day"
            className="unseen"
            checked={!other && value === day}
            onChange={() => choose(day)}
          />
          <span>{name}</span>
        </label>
      ))}
      <label>
        <input type="radio" name="day" className="unseen" checked={other} onChange={() => choose(null)} />
        <span>{words.otherDay}</span>
      </label>
      {other && (
        <input
          type="date"
          className="day-input"
          aria-label={words.day}
          min={first}
          max={latest}
          value={value}
          onChange={(event) => change(event.target.value)}
        />
      )}
      <Fault text={fault} />
    </fieldset>
  );
}

const short = (day: string) => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`;
