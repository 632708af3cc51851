import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { api, ok } from "@/shared/api/client";
import type { Page } from "@/shared/api/types";
import { useCan } from "@/shared/session/session";

interface Listed {
  id: string;
  branchName: string;
}

/** The branch that a contact member belongs to, for whoever may see the Party's list. */
export function MemberBranch({ resident }: { resident: string }) {
  const allowed = useCan("party:read");
  const listed = useQuery({
    queryKey: ["party", "of-resident", resident],
    queryFn: ({ signal }) =>
      ok<Page<Listed>>(
        api.GET("/party-members", { params: { query: { resident, size: 1 } }, signal } as never) as never,
      ),
    enabled: allowed,
  });
  const member = listed.data?.items[0];
  return member ? <Link to={`/party-members/${member.id}`}>{member.branchName}</Link> : null;
}
