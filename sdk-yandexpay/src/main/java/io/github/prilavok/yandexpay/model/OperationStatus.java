package io.github.prilavok.yandexpay.model;

import io.github.prilavok.core.OpenEnum;

/** How far an operation is. */
public enum OperationStatus implements OpenEnum<OperationStatus> {
    /** Running. HTTP 200 with this is not money yet. */
    PENDING,
    /** Done, for good. */
    SUCCESS,
    /** Not done, and no longer will be. */
    FAIL,
    /** A value that this version does not know; its text is kept. */
    UNKNOWN
}
