package fr.tuilage.base;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What has been read while one request is answered: the page and the frame around it ask the same things, and read them
 * once. It is gone with the request, and after each transaction that may have changed something; a transaction that may
 * change something reads for itself. Whoever remembers what depends on the person names the person in the key.
 */
@Component
public class RequestMemory implements TransactionExecutionListener {

    private static final String NAME = RequestMemory.class.getName();

    /** What the request knows under this key, read now when it does not know it yet. */
    public <K, T> T recall(K key, Supplier<T> read) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null || mayChange()) {
            return read.get();
        }
        Map<Object, Object> known = known(request);
        @SuppressWarnings("unchecked") // the key stands for the type
        @Nullable
        T remembered = (T) known.get(key);
        if (remembered == null) {
            remembered = read.get();
            known.put(key, remembered);
        }
        return remembered;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null && !transaction.isReadOnly()) {
            request.removeAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private static boolean mayChange() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> known(RequestAttributes request) {
        Map<Object, Object> known = (Map<Object, Object>) request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = new HashMap<>();
            request.setAttribute(NAME, known, RequestAttributes.SCOPE_REQUEST);
        }
        return known;
    }
}
