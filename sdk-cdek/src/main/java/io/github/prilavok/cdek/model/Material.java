package io.github.prilavok.cdek.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.prilavok.core.OpenEnum;

/** What goods are made of; for customs. */
public enum Material implements OpenEnum<Material> {
    @JsonProperty("1")
    POLYESTER,
    @JsonProperty("2")
    NYLON,
    @JsonProperty("3")
    FLEECE,
    @JsonProperty("4")
    COTTON,
    @JsonProperty("5")
    TEXTILE,
    @JsonProperty("6")
    LINEN,
    @JsonProperty("7")
    VISCOSE,
    @JsonProperty("8")
    SILK,
    @JsonProperty("9")
    WOOL,
    @JsonProperty("10")
    CASHMERE,
    @JsonProperty("11")
    LEATHER,
    @JsonProperty("12")
    FAUX_LEATHER,
    @JsonProperty("13")
    FAUX_FUR,
    @JsonProperty("14")
    SUEDE,
    @JsonProperty("15")
    POLYURETHANE,
    @JsonProperty("16")
    ELASTANE,
    @JsonProperty("17")
    RUBBER,
    /** A value that this version of the client does not know; {@link #wire()} has it. */
    UNKNOWN
}
