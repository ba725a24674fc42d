package io.github.prilavok.tinkoff.payouts;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Operation;
import io.github.prilavok.core.Safety;
import io.github.prilavok.tinkoff.model.AddCustomer;
import io.github.prilavok.tinkoff.model.Customer;
import io.github.prilavok.tinkoff.model.GetCustomer;
import io.github.prilavok.tinkoff.model.RemoveCustomer;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * The recipients whose cards the bank keeps. Every call may be repeated: a recipient is known by the shop's own key.
 *
 * <p>Source: the bank's A2C_V2 1.15, tbank.ru/kassa/dev/payouts
 */
public interface PayoutCustomers {
    /** Adds a recipient. Safe to repeat. */
    @POST("e2c/v2/AddCustomer")
    @Operation(value = "payoutAddCustomer", safety = Safety.NATURAL)
    ApiCall<Customer> addCustomer(@Body AddCustomer request);

    /** Adds a recipient. */
    default ApiCall<Customer> addCustomer(String customerKey) {
        return addCustomer(AddCustomer.of(customerKey));
    }

    /**
     * Looks at a recipient. Safe to repeat.
     *
     * @throws io.github.prilavok.core.error.NotFoundException 7: there is none
     */
    @POST("e2c/v2/GetCustomer")
    @Operation(value = "payoutGetCustomer", safety = Safety.SAFE)
    ApiCall<Customer> getCustomer(@Body GetCustomer request);

    /** Looks at a recipient. */
    default ApiCall<Customer> getCustomer(String customerKey) {
        return getCustomer(GetCustomer.of(customerKey));
    }

    /** Forgets a recipient with all cards. Safe to repeat, though the repeat may be answered with error 7. */
    @POST("e2c/v2/RemoveCustomer")
    @Operation(value = "payoutRemoveCustomer", safety = Safety.NATURAL)
    ApiCall<Customer> removeCustomer(@Body RemoveCustomer request);

    /** Forgets a recipient with all cards. */
    default ApiCall<Customer> removeCustomer(String customerKey) {
        return removeCustomer(RemoveCustomer.of(customerKey));
    }
}
