package io.github.prilavok.shop.marketplace;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A part of the payments module, which is there if {@link MarketplaceSettings} are. */
@Component
@ConditionalOnProperty("shop.marketplace.yookassa.shop-id")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface MarketplacePart {}
