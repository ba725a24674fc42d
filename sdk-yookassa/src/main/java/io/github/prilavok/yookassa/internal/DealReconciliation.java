package io.github.prilavok.yookassa.internal;

import io.github.prilavok.core.ApiCall;
import io.github.prilavok.core.Outcome;
import io.github.prilavok.core.internal.FollowedCall;
import io.github.prilavok.core.internal.KnownCall;
import io.github.prilavok.core.internal.LostCall;
import io.github.prilavok.core.internal.Transport;
import io.github.prilavok.yookassa.Deals;
import io.github.prilavok.yookassa.model.CreateDeal;
import io.github.prilavok.yookassa.model.Deal;
import io.github.prilavok.yookassa.model.DealFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a deal whose answer was lost: by its description, which is supposed to be the shop's own id of it. YooKassa
 * does not say how its search takes a text apart nor how soon it knows a new deal, so before "not done" the plain list is
 * looked at as well.
 */
public final class DealReconciliation {
    private static final int SHORTEST_SEARCH = 4;
    private static final int PAGE = 100;

    private DealReconciliation() {}

    public static void register(Transport transport, Deals deals) {
        transport.reconciler("createDeal", lost -> created(lost, lost.argument(CreateDeal.class), deals));
    }

    private static @Nullable ApiCall<Outcome> created(LostCall lost, CreateDeal request, Deals deals) {
        String description = request.description();
        if (description == null || description.codePointCount(0, description.length()) < SHORTEST_SEARCH) {
            return null;
        }
        Trace trace = new Trace(lost);
        DealFilter listed =
                DealFilter.builder().createdAtGte(trace.since()).limit(PAGE).build();
        DealFilter searched = listed.toBuilder().fullTextSearch(description).build();
        return FollowedCall.then(
                found(searched, request, deals),
                found -> found.isEmpty() && trace.absent() == Outcome.NOT_DONE
                        ? found(listed, request, deals).map(all -> outcome(trace, all))
                        : new KnownCall<>(outcome(trace, found)));
    }

    private static ApiCall<List<Deal>> found(DealFilter filter, CreateDeal request, Deals deals) {
        return ListSearch.matches(filter, deals::listDeals, DealFilter::after, deal -> is(deal, request));
    }

    private static Outcome outcome(Trace trace, List<Deal> found) {
        if (found.isEmpty()) {
            return trace.absent();
        }
        return found.size() == 1 && trace.fresh(found.get(0).createdAt()) ? Outcome.DONE : Outcome.STILL_OPEN;
    }

    private static boolean is(Deal deal, CreateDeal request) {
        return String.valueOf(request.description()).equals(deal.description())
                && Fields.carry(deal.metadata(), request.metadata());
    }
}
