package io.github.prilavok.yookassa.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** Who registers the receipts. */
public enum FiscalizationProvider implements OpenEnum<FiscalizationProvider> {
    /** YooKassa's own receipts, by Avanpost. */
    @JsonProperty("avanpost")
    AVANPOST,
    /** YooKassa's own receipts, by Aitigrupp. */
    @JsonProperty("yoo_receipt")
    YOO_RECEIPT,
    /** aQsi online. */
    @JsonProperty("a_qsi")
    A_QSI,
    /** ATOL Online. */
    @JsonProperty("atol")
    ATOL,
    /** Business.Ru. */
    @JsonProperty("business_ru")
    BUSINESS_RU,
    /** digitalkassa. */
    @JsonProperty("digital_kassa")
    DIGITAL_KASSA,
    /** Evotor. */
    @JsonProperty("evotor")
    EVOTOR,
    /** 1-OFD. */
    @JsonProperty("first_ofd")
    FIRST_OFD,
    /** Kit Invest. */
    @JsonProperty("kit_invest")
    KIT_INVEST,
    /** KOMTET Kassa. */
    @JsonProperty("komtet")
    KOMTET,
    /** LIFE PAY. */
    @JsonProperty("life_pay")
    LIFE_PAY,
    /** Mertrade. */
    @JsonProperty("mertrade")
    MERTRADE,
    /** ModulKassa. */
    @JsonProperty("modul_kassa")
    MODUL_KASSA,
    /** RocketR. */
    @JsonProperty("rocket")
    ROCKET,
    /** Orange Data. */
    @JsonProperty("shtrih_m")
    SHTRIH_M,
    /** The tax service; no longer. */
    @JsonProperty("fns")
    FNS,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
