import { expect, test } from "vitest";
import { idFacts, idProblem, isPhone } from "./idNumber";

test("the standard's own examples pass and tell birth date and sex", () => {
  expect(idProblem("11010519491231002X")).toBeNull();
  expect(idFacts("11010519491231002x")).toEqual({ birthDate: "1949-12-31", sex: "2" });
  expect(idFacts("330726198001010011")).toEqual({ birthDate: "1980-01-01", sex: "1" });
});

test("says what is wrong", () => {
  expect(idProblem("3307261980010100")).toBe("length");
  expect(idProblem("33072619800230001X")).toBe("date");
  expect(idProblem("330726198001010012")).toBe("check");
  expect(idFacts("330726198001010012")).toBeNull();
});

test("phones", () => {
  expect(["13812345678", "0579-84123456", "057984123456"].map(isPhone)).toEqual([true, true, true]);
  expect(["12812345678", "1381234567", "abc"].map(isPhone)).toEqual([false, false, false]);
});
