package fr.tuilage.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * One Chromium without a window, in one language. Whoever closes it leaves it to the next, in a new tab, that knows
 * nothing of the one before but the files it fetched. It uses the installed browser and driver and never downloads
 * anything.
 */
public final class Browser implements AutoCloseable {

    /** The three widths at which each page is looked at. */
    public static final Dimension WIDE = new Dimension(1440, 900);

    public static final Dimension MIDDLE = new Dimension(1024, 768);
    public static final Dimension PHONE = new Dimension(390, 844);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOKS_EVERY = Duration.ofMillis(100);
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Idle<Locale, ChromeDriver> IDLE = new Idle<>(Browser::start, ChromeDriver::quit);

    private final ChromeDriver driver;
    private final String address;
    private final Locale language;

    private Browser(ChromeDriver driver, String address, Locale language) {
        this.driver = driver;
        this.address = address;
        this.language = language;
    }

    /**
     * Opens a browser.
     *
     * @param address of the application, such as {@code http://localhost:8103}
     */
    public static Browser open(String address, Locale language) {
        Browser browser = new Browser(IDLE.take(language), address, language);
        browser.resize(WIDE);
        return browser;
    }

    private static ChromeDriver start(Locale language) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed("CHROMIUM", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars",
                "--window-size=1440,900",
                "--force-prefers-reduced-motion",
                "--lang=" + language.getLanguage(),
                "--accept-lang=" + language.getLanguage());
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language.getLanguage()));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(installed("CHROMEDRIVER", "/usr/bin/chromedriver")))
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options);
    }

    public WebDriver driver() {
        return driver;
    }

    /** Opens a page and waits until the server has answered. */
    public Browser go(String path) {
        driver.get(address + "/" + path);
        return settled();
    }

    /** Sets the size of the page itself, also below the least width of a window. */
    public Browser resize(Dimension size) {
        driver.manage().window().setSize(size);
        emulate(size);
        return this;
    }

    private void emulate(Dimension size) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", size.getWidth(), "height", size.getHeight(), "deviceScaleFactor", 1, "mobile", false));
    }

    /** As on a first visit: the next page fetches every file anew. */
    public Browser forgetFiles() {
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        return this;
    }

    /** From here on the page sends so many bytes a second, as over a poor line. */
    public Browser sendSlowly(int bytes) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 0, "downloadThroughput", -1, "uploadThroughput", bytes));
        return this;
    }

    /** Light or dark, as the person's system would ask for. */
    public Browser dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        return this;
    }

    /** Waits until Vaadin's client waits for nothing more. */
    public Browser settled() {
        await(page -> (Boolean) driver.executeScript(
                "const clients = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients;"
                        + "if (!clients) { return document.readyState === 'complete' && !document.querySelector('#outlet'); }"
                        + "return Object.values(clients).every(client => !client.isActive || !client.isActive());"));
        return this;
    }

    /** Waits for the element with a test id. */
    public WebElement byTestId(String testId) {
        return byCss("[data-testid='" + testId + "']");
    }

    /** Waits for an element that is shown. */
    public WebElement byCss(String selector) {
        return await(page -> page.findElements(By.cssSelector(selector)).stream()
                .filter(this::shown)
                .findFirst()
                .orElse(null));
    }

    /** Also what one would have to scroll to. */
    private boolean shown(WebElement element) {
        return (Boolean)
                driver.executeScript("return arguments[0].checkVisibility({visibilityProperty: true})", element);
    }

    /** Waits until a text is on the page. */
    public Browser sees(String text) {
        await(page -> page.findElement(By.tagName("body")).getText().contains(text));
        return this;
    }

    /** Waits for a condition; fails after twenty seconds. */
    public <T> T await(Function<WebDriver, @Nullable T> condition) {
        return new WebDriverWait(driver, PATIENCE, LOOKS_EVERY)
                .ignoring(StaleElementReferenceException.class)
                .until(condition);
    }

    /** Keeps a picture of what the window shows as {@code target/screenshots/<name>.png}. */
    public Path picture(String name) {
        return write(name, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** Keeps a picture of the whole page, as long as it is. */
    public Path longPicture(String name) {
        Dimension before = size("innerHeight");
        // A taller window, not a capture beyond it: that one is drawn with other widths than the page has.
        emulate(size("Math.max(...[document.documentElement, document.body, ...document.querySelectorAll("
                + "'vaadin-app-layout, main')].map(part => part.scrollHeight + (part.offsetTop || 0)))"));
        Path picture = picture(name);
        emulate(before);
        return picture;
    }

    private Dimension size(String height) {
        long width = (Long) driver.executeScript("return innerWidth");
        long tall = (Long) driver.executeScript("return Math.ceil(" + height + ")");
        return new Dimension((int) width, (int) Math.min(tall, 8_000));
    }

    /** Whether the page is wider than the window. */
    public boolean scrollsSideways() {
        return (Boolean) driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        try {
            forget();
        } catch (WebDriverException failed) {
            driver.quit();
            return;
        }
        IDLE.giveBack(language, driver);
    }

    /** What was emulated ends with the windows; what the profile keeps is thrown away. */
    private void forget() {
        Set<String> windows = driver.getWindowHandles();
        driver.switchTo().newWindow(WindowType.TAB);
        String fresh = driver.getWindowHandle();
        for (String window : windows) {
            driver.switchTo().window(window).close();
        }
        driver.switchTo().window(fresh);
        driver.executeCdpCommand("Storage.clearCookies", Map.of());
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", address, "storageTypes", "all"));
    }

    private static Path write(String name, byte[] picture) {
        try {
            Path file = PICTURES.resolve(name + ".png");
            Files.createDirectories(file.getParent());
            return Files.write(file, picture);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String installed(String variable, String usual) {
        String path = System.getenv().getOrDefault(variable, usual);
        if (!Files.isExecutable(Path.of(path))) {
            throw new IllegalStateException("Install chromium and chromium-driver, or set " + variable);
        }
        return path;
    }
}
