package fr.tuilage.search;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A start without an index, after a restore or because its folder was thrown away, makes it anew. */
@Component
@ConditionalOnProperty(name = "tuilage.jobs", havingValue = "true", matchIfMissing = true)
class IndexAtStart {

    private final IndexWork work;
    private final IndexRebuild rebuild;

    IndexAtStart(IndexWork work, IndexRebuild rebuild) {
        this.work = work;
        this.rebuild = rebuild;
    }

    @EventListener(ApplicationReadyEvent.class)
    void look() {
        if (work.isMissing()) {
            rebuild.ask();
        }
    }
}
