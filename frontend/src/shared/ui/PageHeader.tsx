import { Flex, Typography } from "antd";
import type { ReactNode } from "react";

interface Props {
  title: ReactNode;
  /** One line under the title: what is counted, as of when. */
  note?: ReactNode;
  /** Buttons on the right. */
  children?: ReactNode;
}

export function PageHeader({ title, note, children }: Props) {
  return (
    <Flex className="page-header" justify="space-between" align="end" gap={12} wrap>
      <div>
        <Typography.Title level={1} className="page-title">
          {title}
        </Typography.Title>
        {note && <Typography.Text type="secondary">{note}</Typography.Text>}
      </div>
      {children && (
        <Flex gap={8} wrap className="no-print">
          {children}
        </Flex>
      )}
    </Flex>
  );
}
