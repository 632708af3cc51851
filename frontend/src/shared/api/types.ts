/** Shapes that every list and record of the API shares. */
export interface Page<T> {
  items: T[];
  page: number | null;
  size: number;
  next: string | null;
  total: number;
  totalIsLowerBound: boolean;
}

/** One thing that may be done to a record; `reason` says why not when it is disabled. */
export interface RecordAction {
  action: string;
  enabled: boolean;
  reason?: string | null;
}

export interface NamedCode {
  code: string;
  name: string;
}
