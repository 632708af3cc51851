import "./words";
import { PrinterOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button, Pagination, Select, Skeleton } from "antd";
import { useTranslation } from "react-i18next";
import { AreaPicker } from "@/shared/area/AreaPicker";
import { useUrlState } from "@/shared/routing/useUrlState";
import { Filter, FilterBar } from "@/shared/table/FilterBar";
import { PageHeader } from "@/shared/ui/PageHeader";
import { EmptyState, ErrorState } from "@/shared/ui/States";
import { KEY, LEVELS, listCertificates } from "./api";
import { CertificateSheet } from "./CertificateSheet";
import "./honours.css";

/** What a browser prints in one go; a village has fewer. */
const BATCH = 100;

/** Certificates to print, one a page, a hundred at a time: of a place, level and year, or of one household. */
export default function CertificatesPage() {
  const { t } = useTranslation("honours");
  const [url, setUrl] = useUrlState({ area: "", schemeId: "", level: "", year: "", subjectId: "", page: 1 });
  const { area, schemeId, level, year, subjectId, page } = url;
  const query: Record<string, string> = subjectId ? { subjectId } : { area, schemeId, level, year };
  const list = useQuery({
    queryKey: [KEY, "certificates", query, page],
    queryFn: () => listCertificates({ ...query, size: BATCH, page }),
  });
  const items = list.data?.items ?? [];
  const change = (values: Partial<typeof url>) => setUrl({ page: 1, ...values });
  return (
    <>
      <PageHeader title={t("certificate.title")} note={t("certificate.note")}>
        <Button type="primary" icon={<PrinterOutlined />} disabled={items.length === 0} onClick={() => window.print()}>
          {t("certificate.printMany", { count: items.length })}
        </Button>
      </PageHeader>
      {!subjectId && (
        <FilterBar onReset={() => change({ area: "", level: "", year: "" })}>
          <Filter label={t("filter.area")}>
            <AreaPicker
              allowClear
              placeholder={t("filter.all")}
              value={area}
              onChange={(code) => change({ area: code })}
            />
          </Filter>
          <Filter label={t("filter.level")}>
            <Select
              allowClear
              style={{ width: 110 }}
              aria-label={t("filter.level")}
              placeholder={t("filter.all")}
              value={level || undefined}
              options={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
              onChange={(value) => change({ level: value ?? "" })}
            />
          </Filter>
          <Pagination
            simple
            current={page}
            pageSize={BATCH}
            total={list.data?.total ?? 0}
            hideOnSinglePage
            onChange={(to) => setUrl({ page: to })}
          />
        </FilterBar>
      )}
      {list.isError && <ErrorState error={list.error} onRetry={() => list.refetch()} />}
      {list.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {list.data && items.length === 0 && <EmptyState text={t("certificate.empty")} />}
      {items.length > 0 && <CertificateSheet certificates={items} />}
    </>
  );
}
