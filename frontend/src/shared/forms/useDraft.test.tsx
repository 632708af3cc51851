import { screen } from "@testing-library/react";
import { Button, Form, Input } from "antd";
import { expect, test } from "vitest";
import { person, renderOffice } from "../../../tests/renderOffice";
import { signedInAs } from "../../../tests/stubApi";
import { dropAllDrafts, readDraft } from "./draftStore";
import { useDraft } from "./useDraft";

function Sample() {
  const [form] = Form.useForm<{ remarks: string; idNumber: string }>();
  const { onValuesChange, restored, drop } = useDraft(form, "sample", ["idNumber"]);
  return (
    <Form form={form} onValuesChange={onValuesChange}>
      {restored && <p>restored</p>}
      <Form.Item name="remarks" label="remarks">
        <Input />
      </Form.Item>
      <Form.Item name="idNumber" label="idNumber">
        <Input />
      </Form.Item>
      <Button onClick={drop}>sent</Button>
    </Form>
  );
}

test("what was typed is there after the page was left, but no secret", async () => {
  signedInAs({ id: "me" });
  renderOffice(<Sample />);
  await person.type(screen.getByLabelText("remarks"), "在外务工");
  await person.type(screen.getByLabelText("idNumber"), "330726");
  expect(readDraft("sample", "me")).toEqual({ remarks: "在外务工" });
  expect(sessionStorage.getItem("touyan.draft.sample")).not.toContain("330726");
});

test("a draft comes back for its author only", () => {
  sessionStorage.setItem("touyan.draft.sample", JSON.stringify({ owner: "me", values: { remarks: "在外务工" } }));
  signedInAs({ id: "me" });
  renderOffice(<Sample />);
  expect(screen.getByLabelText("remarks")).toHaveValue("在外务工");
  expect(screen.getByText("restored")).toBeInTheDocument();
});

test("another person at the same machine sees nothing of it", () => {
  sessionStorage.setItem("touyan.draft.sample", JSON.stringify({ owner: "me", values: { remarks: "在外务工" } }));
  signedInAs({ id: "other" });
  renderOffice(<Sample />);
  expect(screen.getByLabelText("remarks")).toHaveValue("");
});

test("a sent form leaves no draft, signing out leaves none at all", async () => {
  signedInAs({ id: "me" });
  renderOffice(<Sample />);
  await person.type(screen.getByLabelText("remarks"), "x");
  await person.click(screen.getByRole("button", { name: "sent" }));
  expect(readDraft("sample", "me")).toBeNull();
  sessionStorage.setItem("touyan.draft.a", "{}");
  sessionStorage.setItem("other", "stays");
  dropAllDrafts();
  expect(Object.keys(sessionStorage)).toEqual(["other"]);
});
