import { QRCode } from "antd";
import { useTranslation } from "react-i18next";
import type { Certificate } from "./api";

/** What the code leads to: the page that anybody may open, with nothing but what stands here. */
export const verifyLink = (code: string) => `${location.origin}/verify/${code}`;

/** A4 across, one certificate a page. */
export function CertificateSheet({ certificates }: { certificates: Certificate[] }) {
  const { t } = useTranslation("honours");
  return (
    <div className="certificates">
      <style>{"@media print { @page { size: A4 landscape; margin: 0 } }"}</style>
      {certificates.map((one) => (
        <article key={one.id} className="certificate">
          <div>
            <p className="certificate-place">{one.countyName}</p>
            <h2>{t("certificate.heading")}</h2>
            <p className="certificate-holder">
              {t("certificate.holder", { town: one.townName, village: one.villageName, name: one.holderName })}
            </p>
            <p className="certificate-text">
              {t("certificate.text", { year: one.year, title: one.title })}
              <strong>{one.title}</strong>
              {t("certificate.textEnd")}
            </p>
            <footer>
              <figure>
                {/* What it says stands beside it in words. */}
                <span aria-hidden="true">
                  <QRCode
                    type="svg"
                    value={verifyLink(one.code)}
                    size={96}
                    bordered={false}
                    color="#000"
                    bgColor="#fff"
                    errorLevel="M"
                  />
                </span>
                <figcaption>
                  {t("certificate.number", { number: one.number })}
                  <br />
                  {t("certificate.scan")}
                </figcaption>
              </figure>
              <p className="certificate-issuer">
                {one.issuer}
                <br />
                {one.awardedOn}
              </p>
            </footer>
          </div>
        </article>
      ))}
    </div>
  );
}
