package fr.tuilage.audit;

import java.nio.file.Path;
import java.util.List;

/**
 * What a verification of the trace found.
 *
 * @param sealed how many entries are in the chain
 * @param waiting how many were written since the last sealing, less than a minute ago when the application runs
 * @param headFile where the heads are kept outside the database
 * @param findings empty when all holds
 */
public record TraceReport(long sealed, long waiting, Path headFile, List<TraceFinding> findings) {

    public boolean holds() {
        return findings.isEmpty();
    }
}
