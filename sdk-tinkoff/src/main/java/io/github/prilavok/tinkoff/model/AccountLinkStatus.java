package io.github.prilavok.tinkoff.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.github.prilavok.core.OpenEnum;

/** Where the link of an account is. */
public enum AccountLinkStatus implements OpenEnum<AccountLinkStatus> {
    NEW,
    @JsonAlias("PROCCESING")
    PROCESSING,
    /** The account can be charged. */
    ACTIVE,
    @JsonAlias("INACITVE")
    INACTIVE,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
