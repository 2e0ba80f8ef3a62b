package studio.ra.intent;

import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonNumber;

/** Cuts a text as uncased BERT models want it: lower case, no accents, Han character by character, the longest known piece first. */
final class WordPieces {

    /** Longer texts are cut: what a picture should be is said by then. */
    static final int MOST = 256;

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> ids = new HashMap<>();
    private final int unknown;
    private final long first;
    private final long last;

    /** @param in a tokenizer description as the model's makers publish it; closed by the caller */
    WordPieces(InputStream in) {
        try (var json = Json.createReader(in)) {
            json.readObject().getJsonObject("model").getJsonObject("vocab").forEach((piece, id) -> ids.put(piece, ((JsonNumber) id).intValue()));
        }
        unknown = ids.get("[UNK]");
        first = ids.get("[CLS]");
        last = ids.get("[SEP]");
    }

    long[] of(String text) {
        var pieces = new ArrayList<Integer>();
        for (var word : words(text)) {
            if (pieces.size() >= MOST - 2) {
                break;
            }
            cut(word, pieces);
        }
        int size = Math.min(pieces.size(), MOST - 2);
        var all = new long[size + 2];
        all[0] = first;
        for (int i = 0; i < size; i++) {
            all[i + 1] = pieces.get(i);
        }
        all[size + 1] = last;
        return all;
    }

    private static List<String> words(String text) {
        var list = new ArrayList<String>();
        var word = new StringBuilder();
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL && !Character.isWhitespace(c)) {
                return;
            }
            boolean alone = Character.isIdeographic(c) || !Character.isLetterOrDigit(c) && mark(type, c);
            if (alone || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                end(word, list);
            }
            if (alone) {
                list.add(Character.toString(c));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                word.appendCodePoint(c);
            }
        });
        end(word, list);
        return list;
    }

    private static boolean mark(int type, int c) {
        return c > ' ' && c < 127 || type == Character.DASH_PUNCTUATION || type == Character.START_PUNCTUATION || type == Character.END_PUNCTUATION
                || type == Character.CONNECTOR_PUNCTUATION || type == Character.OTHER_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    private static void end(StringBuilder word, List<String> list) {
        if (word.length() > 0) {
            list.add(word.toString());
            word.setLength(0);
        }
    }

    private void cut(String word, List<Integer> pieces) {
        var own = new ArrayList<Integer>();
        int at = 0;
        while (at < word.length() && word.length() <= LONGEST_WORD) {
            int end = word.length();
            while (end > at && !ids.containsKey(piece(word, at, end))) {
                end--;
            }
            if (end == at) {
                break;
            }
            own.add(ids.get(piece(word, at, end)));
            at = end;
        }
        pieces.addAll(at == word.length() ? own : List.of(unknown));
    }

    private static String piece(String word, int at, int end) {
        return at == 0 ? word.substring(0, end) : "##" + word.substring(at, end);
    }
}
