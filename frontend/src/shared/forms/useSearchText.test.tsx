import { act, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useSearchText } from "./useSearchText";

const asked = vi.fn();
let setOutside: (value: string) => void;

function Field() {
  const [value, setValue] = useState("");
  setOutside = setValue;
  const { field } = useSearchText(value, (text) => asked(text));
  return <input aria-label="q" {...field} />;
}

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockClear();
  render(<Field />);
});
afterEach(() => vi.useRealTimers());

const box = () => screen.getByLabelText("q") as HTMLInputElement;
const type = (text: string) => fireEvent.change(box(), { target: { value: text } });
const wait = (ms = 400) => act(() => vi.advanceTimersByTime(ms));

test("asks once the person pauses", () => {
  for (const text of ["三", "三郑", "三郑村"]) {
    type(text);
    wait(100);
  }
  expect(asked).not.toHaveBeenCalled();
  wait();
  expect(asked.mock.calls).toEqual([["三郑村"]]);
});

test("asks for nothing in the middle of a composition", () => {
  fireEvent.compositionStart(box());
  type("san'zh");
  wait(2000);
  expect(asked).not.toHaveBeenCalled();
  type("三郑");
  fireEvent.compositionEnd(box());
  wait();
  expect(asked.mock.calls).toEqual([["三郑"]]);
});

test("an answer that comes back late leaves what was typed since", () => {
  type("三");
  wait();
  type("三郑");
  act(() => setOutside("三"));
  expect(box().value).toBe("三郑");
});

test("a value from outside is taken over", () => {
  type("三");
  wait();
  act(() => setOutside("三"));
  act(() => setOutside(""));
  expect(box().value).toBe("");
  wait();
  expect(asked.mock.calls).toEqual([["三"]]);
});
