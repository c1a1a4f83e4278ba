package fr.tuilage.support;

import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Stands between the application under test and its data source and notes what passes; see {@link StatementCount}. */
@TestConfiguration(proxyBeanMethods = false)
public class StatementRecording {

    private static final ThreadLocal<List<String>> RECORDED = new ThreadLocal<>();

    /** Of every application of this test run; the one whose test runs now has its transaction bound to the thread. */
    private static final List<EntityManagerFactory> APPLICATIONS = new CopyOnWriteArrayList<>();

    private static volatile @Nullable List<String> everywhere;

    /** What this thread sends. */
    static List<String> during(Runnable work) {
        APPLICATIONS.stream()
                .filter(TransactionSynchronizationManager::hasResource)
                .map(EntityManagerFactoryUtils::getTransactionalEntityManager)
                .filter(Objects::nonNull)
                .forEach(current -> {
                    current.flush();
                    current.clear();
                });
        List<String> statements = new ArrayList<>();
        RECORDED.set(statements);
        try {
            work.run();
            return statements;
        } finally {
            RECORDED.remove();
        }
    }

    /** What all threads send, for work that a server does in threads of its own; one such recording at a time. */
    static List<String> everywhereDuring(Runnable work) {
        List<String> statements = new CopyOnWriteArrayList<>();
        everywhere = statements;
        try {
            work.run();
            return List.copyOf(statements);
        } finally {
            everywhere = null;
        }
    }

    private static @Nullable List<String> recorded() {
        List<String> here = RECORDED.get();
        return here == null ? everywhere : here;
    }

    @EventListener
    void remember(ContextRefreshedEvent event) {
        APPLICATIONS.add(event.getApplicationContext().getBean(EntityManagerFactory.class));
    }

    @Bean
    static BeanPostProcessor recordingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new RecordingDataSource(source) : bean;
            }
        };
    }

    private static final class RecordingDataSource extends DelegatingDataSource {

        RecordingDataSource(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return proxy(Connection.class, (proxy, method, arguments) -> {
                Object made = call(connection, method, arguments);
                return switch (made) {
                    case PreparedStatement statement ->
                        proxy(PreparedStatement.class, noting(statement, (String) arguments[0]));
                    case Statement statement
                    when method.getName().equals("createStatement") -> proxy(Statement.class, noting(statement, ""));
                    case null, default -> made;
                };
            });
        }

        private static InvocationHandler noting(Statement statement, String prepared) {
            return (proxy, method, arguments) -> {
                List<String> recorded = recorded();
                if (recorded != null && method.getName().startsWith("execute")) {
                    recorded.add(arguments != null && arguments[0] instanceof String sql ? sql : prepared);
                }
                return call(statement, method, arguments);
            };
        }

        private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }
}
