import { uuidv7 } from "@/shared/ids/uuidv7";
import type { HouseholdInput, HouseholdView, ResidentInput, ResidentView } from "../types";

const text = (value: string | null | undefined) => value?.trim() || null;

export function newResident(change: Partial<ResidentInput> = {}): ResidentInput {
  return {
    id: uuidv7(),
    name: "",
    sex: "",
    birthDate: null,
    idNumber: null,
    phone: null,
    relation: "",
    ethnicity: "01",
    education: null,
    politicalStatus: "13",
    maritalStatus: null,
    occupation: null,
    jobTitle: null,
    employment: null,
    workPlace: null,
    status: "RESIDENT",
    registeredHere: true,
    registeredSince: null,
    livesHere: true,
    livesSince: null,
    isMember: true,
    memberSince: null,
    remarks: null,
    ...change,
  };
}

export function newHousehold(village: string, contactGrid: string | null = null): HouseholdInput {
  return {
    id: uuidv7(),
    villageCode: village,
    contactGridCode: contactGrid,
    groupNumber: "",
    address: { naturalVillage: null, doorNumber: null, address: null },
    longitude: null,
    latitude: null,
    status: "RESIDENT",
    registeredHere: true,
    registeredSince: null,
    livesHere: true,
    livesSince: null,
    isMember: true,
    memberSince: null,
    remarks: null,
    head: newResident({ relation: "02" }),
  };
}

export function householdValues(view: HouseholdView): HouseholdInput {
  return {
    version: view.version,
    villageCode: view.area.slice(0, 12),
    contactGridCode: view.area.length === 16 ? view.area : null,
    groupNumber: view.groupNumber,
    address: { naturalVillage: view.naturalVillage, doorNumber: view.doorNumber, address: view.address },
    longitude: view.longitude,
    latitude: view.latitude,
    status: view.status,
    registeredHere: view.registeredHere,
    registeredSince: view.registeredSince,
    livesHere: view.livesHere,
    livesSince: view.livesSince,
    isMember: view.isMember,
    memberSince: view.memberSince,
    remarks: view.remarks,
  };
}

/** Numbers stay null: "unchanged". */
export function residentValues(view: ResidentView): ResidentInput {
  return {
    version: view.version,
    name: view.name,
    sex: view.sex,
    birthDate: view.birthDate,
    idNumber: null,
    phone: null,
    relation: view.relation,
    ethnicity: view.ethnicity,
    education: view.education,
    politicalStatus: view.politicalStatus,
    maritalStatus: view.maritalStatus,
    occupation: view.occupation,
    jobTitle: view.jobTitle,
    employment: view.employment,
    workPlace: view.workPlace,
    status: view.status,
    registeredHere: view.registeredHere,
    registeredSince: view.registeredSince,
    livesHere: view.livesHere,
    livesSince: view.livesSince,
    isMember: view.isMember,
    memberSince: view.memberSince,
    remarks: view.remarks,
  };
}

const SAID = [
  "ethnicity",
  "education",
  "politicalStatus",
  "maritalStatus",
  "occupation",
  "jobTitle",
  "workPlace",
  "remarks",
] as const;

/** As it goes over the wire: trimmed, ID number in capitals; an empty text clears, where null would leave what is stored. */
export function residentBody(values: ResidentInput): ResidentInput {
  return {
    ...values,
    name: values.name.trim(),
    idNumber: values.idNumber?.trim().toUpperCase() ?? null,
    phone: values.phone?.trim() ?? null,
    ...Object.fromEntries(SAID.map((name) => [name, values[name]?.trim() ?? ""])),
  };
}

export function householdBody(values: HouseholdInput): HouseholdInput {
  const { address, head } = values;
  return {
    ...values,
    address: {
      naturalVillage: text(address?.naturalVillage),
      doorNumber: text(address?.doorNumber),
      address: text(address?.address),
    },
    contactGridCode: values.contactGridCode || null,
    longitude: values.longitude ?? null,
    latitude: values.latitude ?? null,
    remarks: text(values.remarks),
    ...(head ? { head: residentBody(head) } : {}),
  };
}
