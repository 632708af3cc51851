import { Flex, Tag, Tooltip } from "antd";
import { listOf } from "@/shared/ui/format";
import type { LabelMark } from "../types";

interface Props {
  labels: readonly LabelMark[];
  /** The others are counted. */
  max?: number;
}

export function LabelTags({ labels, max = Number.POSITIVE_INFINITY }: Props) {
  if (labels.length === 0) return <span className="muted">—</span>;
  const more = labels.slice(max);
  return (
    <Flex gap={4} wrap>
      {labels.slice(0, max).map((label) => (
        <Tag key={label.code} color={label.sensitive ? "warning" : undefined}>
          {label.name}
        </Tag>
      ))}
      {more.length > 0 && (
        <Tooltip title={listOf(more.map((label) => label.name))}>
          <Tag>+{more.length}</Tag>
        </Tooltip>
      )}
    </Flex>
  );
}
