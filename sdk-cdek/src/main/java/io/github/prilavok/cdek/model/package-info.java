/**
 * What is sent to CDEK and what it answers.
 *
 * <p>Answers are read tolerantly: any component of theirs may be null, lists may be empty, and a date or time that
 * cannot be read is null as well. Sums are {@link java.math.BigDecimal} in main units of a currency that the wire does
 * not name: the contract's settlement currency for declared values and CDEK's charges, that of the recipient's country
 * for what is collected on delivery. Where an answer names its currency there is a {@link
 * io.github.prilavok.core.Money}. Weights are grams and sizes are centimetres unless it says otherwise.
 */
@NullMarked
package io.github.prilavok.cdek.model;

import org.jspecify.annotations.NullMarked;
