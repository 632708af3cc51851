import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { usePageTitle } from "@/shared/ui/pageTitle";
import { renderOffice } from "../../../tests/renderOffice";
import { signedInAs } from "../../../tests/stubApi";
import { Trail } from "./Crumbs";
import { useDocumentTitle } from "./useDocumentTitle";

function Page() {
  usePageTitle("修改石永福户", { path: "/households/h1", title: "石永福户" });
  useDocumentTitle();
  return <Trail handle={{ title: "households:edit", parent: "/households" }} area="330726101" />;
}

test("a page is called by its record, in the breadcrumb and in the browser's tab", async () => {
  signedInAs();
  renderOffice(<Page />, "/households/h1/edit");
  const trail = (await screen.findByText("修改石永福户")).closest("nav") as HTMLElement;
  const links = within(trail).getAllByRole("link");
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    ["工作台", "/?area=330726101"],
    ["农户台账", "/households?area=330726101"],
    ["石永福户", "/households/h1?area=330726101"],
  ]);
  expect(document.title).toContain("修改石永福户 · 浦江县");
});
