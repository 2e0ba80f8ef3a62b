package studio.ra.web;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import jakarta.json.Json;

/** Reads a finished stream of server-sent events. */
final class Events {

    private Events() {
    }

    /** One event of a drawing. */
    record Event(String id, String state, int drawn) {
    }

    static List<Event> of(String stream) {
        var events = new ArrayList<Event>();
        for (var block : stream.split("\\R\\R")) {
            String id = null;
            String data = null;
            for (var line : block.split("\\R")) {
                id = line.startsWith("id:") ? line.substring(3).strip() : id;
                data = line.startsWith("data:") ? line.substring(5).strip() : data;
            }
            if (data != null) {
                try (var reader = Json.createReader(new StringReader(data))) {
                    var moment = reader.readObject();
                    events.add(new Event(id, moment.getString("state"), moment.getInt("drawn")));
                }
            }
        }
        return events;
    }
}
