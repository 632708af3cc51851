import { render, screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import { person } from "../../../../tests/renderOffice";
import "@/app/strings";
import { SecretInput } from "./SecretInput";

function show() {
  const values: (string | null)[] = [];
  function Field() {
    const [value, setValue] = useState<string | null>(null);
    values.push(value);
    return <SecretInput aria-label="号" masked="138****0498" value={value} onChange={setValue} />;
  }
  render(<Field />);
  return () => values.at(-1);
}
const button = (name: RegExp) => screen.getByRole("button", { name });
const field = () => screen.getByLabelText("号");

test("replace and then nothing typed, or all taken out again, leaves the number as it is", async () => {
  const value = show();
  await person.click(button(/更\s?换/));
  expect(field()).toHaveFocus();
  expect(value()).toBeNull();
  await person.type(field(), "1");
  expect(value()).toBe("1");
  await person.clear(field());
  expect(value()).toBeNull();
  await person.click(button(/不\s?改/));
  expect(field()).toHaveValue("138****0498");
});

test("only clearing, asked back, takes the number away", async () => {
  const value = show();
  await person.click(button(/清\s?除/));
  expect(value()).toBeNull();
  await person.click(screen.getAllByRole("button", { name: /清\s?除/ }).at(-1) as HTMLElement);
  expect(value()).toBe("");
  expect(field()).toHaveValue("保存后清除");
  await person.click(button(/不\s?改/));
  expect(value()).toBeNull();
});
