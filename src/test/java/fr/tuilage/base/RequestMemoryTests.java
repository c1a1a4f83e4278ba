package fr.tuilage.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class RequestMemoryTests {

    private final RequestMemory memory = new RequestMemory();
    private final AtomicInteger reads = new AtomicInteger();

    @BeforeEach
    void request() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    @AfterEach
    void end() {
        RequestContextHolder.resetRequestAttributes();
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    private int read(String key) {
        return memory.recall(key, reads::incrementAndGet);
    }

    @Test
    @DisplayName("what one request asks twice is read once, for each key by itself")
    void once() {
        assertThat(read("roles of one")).isEqualTo(1);
        assertThat(read("roles of one")).isEqualTo(1);
        assertThat(read("roles of another")).isEqualTo(2);
    }

    @Test
    @DisplayName("another request knows nothing of it, nor does work outside of any request")
    void gone() {
        read("roles");
        request();
        assertThat(read("roles")).isEqualTo(2);
        RequestContextHolder.resetRequestAttributes();
        assertThat(read("roles")).isEqualTo(3);
        assertThat(read("roles")).isEqualTo(4);
    }

    @Test
    @DisplayName("a transaction that may change something reads for itself")
    void writing() {
        read("roles");
        TransactionSynchronizationManager.setActualTransactionActive(true);
        assertThat(read("roles")).isEqualTo(2);
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(true);
        assertThat(read("roles")).isEqualTo(1);
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(false);
    }

    @Test
    @DisplayName("after a transaction that wrote everything is read again, after one that only read nothing is")
    void forgotten() {
        read("roles");
        memory.afterCommit(transaction(true), null);
        assertThat(read("roles")).isEqualTo(1);
        memory.afterCommit(transaction(false), null);
        assertThat(read("roles")).isEqualTo(2);
    }

    private static SimpleTransactionStatus transaction(boolean readOnly) {
        return new SimpleTransactionStatus() {
            @Override
            public boolean isReadOnly() {
                return readOnly;
            }
        };
    }
}
