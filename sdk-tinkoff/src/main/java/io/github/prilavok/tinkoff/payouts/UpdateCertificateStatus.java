package io.github.prilavok.tinkoff.payouts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.github.prilavok.core.OpenEnum;
import io.github.prilavok.core.internal.Check;
import io.github.prilavok.core.internal.json.Extra;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Blocks a certificate, or lets it be used again.
 *
 * @param x509SerialNumber the certificate's serial number, decimal
 * @param setStatus what it is to be
 * @param extra members of the JSON that this record has no component for; sent as they are
 */
public record UpdateCertificateStatus(
        String x509SerialNumber,
        OpenEnum<CertificateStatus> setStatus,
        @JsonAnySetter @JsonAnyGetter Map<String, @Nullable Object> extra) {
    public UpdateCertificateStatus {
        Check.text("X509SerialNumber", x509SerialNumber, 100);
        Check.required("SetStatus", setStatus);
        extra = Extra.copy(extra);
    }

    public static UpdateCertificateStatus of(String x509SerialNumber, OpenEnum<CertificateStatus> setStatus) {
        return new UpdateCertificateStatus(x509SerialNumber, setStatus, Map.of());
    }

    @Override
    public String toString() {
        return PayoutRedaction.of(this);
    }
}
