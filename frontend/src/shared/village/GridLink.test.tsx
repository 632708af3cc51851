import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderOffice } from "../../../tests/renderOffice";
import { queryClient } from "../api/queryClient";
import { GridLink } from "./GridLink";

test("a grid leads to its village's board, for who may open it", () => {
  queryClient.setQueryData(["me"], { permissions: ["household:read"] });
  renderOffice(<GridLink code="3307261012010102">2号联动网格</GridLink>);
  expect(screen.getByText("2号联动网格")).toBeInTheDocument();
  expect(screen.queryByRole("link")).toBeNull();
  queryClient.setQueryData(["me"], { permissions: ["grid:read"] });
  renderOffice(<GridLink code="3307261012010102">2号联动网格</GridLink>);
  expect(screen.getByRole("link")).toHaveAttribute("href", "/grid-board/330726101201?grid=3307261012010102");
});
