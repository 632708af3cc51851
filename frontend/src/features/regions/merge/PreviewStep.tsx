import { useQuery } from "@tanstack/react-query";
import { Button, Flex, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { listOf } from "@/shared/ui/format";
import { ErrorState } from "@/shared/ui/States";
import { previewMerge } from "../api";
import { PreviewPanel } from "../dialogs/PreviewPanel";
import type { MergeChoice } from "./MergePage";

interface Props {
  choice: MergeChoice;
  onBack: () => void;
  onNext: (mark: string) => void;
}

export function PreviewStep({ choice, onBack, onNext }: Props) {
  const { t } = useTranslation("regions");
  const sources = choice.sources.map((source) => source.code);
  const target = choice.target?.code ?? "";
  const preview = useQuery({
    queryKey: ["regions", "merge-preview", sources, target],
    queryFn: () => previewMerge(sources, target),
    staleTime: 0,
    retry: false,
  });
  return (
    <Flex vertical gap={12}>
      <p>
        {t("merge.sentence", {
          sources: listOf(choice.sources.map((source) => source.name)),
          target: choice.target?.name,
        })}
      </p>
      {preview.isPending && <Skeleton active />}
      {preview.isError && <ErrorState error={preview.error} onRetry={() => preview.refetch()} />}
      {preview.data && <PreviewPanel preview={preview.data} />}
      <Flex gap={8}>
        <Button onClick={onBack}>{t("merge.back")}</Button>
        <Button type="primary" disabled={!preview.data} onClick={() => preview.data && onNext(preview.data.mark)}>
          {t("merge.toConfirm")}
        </Button>
      </Flex>
    </Flex>
  );
}
