package studio.ra.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What this start found out, as the variables of the studio's server, which are MicroProfile Config properties too. */
final class StudioXml {

    private final Settings settings;
    private final Folder data;
    private final String password;
    private final SignIn signIn;

    StudioXml(Settings settings, Folder data, String password, SignIn signIn) {
        this.settings = settings;
        this.data = data;
        this.password = password;
        this.signIn = signIn;
    }

    /** @param traces whether the server takes traces, which makes its start a fifth slower */
    void write(Path file, boolean traces) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var xml = new StringBuilder("<server>\n");
        if (settings.local()) {
            xml.append("  <featureManager><feature>mpOpenAPI-4.1</feature></featureManager>\n");
        }
        variables().forEach((name, value) -> xml.append("  <variable name=\"").append(name).append("\" value=\"").append(attribute(value)).append("\"/>\n"));
        if (traces) {
            xml.append("  <include location=\"${server.config.dir}/telemetry.xml\"/>\n");
        }
        new Folder(file.toAbsolutePath().getParent()).secret(file.getFileName().toString(), xml.append("</server>\n").toString());
    }

    private Map<String, String> variables() {
        var variables = new TreeMap<>(settings.said());
        variables.put("ra.http.port", Integer.toString(settings.port(Setting.HTTP_PORT)));
        variables.put("ra.http.host", settings.value(Setting.HTTP_HOST).orElseThrow());
        variables.put("ra.data", data.path().toString());
        variables.put("ra.graph.uri", settings.graph());
        variables.put("ra.graph.user", settings.value(Setting.GRAPH_USER).orElseThrow());
        if (!password.isEmpty()) {
            variables.put("ra.graph.password", password);
        }
        variables.putAll(signIn.variables());
        variables.put("ra.lock", data.file("studio.lock").toString());
        if (!settings.external()) {
            variables.put("ra.follows", Long.toString(ProcessHandle.current().parent().orElseThrow().pid()));
        }
        variables.put("ra.greeting", greeting());
        return variables;
    }

    private String greeting() {
        var graph = settings.external() ? "  graph    " + settings.graph() + "\n"
                : "  graph    http://127.0.0.1:" + settings.port(Setting.BROWSER_PORT) + "/browser/?dbms=bolt://neo4j@127.0.0.1:" + settings.port(Setting.BOLT_PORT)
                + "&db=neo4j (Neo4j Browser; password in " + data.file("graph-password") + ")\n";
        return "\nRa is ready.\n"
                + "  studio   " + settings.studio() + "/\n"
                + (settings.local() ? "  sign in  " + settings.studio() + "/" + signIn.hint() + "\n"
                + "  API      " + settings.studio() + "/openapi/ui (bearer token in " + data.file("token") + ")\n"
                : "  sign in  " + signIn.hint() + "\n")
                + graph
                + "  stop     Ctrl-C\n";
    }

    private static String attribute(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
    }
}
