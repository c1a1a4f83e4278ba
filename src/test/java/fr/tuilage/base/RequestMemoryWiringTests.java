package fr.tuilage.base;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.support.IntegrationTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RequestMemoryWiringTests {

    @Autowired
    private RequestMemory memory;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    @DisplayName("the application’s own transactions tell the memory of a request when they wrote")
    void told() {
        AtomicInteger reads = new AtomicInteger();
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        assertThat(memory.recall("told", reads::incrementAndGet)).isEqualTo(1);
        transaction.executeWithoutResult(status ->
                assertThat(memory.recall("told", reads::incrementAndGet)).isEqualTo(2));
        assertThat(memory.recall("told", reads::incrementAndGet)).isEqualTo(3);
        transaction.setReadOnly(true);
        transaction.executeWithoutResult(status ->
                assertThat(memory.recall("told", reads::incrementAndGet)).isEqualTo(3));
        assertThat(memory.recall("told", reads::incrementAndGet)).isEqualTo(3);
    }
}
