package studio.ra.launch;

import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.server.CommunityEntryPoint;
import picocli.CommandLine;

/**
 * Neo4j in this JVM. Arguments: the data folder, and the process to follow. When that process is gone, so is a studio it may have left
 * running on the same folder, and then the graph: nothing is ever orphaned, not even by SIGKILL.
 */
public final class GraphServer {

    /** Kept, because a lock that is garbage is a lock released. */
    private static Optional<FileLock> lock;

    private GraphServer() {
    }

    public static void main(String[] args) throws Exception {
        var data = new Folder(Path.of(args[0]));
        var followed = ProcessHandle.of(Long.parseLong(args[1]));
        lock = data.lock("graph.lock", ProcessHandle.current().pid() + " " + args[1]);
        if (lock.isEmpty() || followed.isEmpty()) {
            System.err.println(lock.isEmpty() ? "another graph has this folder" : "nobody to follow");
            System.exit(1);
        }
        followed.get().onExit().thenRun(() -> {
            for (var studio : data.holders("studio.lock")) {
                ProcessHandle.of(studio).ifPresent(ProcessHandle::destroy);
            }
            System.exit(0);
        });
        var home = data.file("graph");
        if (!Files.exists(home.resolve("data/databases/system"))) {
            var password = Files.readString(data.file("graph-password")).strip();
            int code = new CommandLine(new SetInitialPasswordCommand(new ExecutionContext(home, home.resolve("conf")))).execute(password);
            if (code != 0) {
                System.exit(code);
            }
        }
        CommunityEntryPoint.main(new String[] {"--home-dir=" + home, "--config-dir=" + home.resolve("conf")});
    }
}
