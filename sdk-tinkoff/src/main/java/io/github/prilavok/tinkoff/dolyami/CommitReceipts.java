package io.github.prilavok.tinkoff.dolyami;

/**
 * Which receipts the bank makes when an order is committed, compared with the lines of its creation. All three have to be
 * said: the bank takes a block with one of them missing when the order is created, and then refuses every commit.
 *
 * @param createReceiptForCommittedItems of the lines that are committed
 * @param createReceiptForAddedItems of lines that the creation did not have
 * @param createReceiptForReturnedItems of lines of the creation that are not committed
 */
public record CommitReceipts(
        boolean createReceiptForCommittedItems,
        boolean createReceiptForAddedItems,
        boolean createReceiptForReturnedItems) {
    public CommitReceipts {}

    @Override
    public String toString() {
        return DolyamiRedaction.of(this);
    }
}
