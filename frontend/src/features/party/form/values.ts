import { uuidv7 } from "@/shared/ids/uuidv7";
import type { MemberInput, MemberView } from "../types";

export interface MemberValues extends MemberInput {
  /** Chosen from the register of residents, or typed in. */
  from: "resident" | "alone";
}

const text = (value: string | null | undefined) => value?.trim() || null;

export const newMember = (branch: string | null): Partial<MemberValues> => ({
  id: uuidv7(),
  from: "resident",
  branchId: branch ?? undefined,
  groupId: null,
  kind: "FULL",
  flowing: false,
});

export const memberValues = (view: MemberView): MemberValues => ({
  version: view.version,
  from: view.residentId ? "resident" : "alone",
  branchId: view.branchId,
  groupId: view.groupId,
  residentId: view.residentId,
  name: view.name,
  sex: view.sex,
  birthDate: view.birthDate,
  idNumber: null,
  phone: null,
  kind: view.kind,
  joinedOn: view.joinedOn,
  fullOn: view.fullOn,
  flowing: view.flowing,
  flowingTo: view.flowingTo,
  remarks: view.remarks,
});

/** Of a known member: where he belongs is changed by a transfer, who he is not at all. */
export function memberChange(values: MemberValues): MemberInput {
  const { id: _id, branchId: _branch, residentId: _resident, ...change } = memberBody(values);
  return change;
}

/** What is sent: of a resident nothing about the person, of a probationary member no day of confirmation. */
export function memberBody({ from, ...values }: MemberValues): MemberInput {
  const typed = from === "alone";
  return {
    ...values,
    residentId: typed ? null : values.residentId,
    name: typed ? text(values.name) : null,
    sex: typed ? values.sex : null,
    birthDate: typed ? values.birthDate || null : null,
    idNumber: typed ? text(values.idNumber) : null,
    phone: typed ? text(values.phone) : null,
    groupId: values.groupId || null,
    fullOn: values.kind === "FULL" ? values.fullOn || null : null,
    flowingTo: values.flowing ? text(values.flowingTo) : null,
    remarks: text(values.remarks),
  };
}
