import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { person, renderOffice } from "../../../tests/renderOffice";
import { stubApi } from "../../../tests/stubApi";
import { SetupWizard } from "./SetupWizard";

const faulty = { countyName: null, towns: 0, villages: 1, faultCount: 1 };
const fault = { row: 3, code: "610627101201", message: "上级 610627101 不存在或未能导入" };
const next = () => person.click(screen.getByRole("button", { name: "下一步" }));
const choose = (text: string) =>
  person.upload(document.querySelector('input[type="file"]') as HTMLInputElement, new File([text], "本县.csv"));

test("one's own divisions: no file and a faulty one stay on the first step; the server says what is wrong", async () => {
  const calls = stubApi({
    "GET /setup/presets": [],
    "POST /setup/check": ({ body }: { body: unknown }) =>
      (body as { csv: string }).csv === "good"
        ? { countyName: "甘泉县", towns: 6, villages: 71, faults: [], faultCount: 0 }
        : { ...faulty, faults: [fault] },
  });
  renderOffice(<SetupWizard codeNeeded={false} onStarted={() => {}} />);
  await person.click(await screen.findByRole("radio", { name: /上传本县区划/ }));
  await screen.findByRole("button", { name: /选择文件/ });
  await person.type(screen.getByLabelText("县名"), "甘泉县");
  await next();
  expect(await screen.findByText("请上传没有错误的区划文件")).toBeInTheDocument();

  await choose("bad");
  expect(await screen.findByText(fault.code)).toBeInTheDocument();
  await next();
  expect(screen.getByLabelText("县名")).toBeVisible();

  await choose("good");
  expect(await screen.findByText(/6 个乡镇（街道），71 个村（社区），没有发现错误/)).toBeInTheDocument();
  await person.click(document.querySelector(".ant-upload-list-item button") as HTMLElement);
  await waitFor(() => expect(screen.queryByText(/没有发现错误/)).toBeNull());
  await next();
  expect(screen.getByLabelText("县名")).toBeVisible();

  await choose("good");
  await screen.findByText(/没有发现错误/);
  await next();
  await waitFor(() => expect(screen.getByLabelText("县名")).not.toBeVisible());
  expect(calls.filter(({ path }) => path === "/setup/check")).toHaveLength(3);
});
