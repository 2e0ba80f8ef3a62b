package studio.ra.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import studio.ra.models.Model;
import studio.ra.models.Vendors;
import studio.ra.routing.Supposition;
import studio.ra.routing.Weights;

/** What to suppose while past decisions are judged again. */
@Schema(example = "{\"models\": {\"enable\": [\"seedream-4.5\"], \"disable\": [\"sketch\"]}, \"weights\": {\"speed\": 10}, \"prices\": {\"imagen-4\": 3}, \"last\": 1000}")
record ReplayRequest(
        @Schema(description = "`enable` and `disable` are lists of ids; `add` lists rows as PUT takes them, each with its id. What is enabled or added counts as "
                + "offered and well.", implementation = Object.class) JsonValue models,
        @Schema(description = "Points by the weight's name; the others stay.", implementation = Object.class) JsonValue weights,
        @Schema(description = "Credits an image by the model's id; null for no price.", implementation = Object.class) JsonValue prices,
        @Schema(description = "How many decisions, the newest first.", defaultValue = "1000") @Min(1) @Max(10_000) Integer last) {

    private static final double HEAVIEST = 10_000;
    private static final long DEAREST = 1_000_000;
    private static final int MOST_ROWS = 100;

    ReplayRequest {
        last = last == null ? Integer.valueOf(1000) : last;
    }

    /** @throws Problem 400 naming what does not fit */
    Supposition supposition(List<Model> catalogue, Vendors vendors, Validator validator) {
        var parts = object("models", models);
        parts.keySet().stream().filter(name -> !Set.of("enable", "disable", "add").contains(name)).findFirst().ifPresent(name -> {
            throw Problem.invalid("models." + name, "is not a field of this request");
        });
        var add = rows(parts.get("add"), vendors, validator);
        var known = new HashSet<String>();
        catalogue.forEach(model -> known.add(model.id()));
        add.forEach(model -> known.add(model.id()));
        var enable = ids("models.enable", parts.get("enable"), known);
        var disable = ids("models.disable", parts.get("disable"), known);
        enable.stream().filter(disable::contains).findFirst().ifPresent(both -> {
            throw Problem.invalid("models.disable", "names " + both + ", which is enabled as well");
        });
        return new Supposition(enable, disable, add, points(), credits(known));
    }

    private Map<String, Double> points() {
        var points = new HashMap<String, Double>();
        object("weights", weights).forEach((name, value) -> {
            if (!Weights.STANDARD.named().containsKey(name)) {
                throw Problem.invalid("weights." + name, "is not a weight");
            }
            if (!(value instanceof JsonNumber number) || !(number.doubleValue() >= 0 && number.doubleValue() <= HEAVIEST)) {
                throw Problem.invalid("weights." + name, "is a number from 0 to 10000");
            }
            points.put(name, number.doubleValue());
        });
        return points;
    }

    private Map<String, Long> credits(Set<String> known) {
        var credits = new HashMap<String, Long>();
        object("prices", prices).forEach((model, value) -> {
            if (!known.contains(model)) {
                throw Problem.invalid("prices." + model, "there is no model " + model);
            }
            boolean whole = value instanceof JsonNumber number && number.isIntegral() && number.bigIntegerValue().signum() >= 0
                    && number.bigIntegerValue().compareTo(java.math.BigInteger.valueOf(DEAREST)) <= 0;
            if (value != JsonValue.NULL && !whole) {
                throw Problem.invalid("prices." + model, "is a whole number from 0 to 1000000, or null");
            }
            credits.put(model, value == JsonValue.NULL ? null : Long.valueOf(((JsonNumber) value).longValueExact()));
        });
        return credits;
    }

    private static Set<String> ids(String field, JsonValue value, Set<String> known) {
        var ids = new HashSet<String>();
        for (var each : array(field, value, "is a list of ids")) {
            if (!(each instanceof JsonString id)) {
                throw Problem.invalid(field, "is a list of ids");
            }
            if (!known.contains(id.getString())) {
                throw Problem.invalid(field, "there is no model " + id.getString());
            }
            ids.add(id.getString());
        }
        return ids;
    }

    private static List<Model> rows(JsonValue value, Vendors vendors, Validator validator) {
        var rows = new ArrayList<Model>();
        for (var each : array("models.add", value, "is a list of models")) {
            var at = "models.add[" + rows.size() + "]";
            if (!(each instanceof JsonObject row)) {
                throw Problem.invalid(at, "is a model");
            }
            rows.add(row(at, row, vendors, validator));
        }
        if (rows.size() > MOST_ROWS || rows.stream().map(Model::id).distinct().count() < rows.size()) {
            throw Problem.invalid("models.add", "has at most 100 models, each once");
        }
        return rows;
    }

    private static Model row(String at, JsonObject row, Vendors vendors, Validator validator) {
        try {
            var asked = Binding.bind(row, ModelRequest.class);
            validator.validate(asked).stream().findFirst().ifPresent(violation -> {
                throw Problem.invalid(violation.getPropertyPath().toString(), violation.getMessage());
            });
            if (asked.id() == null) {
                throw Problem.invalid("id", "is needed");
            }
            if (!vendors.known(asked.provider())) {
                throw Problem.invalid("provider", "is not one this studio speaks with");
            }
            return asked.model(asked.id());
        } catch (Problem problem) {
            throw problem.under(at);
        }
    }

    private static JsonObject object(String field, JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        if (!(value instanceof JsonObject object)) {
            throw Problem.invalid(field, "is an object");
        }
        return object;
    }

    private static JsonArray array(String field, JsonValue value, String says) {
        if (value == null || value == JsonValue.NULL) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (!(value instanceof JsonArray array)) {
            throw Problem.invalid(field, says);
        }
        return array;
    }
}
