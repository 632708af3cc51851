import { createStore } from "../store";

export interface Meeting {
  day: string;
  /** Heads of the households that are there. */
  present: string[];
}

/** The households of a contact grid assess together, on one phone (网格里 8 户人家一起评); null outside a meeting. */
const meeting = createStore<Meeting | null>(null);
export const useMeeting = meeting.use;
export const beginMeeting = (day: string, present: string[]): void => meeting.set({ day, present });
export const endMeeting = (): void => meeting.set(null);

/** Fewer could not be called a judgement of the neighbours. */
export const FEWEST = 2;
