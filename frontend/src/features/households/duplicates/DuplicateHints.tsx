import { useQuery } from "@tanstack/react-query";
import { Alert, Form } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { idProblem, isPhone } from "@/shared/people/idNumber";
import { type DuplicateQuestion, type Lookalike, lookalikesQuery } from "./api";

const PAUSE = 500;

interface Props {
  /** Where the person stands in the form: `["head"]`, or nothing. */
  at: string[];
  /** The person who is edited; absent for a new one. */
  residentId?: string;
  /** The household that he belongs to; absent for a new one. */
  householdId?: string;
}

/** While a person is typed in: who of the register looks like him. It hinders nobody; saving checks the number again. */
export function DuplicateHints({ at, residentId, householdId }: Props) {
  const { t } = useTranslation("households");
  const form = Form.useFormInstance();
  const [name, birthDate, idNumber, phone] = [
    Form.useWatch([...at, "name"], form),
    Form.useWatch([...at, "birthDate"], form),
    Form.useWatch([...at, "idNumber"], form),
    Form.useWatch([...at, "phone"], form),
  ];
  const question = useSettledQuestion({
    residentId: residentId ?? null,
    householdId: householdId ?? null,
    name: name?.trim() || null,
    birthDate: birthDate || null,
    idNumber: idNumber && !idProblem(idNumber) ? idNumber : null,
    phone: phone && isPhone(phone) ? phone : null,
  });
  const asks = Boolean(question.idNumber || question.phone || (question.name && question.birthDate));
  const { data = [] } = useQuery({ ...lookalikesQuery(question), enabled: asks });
  if (!asks || data.length === 0) return null;
  return (
    <Alert
      className="form-wide"
      type="warning"
      showIcon
      title={t("duplicate.hint")}
      description={
        <ul className="lookalikes">
          {data.map((one) => (
            <li key={`${one.likeness}${one.residentId}`}>
              <Where one={one} />
            </li>
          ))}
        </ul>
      }
    />
  );
}

function Where({ one }: { one: Lookalike }) {
  const { t } = useTranslation("households");
  const likeness = t(`duplicate.likeness.${one.likeness}`);
  if (one.outside) return `${likeness}：${t("duplicate.outside")}`;
  return (
    <>
      {likeness}：
      <Link to={`/households/${one.householdId}?resident=${one.residentId}`} target="_blank">
        {one.villageName} {one.name}（{one.householdNumber}）
      </Link>
    </>
  );
}

/** The question as it stood when typing paused. */
function useSettledQuestion(now: DuplicateQuestion): DuplicateQuestion {
  const [settled, setSettled] = useState(now);
  const text = JSON.stringify(now);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(text) as DuplicateQuestion), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
