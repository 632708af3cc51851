import { Button, TreeSelect } from "antd";
import { useTranslation } from "react-i18next";
import { problemText } from "../api/problemText";
import type { AreaLevel } from "./regions";
import { useAreaLabels } from "./useAreaLabels";
import { type TreeNode, useAreaTree } from "./useAreaTree";

interface Common {
  id?: string;
  levels?: AreaLevel[];
  deepest?: AreaLevel;
  placeholder?: string;
  disabled?: boolean;
  allowClear?: boolean;
  "aria-label"?: string;
  style?: React.CSSProperties;
}

interface Single extends Common {
  multiple?: false;
  value?: string | null;
  onChange?: (code: string) => void;
}

interface Many extends Common {
  multiple: true;
  value?: string[];
  onChange?: (codes: string[]) => void;
}

function flat(nodes: TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);
}

/** Chooses one place or several: open the tree level by level, or type a name, its pinyin initials or a code. */
export function AreaPicker(props: Single | Many) {
  const { t } = useTranslation();
  const { multiple, levels, deepest = "VILLAGE", value, placeholder, ...rest } = props;
  const tree = useAreaTree({ levels, deepest });
  const codes = (Array.isArray(value) ? value : [value]).filter((code): code is string => Boolean(code));
  const labels = useAreaLabels(codes, new Map(flat(tree.nodes).map((node) => [node.value, node.name])));
  const chosen = codes.map((code, index) => ({
    value: code,
    label: <span title={labels[index]?.path}>{labels[index]?.name}</span>,
  }));
  type Choice = { value: string };
  const change = (choice: Choice | Choice[] | undefined) => {
    tree.setSearch("");
    if (props.multiple) props.onChange?.((Array.isArray(choice) ? choice : []).map((one) => one.value));
    else props.onChange?.((choice as Choice | undefined)?.value ?? "");
  };
  return (
    <span className="contents" {...tree.composition}>
      <TreeSelect
        {...rest}
        labelInValue
        multiple={multiple}
        value={(multiple ? chosen : chosen[0]) as never}
        onChange={(choice) => change(choice as never)}
        treeData={tree.nodes}
        treeTitleRender={(node: TreeNode) => (node.note ? <Note node={node} tree={tree} /> : node.title)}
        treeExpandedKeys={tree.expanded}
        onTreeExpand={(keys) => tree.setExpanded(keys.map(String))}
        onOpenChange={(open) => open && tree.unfold()}
        showSearch={{ searchValue: tree.search, onSearch: tree.setSearch, filterTreeNode: false }}
        loading={tree.loading}
        notFoundContent={
          tree.problem ? (
            <Again text={problemText(t, tree.problem)} onClick={tree.again} />
          ) : (
            t(tree.loading ? "state.loading" : "area.none")
          )
        }
        placeholder={placeholder ?? t("area.placeholder")}
        popupMatchSelectWidth={320}
        style={{ minWidth: 200, ...rest.style }}
      />
    </span>
  );
}

/** The row of a place's children that are still to come, or did not come. */
function Note({ node, tree }: { node: TreeNode; tree: ReturnType<typeof useAreaTree> }) {
  const { t } = useTranslation();
  const { note, rest, parent = "" } = node;
  if (note === "loading") return t("state.loading");
  if (note === "failed") return <Again text={t("area.failed")} onClick={() => tree.retry(parent)} />;
  return (
    <Button type="link" size="small" onClick={() => tree.more(parent)}>
      {t("area.more", { count: rest })}
    </Button>
  );
}

function Again({ text, onClick }: { text: string; onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <span role="alert">
      {text}{" "}
      <Button type="link" size="small" onClick={onClick}>
        {t("action.retry")}
      </Button>
    </span>
  );
}
