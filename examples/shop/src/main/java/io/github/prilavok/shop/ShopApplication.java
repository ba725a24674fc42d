package io.github.prilavok.shop;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** A shop: orders in, money, a parcel, a message and a letter out; each once, whatever happens in between. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ShopApplication {
    /** Runs the shop until the process is ended. */
    public static void main(String[] args) {
        SpringApplication.run(ShopApplication.class, args);
    }
}
