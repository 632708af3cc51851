export interface FieldError {
  field: string;
  message: string;
}

interface ProblemBody {
  title?: string;
  detail?: string;
  code?: string;
  errors?: FieldError[];
  current?: unknown;
}

/** Any answer of the API that is not 2xx (RFC 9457), or no answer at all (`status` 0, code `offline`). */
export class ProblemError extends Error {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: FieldError[];
  /** The server's present view of the object when `code` is `stale`. */
  readonly current: unknown;

  constructor(
    readonly status: number,
    body: ProblemBody = {},
    /** Seconds the server asks to wait (Retry-After). */
    readonly retryAfter: number | null = null,
  ) {
    super(body.detail || body.title || `HTTP ${status}`);
    this.name = "ProblemError";
    this.code = body.code ?? (status === 0 ? "offline" : `http-${status}`);
    this.title = body.title ?? "";
    this.detail = body.detail ?? "";
    this.errors = body.errors ?? [];
    this.current = body.current;
  }

  /** Worth asking again without the person changing anything. */
  get transient(): boolean {
    return this.status === 0 || this.status === 408 || this.status >= 500;
  }
}

export async function problemOf(response: Response): Promise<ProblemError> {
  const isJson = response.headers.get("content-type")?.includes("json");
  const body = isJson ? await response.json().catch(() => ({})) : {};
  const wait = Number.parseInt(response.headers.get("retry-after") ?? "", 10);
  return new ProblemError(response.status, body, Number.isNaN(wait) ? null : wait);
}

export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  return new ProblemError(error instanceof TypeError ? 0 : 500, { detail: "" });
}
