package fr.tuilage.support;

import java.util.Map;

/**
 * One packaged application with the demo committee for all browser tests that neither kill nor stop it: each works on a
 * committee, a year or a meeting of its own. It ends with this JVM.
 */
public final class DemoApplication {

    /** Of every account of the demo. */
    public static final String PASSWORD = "demonstration-tuilage";

    public static final String COORDINATION = "coordination@tuilage.example";

    private static final RunningApplication RUNNING = start();

    private DemoApplication() {}

    private static RunningApplication start() {
        RunningApplication application = RunningApplication.onEmptyData(Map.of("TUILAGE_DEMO", "true"));
        Runtime.getRuntime().addShutdownHook(new Thread(application::close));
        return application.start();
    }

    /** Running, with its data loaded. */
    public static RunningApplication running() {
        return RUNNING;
    }
}
