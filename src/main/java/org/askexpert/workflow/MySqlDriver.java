package org.askexpert.workflow;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * What the MySQL driver must know, so that a bare {@code jdbc:mysql://host/database} is enough. A value that stands in
 * the URL wins: an operator may have to turn off TLS inside a closed network.
 */
@Component
class MySqlDriver implements BeanPostProcessor {

    private static final Map<String, String> PROPERTIES = Map.of(
            "sendFractionalSeconds", "false", // DATETIME has none; rounding would break equality
            "nullCatalogMeansCurrent", "true", // another engine schema on the server is not ours
            "connectionTimeZone", "UTC",
            "rewriteBatchedStatements", "true",
            "sslMode", "REQUIRED");

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && isMySql(pool.getJdbcUrl())) {
            PROPERTIES.forEach((key, value) -> {
                if (!pool.getJdbcUrl().contains(key + "=")) pool.addDataSourceProperty(key, value);
            });
        }
        return bean;
    }

    /** The same for a connection without a pool: what the URL does not say is added to it. */
    static String completed(String url) {
        StringBuilder complete = new StringBuilder(url);
        PROPERTIES.forEach((key, value) -> {
            if (url.contains(key + "=")) return;
            complete.append(complete.indexOf("?") < 0 ? '?' : '&')
                    .append(key)
                    .append('=')
                    .append(value);
        });
        return complete.toString();
    }

    private static boolean isMySql(String url) {
        return url != null && url.startsWith("jdbc:mysql:");
    }
}
