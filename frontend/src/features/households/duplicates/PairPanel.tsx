import { Button, Flex, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useCodeTables } from "@/shared/people/codeTables";
import { nameOf } from "@/shared/people/idNumber";
import { useCan } from "@/shared/session/session";
import { orDash } from "@/shared/ui/format";
import type { DuplicatePair, DuplicatePerson } from "./api";

interface Props {
  pair: DuplicatePair;
  onMerge: (kept: DuplicatePerson, other: DuplicatePerson) => void;
  onDismiss: () => void;
}

const COMPARED = ["birthDate", "idNumberMasked", "phoneMasked", "relation", "address", "householdNumber"] as const;
const LABELS = {
  birthDate: "birthDate",
  idNumberMasked: "idNumber",
  phoneMasked: "phone",
  relation: "relation",
  address: "address",
  householdNumber: "number",
} as const;

/** Field by field; what is equal is marked. */
export function PairPanel({ pair, onMerge, onDismiss }: Props) {
  const { t } = useTranslation("households");
  const codes = useCodeTables();
  const mayWrite = useCan("household:write");
  const { one, other } = pair;
  const shown = (person: DuplicatePerson, field: (typeof COMPARED)[number]) =>
    field === "relation" ? nameOf(codes?.relation, person.relation) : orDash(person[field]);
  const head = (person: DuplicatePerson) => (
    <Link to={`/households/${person.householdId}?resident=${person.id}`}>
      {person.villageName} {person.name}
    </Link>
  );
  return (
    <section className="panel pair" aria-label={`${one.name} ${t(`duplicate.likeness.${pair.likeness}`)}`}>
      <Tag color={pair.likeness === "SAME_ID" ? "error" : "warning"}>{t(`duplicate.likeness.${pair.likeness}`)}</Tag>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{head(one)}</th>
            <th scope="col">{head(other)}</th>
          </tr>
        </thead>
        <tbody>
          {COMPARED.map((field) => (
            <tr key={field} className={one[field] !== null && one[field] === other[field] ? "same" : undefined}>
              <th scope="row">{t(`field.${LABELS[field]}`)}</th>
              <td>{shown(one, field)}</td>
              <td>{shown(other, field)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {mayWrite && (
        <Flex gap={8} wrap className="no-print">
          <Button onClick={() => onMerge(one, other)}>{t("duplicate.keepFirst")}</Button>
          <Button onClick={() => onMerge(other, one)}>{t("duplicate.keepSecond")}</Button>
          <Button type="text" onClick={onDismiss}>
            {t("duplicate.dismiss")}
          </Button>
        </Flex>
      )}
    </section>
  );
}
