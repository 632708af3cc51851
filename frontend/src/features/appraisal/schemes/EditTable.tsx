import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Form } from "antd";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";

type Name = (string | number)[];

export interface EditColumn {
  key: string;
  title: string;
  input: ReactElement;
  optional?: boolean;
  /** `checked` for a box that is ticked. */
  valuePropName?: string;
}

interface Props {
  name: Name;
  columns: EditColumn[];
  /** A row that was just added. */
  fresh: object;
  /** Whether a row is shown; hidden ones are kept. */
  shows?: (index: number) => boolean;
}

/** Rows of a list as a table of inputs. */
export function EditTable({ name, columns, fresh, shows = () => true }: Props) {
  const { t } = useTranslation("appraisal");
  return (
    <Form.List name={name}>
      {(fields, { add, remove }) => (
        <div className="edit-scroll">
          <table className="edit-table">
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.key} scope="col">
                    {column.title}
                  </th>
                ))}
                <th scope="col" aria-label={t("rules.remove")} />
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <tr key={field.key} hidden={!shows(field.name)}>
                  {columns.map((column) => (
                    <td key={column.key}>
                      <Form.Item
                        name={[field.name, column.key]}
                        rules={column.optional ? [] : [{ required: true, message: t("rules.required") }]}
                        {...(column.valuePropName ? { valuePropName: column.valuePropName } : {})}
                      >
                        {column.input}
                      </Form.Item>
                    </td>
                  ))}
                  <td>
                    <Button
                      type="text"
                      icon={<DeleteOutlined />}
                      aria-label={t("rules.remove")}
                      onClick={() => remove(field.name)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <Button type="dashed" icon={<PlusOutlined />} onClick={() => add(fresh)}>
            {t("rules.add")}
          </Button>
        </div>
      )}
    </Form.List>
  );
}

interface NamedProps {
  name: Name;
  label: string;
  optional?: boolean;
  children: ReactNode;
}

export function Named({ name, label, optional, children }: NamedProps) {
  const { t } = useTranslation("appraisal");
  return (
    <Form.Item
      name={name}
      label={label}
      rules={optional ? [] : [{ required: true, message: t("rules.required") }]}
      required={false}
    >
      {children}
    </Form.Item>
  );
}
