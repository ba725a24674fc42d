package io.github.prilavok.shop;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * PostgreSQL: a server if one is named, else a real one that comes with the shop and keeps its data in a directory, so that
 * a shop that was killed finds it again.
 */
@Configuration(proxyBeanMethods = false)
public class ShopDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(ShopDatabase.class);

    @Bean
    DataSource dataSource(
            ShopSettings settings, @Value("${spring.datasource.hikari.maximum-pool-size:12}") int connections) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(
                settings.databaseUrl().isBlank()
                        ? embedded(settings.dataDirectory().toAbsolutePath())
                        : settings.databaseUrl());
        pool.setMaximumPoolSize(connections);
        return pool;
    }

    /**
     * The URL of an embedded PostgreSQL with its data in this directory. It ends with the JVM; one that was left behind by a
     * JVM that was killed is used as it runs.
     *
     * <p>It works without fsync: made for killed processes, not for power cuts.
     */
    public static String embedded(Path directory) {
        String left = leftBehind(directory);
        if (left != null) {
            LOG.info("PostgreSQL still runs on {}", directory);
            return left;
        }
        try {
            Files.createDirectories(directory);
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(directory.resolve("postgresql"))
                    .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                    .setCleanDataDirectory(false)
                    .setServerConfig("synchronous_commit", "on")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start();
            return postgres.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL does not start in " + directory, e);
        }
    }

    private static @Nullable String leftBehind(Path directory) {
        Path pidFile = directory.resolve("postgresql").resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
            if (lines.size() < 4) {
                return null;
            }
            String url = "jdbc:postgresql://localhost:" + lines.get(3).strip() + "/postgres?user=postgres";
            try (Connection connection = DriverManager.getConnection(url)) {
                return connection.isValid(5) ? url : null;
            }
        } catch (IOException | SQLException e) {
            LOG.debug("no PostgreSQL runs on {}", directory, e);
            return null;
        }
    }
}
