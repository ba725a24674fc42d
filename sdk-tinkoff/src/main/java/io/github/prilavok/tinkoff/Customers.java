package io.github.prilavok.tinkoff;

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
 * The customers whose cards the bank keeps. Every call may be repeated: a customer is known by the shop's own key.
 *
 * <p>Source: the bank's OpenAPI 1.80, tbank.ru/kassa/dev/payments
 */
public interface Customers {
    /** Adds a customer. Safe to repeat. */
    @POST("v2/AddCustomer")
    @Operation(value = "addCustomer", safety = Safety.NATURAL)
    ApiCall<Customer> addCustomer(@Body AddCustomer request);

    /** Adds a customer. */
    default ApiCall<Customer> addCustomer(String customerKey) {
        return addCustomer(AddCustomer.of(customerKey));
    }

    /**
     * Looks at a customer. Safe to repeat.
     *
     * @throws io.github.prilavok.core.error.NotFoundException 7: there is none
     */
    @POST("v2/GetCustomer")
    @Operation(value = "getCustomer", safety = Safety.SAFE)
    ApiCall<Customer> getCustomer(@Body GetCustomer request);

    /** Looks at a customer. */
    default ApiCall<Customer> getCustomer(String customerKey) {
        return getCustomer(GetCustomer.of(customerKey));
    }

    /** Forgets a customer with all cards. Safe to repeat, though the repeat may be answered with error 7. */
    @POST("v2/RemoveCustomer")
    @Operation(value = "removeCustomer", safety = Safety.NATURAL)
    ApiCall<Customer> removeCustomer(@Body RemoveCustomer request);

    /** Forgets a customer with all cards. */
    default ApiCall<Customer> removeCustomer(String customerKey) {
        return removeCustomer(RemoveCustomer.of(customerKey));
    }
}
