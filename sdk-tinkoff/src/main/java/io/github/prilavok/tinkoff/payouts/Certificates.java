package io.github.prilavok.tinkoff.payouts;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import java.nio.file.Path;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * The certificates that the bank knows the shop's signatures by. They last a year; a new one may be added beside the old
 * one, which works on until it expires.
 *
 * <p>These requests carry the terminal's Token, unless the client has no password or was told to {@link
 * TinkoffPayoutsClientBuilder#signCertificateRequests() sign} them.
 *
 * <p>Source: the bank's A2C_V2 1.15, tbank.ru/kassa/dev/payouts, and developer.tbank.ru/docs/manual-issue
 */
public interface Certificates {
    /**
     * Makes a certificate known to the bank. Safe to repeat, though the repeat is answered with error 414.
     *
     * @throws io.github.prilavok.core.error.ConflictException 414: the bank knows it already
     */
    @POST("e2c/v2/AddCertificate")
    @Operation(value = "payoutAddCertificate", safety = Safety.NATURAL)
    ApiCall<Certificate> addCertificate(@Body AddCertificate request);

    /** Makes a certificate known to the bank. */
    default ApiCall<Certificate> addCertificate(Path pem) {
        return addCertificate(AddCertificate.of(pem));
    }

    /** Blocks a certificate, or lets it be used again. Safe to repeat. */
    @POST("e2c/v2/UpdateCertificateStatus")
    @Operation(value = "payoutUpdateCertificateStatus", safety = Safety.NATURAL)
    ApiCall<Certificate> updateCertificateStatus(@Body UpdateCertificateStatus request);
}
