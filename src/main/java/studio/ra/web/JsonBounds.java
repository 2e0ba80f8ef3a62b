package studio.ra.web;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;

/**
 * What any JSON keeps to, whatever its address takes: far above what a field may hold, and low enough that reading it costs next to nothing. It is looked through
 * before it is read, so that no depth and no number can be a burden.
 *
 * @param depth  objects and lists in one another
 * @param text   characters of a text or a name
 * @param number characters of a number
 * @param many   members of an object, or elements of a list
 */
record JsonBounds(int depth, int text, int number, int many) {

    /** Of the body of a request. */
    static final JsonBounds BODY = new JsonBounds(16, 20_000, 40, 10_000);
    /** Of a project that comes from elsewhere, whose size is bounded as a whole. */
    static final JsonBounds PROJECT = new JsonBounds(16, Integer.MAX_VALUE, 40, Integer.MAX_VALUE);

    /**
     * @throws Problem                    400 naming the bound that is passed
     * @throws jakarta.json.JsonException where it is no JSON, as far as that is seen
     */
    void check(InputStream json) {
        Deque<int[]> open = new ArrayDeque<>();
        try (var parser = Json.createParser(json)) {
            while (parser.hasNext()) {
                check(parser, parser.next(), open);
            }
        }
    }

    private void check(JsonParser parser, JsonParser.Event event, Deque<int[]> open) {
        switch (event) {
            case END_ARRAY, END_OBJECT -> open.pop();
            case START_ARRAY, START_OBJECT -> {
                count(open);
                open.push(new int[1]);
                most("depth", open.size(), depth);
            }
            case KEY_NAME -> most("name's length", parser.getString().length(), text);
            case VALUE_STRING -> {
                count(open);
                most("text's length", parser.getString().length(), text);
            }
            case VALUE_NUMBER -> {
                count(open);
                most("number's length", parser.getString().length(), number);
            }
            default -> count(open);
        }
    }

    private void count(Deque<int[]> open) {
        if (!open.isEmpty()) {
            most("list's length", ++open.peek()[0], many);
        }
    }

    private static void most(String what, int found, int most) {
        if (found > most) {
            throw Problem.invalid("", "The JSON is too large: a " + what + " is at most " + most + ".");
        }
    }
}
