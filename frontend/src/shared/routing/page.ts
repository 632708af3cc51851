import type { ComponentType, ReactNode } from "react";
import { type LoaderFunctionArgs, type RouteObject, redirect } from "react-router";
import { asProblem } from "../api/problem";
import { queryClient } from "../api/queryClient";
import { type Access, firstOf, meQuery, permits } from "../session/session";
import { onlyVillager } from "../session/villager";

/** Thrown by a route's loader when the person may not open the page; the error boundary shows 403. */
export class NoPermissionError extends Error {}

export interface RouteHandle {
  /** i18n key of the page's name (document title and breadcrumb), e.g. `households:title`. */
  title: string;
  access?: Access;
  /** Path of the page that this one sits under in the breadcrumb. */
  parent?: string;
}

export interface MenuItem {
  path: string;
  /** i18n key. */
  label: string;
  icon: ReactNode;
  access?: Access;
  /** Only for who has a whole village or more: it says nothing of a part of one. */
  wholeVillages?: boolean;
  group: "work" | "registry" | "appraisal" | "admin";
  order: number;
}

interface PageOptions extends RouteHandle {
  path: string;
  load: () => Promise<{ default: ComponentType }>;
}

export function signInPath(request: { url: string }): string {
  const { pathname, search } = new URL(request.url);
  return pathname === "/" && !search ? "/login" : `/login?from=${encodeURIComponent(pathname + search)}`;
}

/** Another entry: nothing of the office is shown before it opens, and going back does not lead here again. */
function toPhone(): Promise<never> {
  location.replace("/m/");
  return new Promise(() => {});
}

/** Loader that lets through only who may: decided before the page's chunk is fetched. */
export const need = (access: Access) => async (args: Pick<LoaderFunctionArgs, "request">) => {
  try {
    const me = await queryClient.ensureQueryData(meQuery);
    const first = firstOf(me);
    if (first && new URL(args.request.url).pathname !== first) return redirect(first);
    if (!first && onlyVillager(me)) return toPhone();
    if (!permits(me, access)) throw new NoPermissionError();
    return null;
  } catch (error) {
    if (error instanceof NoPermissionError) throw error;
    const problem = asProblem(error);
    if (problem.code === "setup-needed") return redirect("/setup");
    if (problem.status === 401) return redirect(signInPath(args.request));
    throw problem;
  }
};

/** A lazily loaded page of the office with its permission, title and place in the breadcrumb. */
export function page({ path, load, ...handle }: PageOptions): RouteObject {
  return {
    path,
    handle: handle satisfies RouteHandle,
    loader: need(handle.access),
    lazy: { Component: async () => (await load()).default },
  };
}
