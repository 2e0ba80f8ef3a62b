package studio.ra.pages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The Chromium of this machine, without a screen. */
public final class Chromium {

    /** The engine alone before the whole browser, whose own surfaces cost more than the pages. Where there is no Chromium there is nothing to look with; {@code .ci/run} installs it, so that a whole run never skips. */
    private static final Optional<Path> HERE = Stream.of(System.getenv().getOrDefault("RA_CHROMIUM", "/usr/bin/chromium-headless-shell"),
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of).filter(Files::isExecutable).findFirst();
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    private Chromium() {
    }

    public static boolean here() {
        return HERE.isPresent();
    }

    /** A browser that ends with this JVM. @param more flags. @throws java.util.NoSuchElementException where there is none on this machine */
    public static Browser launch(String... more) {
        var flags = new ArrayList<>(FLAGS);
        flags.addAll(List.of(more));
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(HERE.orElseThrow()).setArgs(flags));
    }
}
