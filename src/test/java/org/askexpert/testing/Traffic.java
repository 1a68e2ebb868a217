package org.askexpert.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what goes to the database, whoever sends it but the clock: {@code @Import(Traffic.class)}. */
@TestComponent
public class Traffic implements BeanPostProcessor {

    private static final Pattern BY_THE_CLOCK = Pattern.compile("scheduling-|archive-import");

    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger commits = new AtomicInteger();

    /** What one piece of work cost. */
    public record Cost(int statements, int commits) {}

    /** Does the work and tells its cost; nothing else may use the database meanwhile. */
    public Cost of(Supplier<?> work) {
        statements.set(0);
        commits.set(0);
        work.get();
        return new Cost(statements.get(), commits.get());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counted(source) : bean;
    }

    private final class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection real = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                        count(method.getName());
                        try {
                            return method.invoke(real, arguments);
                        } catch (InvocationTargetException failed) {
                            throw failed.getCause();
                        }
                    });
        }

        /** What the clock makes the program do meanwhile is not of the work. */
        private void count(String call) {
            if (BY_THE_CLOCK.matcher(Thread.currentThread().getName()).lookingAt()) return;
            if (call.equals("prepareStatement") || call.equals("createStatement")) statements.incrementAndGet();
            if (call.equals("commit")) commits.incrementAndGet();
        }
    }
}
