/** What is known of a person when another becomes the head. */
export interface Relative {
  id: string;
  sex: string;
  relation: string;
  isHead: boolean;
}

const HEAD = "02";
const male = (person: Relative) => person.sex === "1";
const isChild = (relation: string) => /^[23]/.test(relation) && relation !== "28" && relation !== "38";

/**
 * What somebody is to the new head, as far as it follows from what both were to the former one (GB/T 4761); undefined
 * where it has to be asked.
 */
export function relationTo(head: Relative, other: Relative): string | undefined {
  if (other.isHead || other.relation === HEAD) {
    if (head.relation.startsWith("1")) return male(other) ? "11" : "12";
    if (isChild(head.relation)) return male(other) ? "51" : "52";
    if (head.relation.startsWith("5")) return male(other) ? "20" : "30";
    return head.relation.startsWith("7") ? (male(other) ? "73" : "77") : undefined;
  }
  if (isChild(head.relation)) {
    if (other.relation.startsWith("1")) return male(other) ? "51" : "52";
    if (isChild(other.relation)) return male(other) ? "73" : "77";
    return other.relation.startsWith("5") ? (male(other) ? "61" : "62") : undefined;
  }
  // To a spouse the children stay children.
  return head.relation.startsWith("1") && /^[234]/.test(other.relation) ? other.relation : undefined;
}
